import { callers } from './en/callers.ts';
import { common } from './en/common.ts';
import { frame } from './en/frame.ts';
import { keys } from './en/keys.ts';
import { times } from './en/times.ts';
import { peopleSearch } from './en/people-search.ts';
import { newRequest } from './en/new-request.ts';
import { requests } from './en/requests.ts';
import { notes } from './en/notes.ts';
import { services } from './en/services.ts';
import { person } from './en/person.ts';
import { places } from './en/places.ts';

/** American English, one file for each noun. */
export const en = {
	common,
	frame,
	keys,
	times,
	callers,
	peopleSearch,
	newRequest,
	requests,
	notes,
	services,
	person,
	places
};
