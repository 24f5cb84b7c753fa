/** What is wrong with a request as it would be after a change, beside which field. Pure. */
import type { AllTexts } from '#texts/all-texts.ts';
import type { RequestState } from './request-state.ts';
import { mayFollow, nextMajorIncidentStatuses } from './steps.ts';
import { LONGEST_NOTE_BYTES, LONGEST_SUBJECT } from './vocabulary.ts';

/** Said in the language of whoever reads it. */
export type Sentence = (texts: AllTexts) => string;

/** By name of the field in a form; '' for the whole. */
export type Wrongs = Readonly<Record<string, Sentence>>;

export interface ChangeChecked {
	readonly before: RequestState;
	readonly after: RequestState;
	readonly note: string;
	readonly now: Date;
}

/** Empty if all is right. Only what the change touches is judged: an old request may be as it is. */
export function checkChange({ before, after, note, now }: ChangeChecked): Wrongs {
	return present({
		status: wrongStep(before, after),
		completionReason:
			after.status === 'completed' && after.completionReason === null && before.status !== 'completed'
				? ({ requests }) => requests.wrong.reasonMissing
				: undefined,
		waitingUntil: wrongWaiting(before, after, now),
		assign: wrongAssignment(before, after),
		subject: wrongSubject(before, after),
		majorIncidentStatus: nextMajorIncidentStatuses(before.majorIncidentStatus).includes(after.majorIncidentStatus)
			? undefined
			: ({ requests }) => requests.wrong.majorStep,
		note: wrongNote(note)
	});
}

function wrongStep(before: RequestState, after: RequestState): Sentence | undefined {
	if (mayFollow(before.status, after.status)) return undefined;
	return ({ requests }) => requests.wrong.step(requests.statuses[before.status], requests.statuses[after.status]);
}

function wrongWaiting(before: RequestState, after: RequestState, now: Date): Sentence | undefined {
	if (after.status !== 'waiting_for') return undefined;
	if (after.waitingUntil === null) {
		return before.status === 'waiting_for' && before.waitingUntil === null
			? undefined
			: ({ requests }) => requests.wrong.untilMissing;
	}
	const isSame = after.waitingUntil.getTime() === before.waitingUntil?.getTime();
	return isSame || after.waitingUntil > now ? undefined : ({ requests }) => requests.wrong.untilPast;
}

/** Assigned is to somebody: asked when it becomes assigned, and when those who had it are taken away. */
function wrongAssignment(before: RequestState, after: RequestState): Sentence | undefined {
	const isSame = before.status === after.status && before.teamId === after.teamId && before.memberId === after.memberId;
	const isNobody = after.teamId === null && after.memberId === null;
	return !isSame && isNobody && after.status === 'assigned'
		? ({ requests }) => requests.wrong.nobodyAssigned
		: undefined;
}

function wrongSubject(before: RequestState, { subject }: RequestState): Sentence | undefined {
	if (subject === before.subject) return undefined;
	if (subject.trim() === '') return ({ requests }) => requests.wrong.subjectMissing;
	return subject.length <= LONGEST_SUBJECT
		? undefined
		: ({ requests }) => requests.wrong.subjectLong(LONGEST_SUBJECT, subject.length);
}

function wrongNote(note: string): Sentence | undefined {
	const bytes = new TextEncoder().encode(note).length;
	if (bytes <= LONGEST_NOTE_BYTES) return undefined;
	return ({ requests }) => requests.wrong.noteLong(LONGEST_NOTE_BYTES / 1024, Math.ceil(bytes / 1024));
}

function present(wrongs: Readonly<Record<string, Sentence | undefined>>): Wrongs {
	return Object.fromEntries(
		Object.entries(wrongs).filter((entry): entry is [string, Sentence] => entry[1] !== undefined)
	);
}

/** What follows by itself: a reason belongs to what is completed, a moment to what waits. */
export function withConsequences(before: RequestState, taken: Partial<RequestState>): RequestState {
	const after = { ...before, ...taken };
	return {
		...after,
		completionReason: after.status === 'completed' ? after.completionReason : null,
		waitingUntil: after.status === 'waiting_for' ? after.waitingUntil : null
	};
}
