/** A template fills what the analyst has not written or chosen; what they did stays. Pure. */
import type { Named } from '#people/person-card.ts';
import type { NewRequestTexts } from './new-request-form.ts';
import { chosen, type OffersFor } from './offers.ts';

const FILLED_FIELDS = [
	'subject',
	'category',
	'impact',
	'serviceId',
	'teamId',
	'memberId',
	'note',
	'internalNote'
] as const;
export type FilledField = (typeof FILLED_FIELDS)[number];

/** What a template says of the fields of the form; empty where it says nothing. */
export interface RequestTemplate extends Named {
	readonly fills: Pick<NewRequestTexts, FilledField>;
}

/** What is shown of a template that is suggested. */
export interface SuggestedTemplate extends RequestTemplate {
	/** Name of its service. */
	readonly service: string | null;
}

export interface Filled {
	readonly texts: NewRequestTexts;
	/** What it filled, in the order of the form. */
	readonly fields: readonly FilledField[];
}

/** The form as it stands, and what it may hold. */
export interface FormFilled {
	readonly texts: NewRequestTexts;
	/** The form without what the analyst did: a field that still is as there may be filled. */
	readonly untouched: NewRequestTexts;
	/** A service that does not cover the person is not filled in. */
	readonly services: OffersFor['services'];
}

export function applyTemplate({ texts, untouched, services }: FormFilled, template: RequestTemplate): Filled {
	const serviceId = chosen(services, template.fills.serviceId) ? template.fills.serviceId : '';
	const fills = { ...template.fills, serviceId };
	const fields = FILLED_FIELDS.filter(
		(field) => fills[field] !== '' && fills[field] !== texts[field] && texts[field] === untouched[field]
	);
	const filled = Object.fromEntries(fields.map((field) => [field, fills[field]]));
	const id = String(template.id);
	return { texts: { ...texts, ...filled, templateId: id, appliedTemplateId: id }, fields };
}
