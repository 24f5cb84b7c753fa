/** What a delivery is about, in words. Pure. */
import type { WebhookTexts } from '#texts/en/webhooks.ts';

interface About {
	readonly type: string;
	readonly recordId: string | null;
}

/** "Request created"; the name itself for an event that this version does not know. */
export function eventInWords(type: string, names: WebhookTexts['eventNames']): string {
	return new Map(Object.entries(names)).get(type) ?? type;
}

/** "Request 70453", with the address of its page; undefined for messages about the webhook itself. */
export function recordOf(
	{ type, recordId }: About,
	records: WebhookTexts['log']['records']
): { words: string; href: string | undefined } | undefined {
	if (recordId === null) return undefined;
	const [noun] = type.split('.');
	if (noun === 'request') return { words: `${records.request} ${recordId}`, href: `/requests/${recordId}` };
	if (noun === 'person') return { words: `${records.person} ${recordId}`, href: `/sd/person/${recordId}` };
	return { words: records.call, href: undefined };
}

/** JSON with line ends, so that it can be read; anything else as it is. */
export function readableBody(body: string): string {
	try {
		return JSON.stringify(JSON.parse(body), null, 2);
	} catch {
		return body;
	}
}

/** What a page says for a refusal; one that it does not expect is said as it was thrown. */
export function refusalInWords(
	{ code, message }: { readonly code: string; readonly message: string },
	refusals: WebhookTexts['refusals']
): string {
	return new Map(Object.entries(refusals)).get(code) ?? message;
}
