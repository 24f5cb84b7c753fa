/** Questions that the form of a new request asks our server. Browser only. */
import type { NewRequestTexts } from '#requests/new-request-form.ts';
import type { OffersFor } from '#requests/offers.ts';
import type { SimilarRequest } from '#requests/similar.ts';
import type { RequestTemplate, SuggestedTemplate } from '#requests/template.ts';

export interface Suggestions {
	readonly templates: readonly SuggestedTemplate[];
	readonly similar?: SimilarRequest;
}

/** Subject, service and whom it is for, as they stand in an address. */
export function questionOf({ subject, serviceId, requestedForId }: NewRequestTexts): string {
	return new URLSearchParams({ subject, service: serviceId, for: requestedForId }).toString();
}

/** @param question see `questionOf` */
export function askForSuggestions(question: string): Promise<Suggestions> {
	return ask(`?${question}`);
}

export function askForOffers(personId: string): Promise<OffersFor> {
	return ask(`/for?person=${personId}`);
}

export function askForTemplate(id: string): Promise<RequestTemplate> {
	return ask(`/template?id=${id}`);
}

async function ask(what: string) {
	const response = await fetch(`/requests/suggestions${what}`, { headers: { accept: 'application/json' } });
	if (!response.ok) throw new Error(`The server answered ${response.status}.`);
	return response.json();
}
