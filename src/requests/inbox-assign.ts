/** The form that assigns several requests at once: what was selected and chosen, and what is wrong with it. Pure. */
import type { AllTexts } from '#texts/all-texts.ts';

/** A row as it was seen. */
export interface SelectedRequest {
	readonly id: number;
	readonly revision: number;
}

/** What is left out stays as it is; null is nobody. */
export interface Assignment {
	readonly teamId?: number;
	readonly memberId?: number | null;
}

export interface NotAssigned {
	readonly id: number;
	readonly reason: string;
}

/** Texts as they stand in the form. */
export interface AssignTexts {
	/** Each "70453.2": number and revision. */
	readonly selected: readonly string[];
	/** '' stays as it is. */
	readonly team: string;
	/** '' stays as it is, 'none' is nobody yet. */
	readonly member: string;
}

/** Of one sending: our choice, as many as two pages hold. Each is a transaction. */
export const MOST_SELECTED = 100;

const NUMBER = /^[1-9]\d{0,14}$/u;

export function readAssignForm(form: FormData): AssignTexts {
	const text = (name: string) => String(form.get(name) ?? '').trim();
	const member = text('member');
	return {
		selected: form
			.getAll('request')
			.map(String)
			.filter((value) => /^[1-9]\d{0,14}\.\d{1,9}$/u.test(value)),
		team: NUMBER.test(text('team')) ? text('team') : '',
		member: member === 'none' || NUMBER.test(member) ? member : ''
	};
}

/** A sentence if it cannot be sent like this. */
export function checkAssignForm({ selected, team, member }: AssignTexts, texts: AllTexts): string | undefined {
	const { assign } = texts.inboxSaid;
	if (selected.length === 0) return assign.noneSelected;
	if (selected.length > MOST_SELECTED) return assign.tooMany(MOST_SELECTED);
	return team === '' && member === '' ? assign.nothingChosen : undefined;
}

export function selectedOf({ selected }: AssignTexts): SelectedRequest[] {
	return selected.map((value) => {
		const [id, revision] = value.split('.');
		return { id: Number(id), revision: Number(revision) };
	});
}

export function assignmentOf({ team, member }: AssignTexts): Assignment {
	return {
		...(team === '' ? {} : { teamId: Number(team) }),
		...(member === '' ? {} : { memberId: member === 'none' ? null : Number(member) })
	};
}
