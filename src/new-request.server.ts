/** The form of a new request as a page opens it: what the address says, and the draft that was left. */
import { randomUUID } from 'node:crypto';
import type { NewRequest, RequestFilled } from '#callers/console-data.ts';
import type { AccountScope } from '#accounts/scope.ts';
import type { Named } from '#people/person-card.ts';
import { findDraft } from '#requests/draft.server.ts';
import { emptyRequest, type NewRequestTexts } from '#requests/new-request-form.ts';
import { findRequestedFor, listOffers, listOffersFor } from '#requests/offers.server.ts';
import { chosen, serviceOfItem, type RequestOffers } from '#requests/offers.ts';
import { findSimilar } from '#requests/similar.server.ts';
import type { SimilarRequest } from '#requests/similar.ts';
import { findTemplate } from '#requests/template.server.ts';
import { applyTemplate } from '#requests/template.ts';
import { numberIn } from './number-in-address.ts';

/**
 * Undefined unless the address asks for it: `?new=1`, with `service`, `item`, `template` and `for` as numbers of
 * what is filled in. What the address says stands above what a draft says.
 */
export async function openNewRequest(scope: AccountScope, url: URL, caller: Named): Promise<NewRequest | undefined> {
	if (!url.searchParams.has('new')) return undefined;
	const [asked, draft] = [askedIn(url), await findDraft(scope, caller.id)];
	const requestedFor = (asked.for === undefined ? undefined : await findRequestedFor(scope, asked.for)) ?? caller;
	const empty = emptyRequest(requestedFor);
	const drafted = draft?.texts ?? empty;
	const offers = await listOffers(scope, Number(asked.for === undefined ? drafted.requestedForId : requestedFor.id));
	const choices = choicesIn(asked, offers, requestedFor);
	const untouched = { ...empty, ...choices };
	const template = asked.template === undefined ? undefined : await findTemplate(scope, asked.template);
	const texts = { ...drafted, ...choices };
	const filled = template && applyTemplate({ texts, untouched, services: offers.services }, template);
	const values = filled?.texts ?? texts;
	return {
		key: draft?.key ?? randomUUID(),
		requestedBy: { id: caller.id, name: caller.name },
		values,
		untouched,
		offers,
		similar: await findSimilarTo(scope, values),
		filled: template && filled && { template: template.name, fields: filled.fields },
		draft: draft && { at: draft.at, calledBetween: draft.calledBetween }
	};
}

/** To a form that says enough: a subject, or a service. */
export async function findSimilarTo(scope: AccountScope, texts: NewRequestTexts): Promise<SimilarRequest | undefined> {
	if (texts.subject === '' && texts.serviceId === '') return undefined;
	return findSimilar(scope, {
		subject: texts.subject,
		serviceId: numberIn(texts.serviceId),
		personId: Number(texts.requestedForId)
	});
}

/** A template that was chosen in a browser without scripts fills the form when it is sent. */
export async function fillByTemplate(
	scope: AccountScope,
	texts: NewRequestTexts
): Promise<{ texts: NewRequestTexts; filled: RequestFilled | undefined }> {
	const nothing = { texts, filled: undefined };
	if (texts.templateId === '') return { texts: { ...texts, appliedTemplateId: '' }, filled: undefined };
	if (texts.templateId === texts.appliedTemplateId) return nothing;
	const template = await findTemplate(scope, Number(texts.templateId));
	if (template === undefined) return nothing;
	const requestedFor = { id: Number(texts.requestedForId), name: texts.requestedFor };
	const { services } = await listOffersFor(scope, requestedFor.id);
	const filled = applyTemplate({ texts, untouched: emptyRequest(requestedFor), services }, template);
	return { texts: filled.texts, filled: { template: template.name, fields: filled.fields } };
}

interface Asked {
	readonly service: number | undefined;
	readonly item: number | undefined;
	readonly template: number | undefined;
	readonly for: number | undefined;
}

function askedIn({ searchParams }: URL): Asked {
	const number = (name: string) => numberIn(searchParams.get(name));
	return { service: number('service'), item: number('item'), template: number('template'), for: number('for') };
}

/** What of it is offered; the rest is left out. */
function choicesIn(asked: Asked, offers: RequestOffers, requestedFor: Named): Partial<NewRequestTexts> {
	const item = chosen(offers.items, String(asked.item));
	const service = chosen(offers.services, String(asked.service)) ?? (item && serviceOfItem(offers, String(item.id)));
	return {
		...(asked.for === undefined ? {} : { requestedFor: requestedFor.name, requestedForId: String(requestedFor.id) }),
		...(service === undefined ? {} : { serviceId: String(service.id) }),
		...(item === undefined ? {} : { itemId: String(item.id) })
	};
}
