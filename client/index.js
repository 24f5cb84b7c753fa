/** The API of a Ringside desk, typed by its document. Runs in Node.js 20 and later, and in browsers. */
import createClient from 'openapi-fetch';

/** What the desk says no to: `code` never changes, `field` names what has to be put right. */
export class RingsideRefusal extends Error {
	name = 'RingsideRefusal';

	constructor(status, { code = 'unreadable', message = `The desk answered ${status}.`, field, traceId } = {}) {
		super(message);
		this.status = status;
		this.code = code;
		this.field = field;
		this.traceId = traceId;
	}
}

export function createRingside({ url, token, account, fetch }) {
	return createClient({
		baseUrl: url.replace(/\/+$/u, ''),
		headers: {
			Authorization: `Bearer ${token}`,
			...(account === undefined ? {} : { 'X-Ringside-Account': account })
		},
		...(fetch === undefined ? {} : { fetch })
	});
}

export async function expectData(asked) {
	const { data, error, response } = await asked;
	if (!response.ok) throw new RingsideRefusal(response.status, typeof error === 'object' ? error : {});
	return data;
}

export async function* eachRecord(ask) {
	let place = {};
	while (place !== undefined) {
		const asked = await ask(place);
		yield* await expectData(asked);
		place = nextPlace(asked.response);
	}
}

/** Of the Link header (RFC 8288): the page behind this one. */
function nextPlace(response) {
	const next = /<([^>]*)>;\s*rel="next"/u.exec(response.headers.get('link') ?? '')?.[1];
	const place = next && new URL(next, response.url || 'http://desk.example').searchParams.get('search_after');
	return place ? { search_after: place } : undefined;
}
