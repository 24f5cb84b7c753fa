/** Every part of a page that a script wakes, by the name that stands on it. Browser only. */
import { hydrate, type Component } from 'svelte';
import BigSearch from '../callers/BigSearch.svelte';
import NumberOfCall from '../callers/NumberOfCall.svelte';
import SharedLineMark from '../callers/SharedLineMark.svelte';
import UserField from '../frame/UserField.svelte';
import LeavableForm from '../people/LeavableForm.svelte';
import NewUserForm from '../people/NewUserForm.svelte';
import AnswerForm from '../requests/AnswerForm.svelte';
import BeingWritten from '../requests/BeingWritten.svelte';
import MoreFields from '../requests/MoreFields.svelte';
import NewRequestForm from '../requests/NewRequestForm.svelte';

export const ISLANDS = {
	user: waking(UserField),
	search: waking(BigSearch),
	'number-of-call': waking(NumberOfCall),
	'shared-line': waking(SharedLineMark),
	'new-user': waking(NewUserForm),
	'leavable-new-user': waking(LeavableForm),
	'being-written': waking(BeingWritten),
	'new-request': waking(NewRequestForm),
	answer: waking(AnswerForm),
	'more-fields': waking(MoreFields)
};

export type IslandName = keyof typeof ISLANDS;

interface Asleep<Given> {
	readonly target: Element;
	readonly props: Given;
	readonly context: Map<unknown, unknown>;
}

/** @returns what makes HTML that the server rendered with this component a part that runs */
function waking<Given extends object>(component: Component<Given>) {
	return (asleep: Asleep<Given>) => hydrate(component, asleep);
}
