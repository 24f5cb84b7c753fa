import type { Texts } from './texts.ts';
import { callers } from './nl/callers.ts';
import { common } from './nl/common.ts';
import { frame } from './nl/frame.ts';
import { keys } from './nl/keys.ts';
import { times } from './nl/times.ts';
import { peopleSearch } from './nl/people-search.ts';
import { newRequest } from './nl/new-request.ts';
import { requests } from './nl/requests.ts';
import { notes } from './nl/notes.ts';
import { services } from './nl/services.ts';
import { person } from './nl/person.ts';
import { places } from './nl/places.ts';

/** Dutch. */
export const nl: Texts = {
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
