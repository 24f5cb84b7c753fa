/** Whether the top has the one search field of a page, what stands in it, and whether it has the focus. Pure. */
import type { ConsoleData } from '#callers/console-data.ts';
import type { Named } from '#people/person-card.ts';

export interface Search {
	readonly user: string;
	/** False where the page has a larger one of its own: a page never has two. */
	readonly hasField: boolean;
	/** False where the page has the form of a new user. */
	readonly hasNewUser: boolean;
	/** Organization in which alone is searched: that of the people of whom not all are listed. */
	readonly within: Named | undefined;
	/** Searching is all there is to do. */
	readonly isFocused: boolean;
}

export function searchOf(console: ConsoleData | undefined): Search {
	if (!console) return { user: '', hasField: true, hasNewUser: true, within: undefined, isFocused: false };
	return {
		user: console.user,
		hasField: !hasBigSearch(console),
		hasNewUser: !hasNewUserForm(console),
		within: withinOf(console),
		isFocused: isSearchOnly(console)
	};
}

function withinOf({ view }: ConsoleData): Named | undefined {
	return view.kind === 'several' ? view.searchIn : undefined;
}

function hasBigSearch(console: ConsoleData): boolean {
	return console.view.kind === 'several' ? console.view.sharedLine : hasNewUserForm(console);
}

function hasNewUserForm({ view }: ConsoleData): boolean {
	return view.kind !== 'several' && view.kind !== 'one' && view.kind !== 'found' && view.kind !== 'empty';
}

function isSearchOnly({ view }: ConsoleData): boolean {
	return view.kind === 'empty' || (view.kind === 'found' && view.people.length === 0);
}
