/**
 * The form that answers a request: a note, what it is now, who has it. On the page of the request it has all other
 * fields as well. What was typed, and what is wanted by it. Pure.
 */
import type { AssignChoices } from './assign-choices.ts';
import type { Wrongs } from './check-change.ts';
import type { RequestState } from './request-state.ts';
import type { AnsweredRequest } from './request-views.ts';
import { CATEGORIES, COMPLETION_REASONS, IMPACTS, MAJOR_INCIDENT_STATUSES, STATUSES } from './vocabulary.ts';

/** Texts as they stand in the form. */
export interface AnswerTexts {
	readonly note: string;
	readonly internal: boolean;
	readonly urgent: boolean;
	readonly status: string;
	readonly completionReason: string;
	/** Local to the analyst: "2026-11-27T09:00". */
	readonly waitingUntil: string;
	/** Team and member: "11/3", "11/", "/3", or "/" for nobody. */
	readonly assign: string;
	/** Undefined where the form does not have them. */
	readonly more: MoreTexts | undefined;
}

/** Fields that only the page of the request has. */
export interface MoreTexts {
	readonly subject: string;
	readonly category: string;
	readonly impact: string;
	readonly serviceInstanceId: string;
	readonly majorIncidentStatus: string;
	itemIds: string[];
	/** Name of one more. */
	readonly addItem: string;
	readonly groupedIntoId: string;
}

/** What the form needs besides the request. */
export interface Answering {
	/** Makes a repeated sending harmless: the same key writes the same notes. */
	readonly key: string;
	readonly choices: AssignChoices;
}

/** What the form answers when it was not accepted. */
export interface RefusedAnswer {
	readonly requestId: number;
	/** The request as it is now: sent again with this one, the form overwrites what it then shows. */
	readonly revision: number;
	readonly values: AnswerTexts;
	/** By name of the field; '' for the form as a whole. */
	readonly errors: Readonly<Record<string, string>>;
}

export interface Wanted {
	readonly wanted: Partial<RequestState>;
	readonly wrongs: Wrongs;
}

/** The form as it stands before anything is typed. */
export function answerTo(request: AnsweredRequest, sayLocal: (at: string) => string): AnswerTexts {
	return {
		note: '',
		internal: false,
		urgent: request.urgent,
		status: request.status,
		completionReason: request.completionReason ?? '',
		waitingUntil: request.waitingUntil === null ? '' : sayLocal(request.waitingUntil),
		assign: assignmentOf(request.team?.id, request.member?.id),
		more: {
			subject: request.subject,
			category: request.category,
			impact: request.impact ?? '',
			serviceInstanceId: String(request.service?.id ?? ''),
			majorIncidentStatus: request.majorIncidentStatus ?? '',
			itemIds: request.items.map(({ id }) => String(id)),
			addItem: '',
			groupedIntoId: String(request.group?.id ?? '')
		}
	};
}

export function assignmentOf(teamId: number | undefined, memberId: number | undefined): string {
	return `${String(teamId ?? '')}/${String(memberId ?? '')}`;
}

export function readAnswerForm(form: FormData): AnswerTexts {
	return {
		note: textOf(form, 'note').replace(/\r\n?/gu, '\n'),
		internal: form.has('internal'),
		urgent: form.has('urgent'),
		status: form.has('reopen') ? 'assigned' : textOf(form, 'status'),
		completionReason: textOf(form, 'completionReason'),
		waitingUntil: textOf(form, 'waitingUntil').trim(),
		assign: textOf(form, 'assign'),
		more: form.has('subject') ? readMore(form) : undefined
	};
}

function readMore(form: FormData): MoreTexts {
	return {
		subject: textOf(form, 'subject').replace(/\s+/gu, ' ').trim(),
		category: textOf(form, 'category'),
		impact: textOf(form, 'impact'),
		serviceInstanceId: textOf(form, 'serviceInstanceId'),
		majorIncidentStatus: textOf(form, 'majorIncidentStatus'),
		itemIds: form.getAll('itemIds').filter((id) => typeof id === 'string'),
		addItem: textOf(form, 'addItem').trim(),
		groupedIntoId: textOf(form, 'groupedIntoId').trim()
	};
}

/**
 * What the fields shall be. A value that no list has is left out, as if the field were not there.
 * @param readMoment a moment as it was typed; undefined if it is none
 * @param addedItem whom `addItem` names
 */
export function wantedBy(
	texts: AnswerTexts,
	readMoment: (text: string) => Date | undefined,
	addedItem: number | undefined
): Wanted {
	const status = STATUSES.find((one) => one === texts.status);
	const until = status === 'waiting_for' && texts.waitingUntil !== '' ? readMoment(texts.waitingUntil) : null;
	return {
		wanted: {
			...present({ status }),
			...(status === 'completed' && { completionReason: oneOf(COMPLETION_REASONS, texts.completionReason) }),
			...(status === 'waiting_for' && until !== undefined && { waitingUntil: until }),
			...assignmentIn(texts.assign),
			urgent: texts.urgent,
			...(texts.more && moreWanted(texts.more, addedItem))
		},
		wrongs: until === undefined ? { waitingUntil: ({ requests }) => requests.wrong.untilUnread } : wrongGroup(texts)
	};
}

function moreWanted(more: MoreTexts, addedItem: number | undefined): Partial<RequestState> {
	const category = CATEGORIES.find((one) => one === more.category);
	const itemIds = [...more.itemIds.flatMap((id) => idIn(id) ?? []), ...(addedItem === undefined ? [] : [addedItem])];
	return {
		...present({ category }),
		subject: more.subject,
		impact: oneOf(IMPACTS, more.impact),
		serviceInstanceId: idIn(more.serviceInstanceId) ?? null,
		majorIncidentStatus: oneOf(MAJOR_INCIDENT_STATUSES, more.majorIncidentStatus),
		itemIds: [...new Set(itemIds)].toSorted((one, other) => one - other),
		groupedIntoId: idIn(more.groupedIntoId) ?? null
	};
}

function wrongGroup({ more }: AnswerTexts): Wrongs {
	const isWrong = more !== undefined && more.groupedIntoId !== '' && idIn(more.groupedIntoId) === undefined;
	return isWrong ? { groupedIntoId: ({ requests }) => requests.wrong.groupUnknown } : {};
}

function assignmentIn(assign: string): Pick<Partial<RequestState>, 'teamId' | 'memberId'> {
	const written = /^(\d{0,15})\/(\d{0,15})$/u.exec(assign);
	if (written === null) return {};
	return { teamId: idIn(written[1]) ?? null, memberId: idIn(written[2]) ?? null };
}

function idIn(text: string | undefined): number | undefined {
	return text !== undefined && /^[1-9]\d{0,14}$/u.test(text) ? Number(text) : undefined;
}

function oneOf<Value extends string>(values: readonly Value[], text: string): Value | null {
	return values.find((value) => value === text) ?? null;
}

function present<Fields extends object>(fields: Fields): { [Key in keyof Fields]?: NonNullable<Fields[Key]> };
function present(fields: object): object {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** NUL cannot be stored as text in PostgreSQL. */
function textOf(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value.replaceAll('\0', '') : '';
}
