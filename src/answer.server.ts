/** The form that answers a request, on every page that holds it: what it offers, and what it does when it is sent. */
import { randomUUID } from 'node:crypto';
import { fail, type ActionFailure } from '@sveltejs/kit';
import { z } from 'zod';
import { timeZoneOf } from '#accounts/time-zone.ts';
import type { SignedIn } from '#accounts/sessions.server.ts';
import type { Named } from '#people/person-card.ts';
import { readAnswerForm, wantedBy, type Answering, type RefusedAnswer } from '#requests/answer-form.ts';
import { assignChoices } from '#requests/assign-choices.ts';
import { takeFiles } from '#requests/attachments-form.server.ts';
import { changeRequest, type Changed } from '#requests/change-request.server.ts';
import { changesInWords } from '#requests/change-words.ts';
import type { Sentence } from '#requests/check-change.ts';
import { findItemId } from '#requests/item-by-name.server.ts';
import { readLocalMoment } from '#requests/local-moment.ts';
import { unknownRequest, type NamedChange } from '#requests/lock-request.server.ts';
import type { RequestRow } from '#requests/request-views.ts';
import { listTeams } from '#services/teams.server.ts';
import type { AllTexts } from '#texts/all-texts.ts';
import { numberIn } from './number-in-address.ts';

const Key = z.uuid();

/** What the form answers that was not accepted, under its own name. */
export type RefusedForm = ActionFailure<{ answer: RefusedAnswer }>;

/** @param all every team with everybody in it, where the page has the room */
export async function openAnswer(
	{ scope }: App.Locals,
	analyst: Named,
	request: RequestRow,
	{ all = false } = {}
): Promise<Answering> {
	const teams = await listTeams(scope);
	return { key: randomUUID(), choices: assignChoices(teams, request, { id: analyst.id, name: analyst.name }, { all }) };
}

/**
 * @returns the number of the request that was changed, or everything typed with a sentence beside what is wrong.
 * @throws Refusal `request.unknown`.
 */
export async function answerFromForm(
	locals: App.Locals,
	analyst: SignedIn,
	form: FormData,
	medium: 'telephone' | null
): Promise<number | RefusedForm> {
	const { scope, texts, account } = locals;
	const requestId = numberIn(String(form.get('request')));
	if (requestId === undefined) throw unknownRequest();
	const fileErrors = await takeFiles(scope, texts, form, ['note']);
	const values = readAnswerForm(form);
	const timeZone = analyst.timeZone ?? timeZoneOf(account.country);
	const seen = numberIn(String(form.get('revision')));
	const refuse = (status: number, errors: RefusedAnswer['errors'], revision = seen ?? 0) =>
		fail(status, { answer: { requestId, revision, values, errors } });

	const addItem = values.more?.addItem ?? '';
	const added = addItem === '' ? undefined : await findItemId(scope, addItem);
	const { wanted, wrongs } = wantedBy(values, (text) => readLocalMoment(text, timeZone), added);
	const errors = {
		...sayAll(wrongs, texts),
		...(addItem !== '' && added === undefined && { addItem: texts.requests.wrong.itemUnknown(addItem) }),
		...fileErrors
	};
	if (Object.keys(errors).length > 0) return refuse(422, errors);

	const changed = await changeRequest(scope, {
		...{ requestId, revision: seen, wanted, medium, key: Key.safeParse(form.get('key')).data ?? randomUUID() },
		...{ note: values.internal ? '' : values.note, internalNote: values.internal ? values.note : '' }
	});
	return changed.kind === 'changed' ? requestId : refuse(...refusalOf(changed, texts, timeZone));
}

type NotChanged = Exclude<Changed, { kind: 'changed' }>;

function refusalOf(
	changed: NotChanged,
	texts: AllTexts,
	timeZone: string
): [status: number, errors: RefusedAnswer['errors'], revision?: number] {
	switch (changed.kind) {
		case 'nothing':
			return [422, { '': texts.requests.wrong.nothing }];
		case 'wrong':
			return [422, sayAll(changed.wrongs, texts)];
		case 'conflict': {
			const conflicts = changed.conflicts.map(({ field, change }) => [
				field === 'teamId' || field === 'memberId' ? 'assign' : field,
				texts.requests.wrong.changedMeanwhile(sayMeanwhile(change, texts, timeZone))
			]);
			return [409, Object.fromEntries(conflicts), changed.revision];
		}
	}
}

function sayMeanwhile(change: NamedChange, texts: AllTexts, timeZone: string): string {
	const told = { ...change, before: change.beforeName, after: change.afterName };
	const sayMoment = (at: string) => new Date(at).toLocaleString('sv-SE', { timeZone }).slice(0, 16);
	return changesInWords([told], { texts, sayMoment });
}

function sayAll(wrongs: Readonly<Record<string, Sentence>>, texts: AllTexts): Record<string, string> {
	return Object.fromEntries(Object.entries(wrongs).map(([field, sentence]) => [field, sentence(texts)]));
}

/** The address of the page that the form was sent from, without the action, and without the number that was read out. */
export function backTo(url: URL): string {
	const parameters = new URLSearchParams(url.search);
	for (const name of [...parameters.keys()]) if (name.startsWith('/') || name === 'registered') parameters.delete(name);
	const search = parameters.toString();
	return search === '' ? url.pathname : `${url.pathname}?${search}`;
}
