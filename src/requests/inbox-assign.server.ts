/**
 * Assigns several requests at once: each in a transaction of its own, as if it were changed alone, so that one that
 * cannot be assigned stops none of the others, and is named with the reason.
 */
import type { AccountScope } from '#accounts/scope.ts';
import { Refusal } from '#foundation/refusals.ts';
import type { AllTexts } from '#texts/all-texts.ts';
import { changeRequest, type Changed } from './change-request.server.ts';
import type { Assignment, NotAssigned, SelectedRequest } from './inbox-assign.ts';

export interface Assigned {
	readonly done: readonly number[];
	readonly notDone: readonly NotAssigned[];
}

/** In the order in which they were selected. */
export async function assignRequests(
	scope: AccountScope,
	selected: readonly SelectedRequest[],
	{ assignment, key, texts }: { readonly assignment: Assignment; readonly key: string; readonly texts: AllTexts }
): Promise<Assigned> {
	const done: number[] = [];
	const notDone: NotAssigned[] = [];
	for (const { id, revision } of selected) {
		const change = { requestId: id, key, revision, wanted: assignment, note: '', internalNote: '', medium: null };
		const reason = await reasonAgainst(() => changeRequest(scope, change), texts);
		if (reason === undefined) done.push(id);
		else notDone.push({ id, reason });
	}
	return { done, notDone };
}

/** `undefined` once it is assigned. */
async function reasonAgainst(assign: () => Promise<Changed>, texts: AllTexts): Promise<string | undefined> {
	try {
		return inWords(await assign(), texts);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return error.message;
	}
}

function inWords(changed: Changed, texts: AllTexts): string | undefined {
	const { assign } = texts.inboxSaid;
	switch (changed.kind) {
		case 'changed':
			return undefined;
		case 'nothing':
			return assign.unchanged;
		case 'wrong':
			return Object.values(changed.wrongs)
				.map((sentence) => sentence(texts))
				.join(' ');
		case 'conflict':
			return assign.changedMeanwhile(changed.conflicts.map(({ change }) => sayConflict(change, texts)).join(', '));
	}
}

type Conflicting = Extract<Changed, { kind: 'conflict' }>['conflicts'][number]['change'];

/** "Ben set the member to Sanne Kuipers" */
function sayConflict({ by, field, afterName }: Conflicting, { requests, inboxSaid }: AllTexts): string {
	const { history } = requests;
	const words: Readonly<Record<string, string>> = history.fields;
	const who = by?.name ?? inboxSaid.assign.somebody;
	const what = words[field] ?? field;
	return afterName === null ? history.cleared(who, what) : history.set(who, history.setTo(what, afterName));
}
