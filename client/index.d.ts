import type { Client } from 'openapi-fetch';
import type { components, operations, paths } from './types.d.ts';

export type { components, operations, paths };

/** The body of every answer of 400 and above. */
export type Refusal = components['schemas']['Refusal'];

export interface RingsideOptions {
	/** Where the desk is: `https://acme.desk.example`. */
	readonly url: string;
	/** Of a person, or of a machine. Keep it on a server. */
	readonly token: string;
	/** Which account is meant, where the host name does not say it. */
	readonly account?: string;
	/** Instead of the built-in one. */
	readonly fetch?: (request: Request) => Promise<Response>;
}

export type Ringside = Client<paths>;

/** A client with a function for each method: `GET('/v1/sd', { params: { query: { telephone } } })`. */
export function createRingside(options: RingsideOptions): Ringside;

/** What the desk says no to: `code` never changes, `field` names what has to be put right. */
export class RingsideRefusal extends Error {
	constructor(status: number, refusal?: Partial<Refusal>);
	readonly status: number;
	readonly code: string;
	readonly field: string | undefined;
	readonly traceId: string | undefined;
}

/**
 * What was answered, for those who would rather catch than ask whether there is an error.
 * @throws RingsideRefusal
 */
export function expectData<Data>(
	asked:
		Promise<{ data?: Data; error?: unknown; response: Response }> | { data?: Data; error?: unknown; response: Response }
): Promise<Data>;

/**
 * Every record of a list, page by page, as the Link header leads.
 * @param ask asks for one page: it puts what it is given into its query
 * @throws RingsideRefusal
 */
export function eachRecord<Item>(
	ask: (place: { search_after?: string }) => Promise<{ data?: readonly Item[]; error?: unknown; response: Response }>
): AsyncGenerator<Item, void, undefined>;
