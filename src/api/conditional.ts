/**
 * Conditional requests (RFC 9110, section 13): a record's tag changes with each change of what is shown of it, so that
 * two programs that read it and then write it do not overwrite each other.
 */
import { createHash } from 'node:crypto';
import type { AccountScope } from '#accounts/scope.ts';
import { Refusal } from '#foundation/refusals.ts';
import { findRecord, type JsonRecord } from '#records/list-records.server.ts';
import type { Listing } from '#records/listing.ts';

const TAG_CHARACTERS = 22;

/** Of the whole record, whichever fields are shown. */
export function tagOf(record: JsonRecord): string {
	const hash = createHash('sha256').update(JSON.stringify(record)).digest('base64url');
	return `"${hash.slice(0, TAG_CHARACTERS)}"`;
}

/** Whether a reader has this already. */
export function isKnown(ifNoneMatch: string | undefined, tag: string): boolean {
	return ifNoneMatch !== undefined && names(ifNoneMatch, tag);
}

export interface Conditional {
	readonly listing: Listing;
	readonly id: number | string;
	readonly ownerId?: number | undefined;
	/** The header If-Match as it was sent; undefined changes whatever is there. */
	readonly ifMatch: string | undefined;
}

/**
 * To be called with the record held, so that nobody changes it between this and the write.
 * @throws Refusal `record.changed`.
 */
export function expectTag({ listing, id, ownerId, ifMatch }: Conditional): (scope: AccountScope) => Promise<void> {
	return async (scope) => {
		if (ifMatch === undefined) return;
		const record = await findRecord(scope, listing, id, { ownerId });
		if (record !== undefined && names(ifMatch, tagOf(record))) return;
		throw new Refusal(
			'stale',
			'record.changed',
			'It was changed since you read it. Read it again, and send what is still to be changed with the new ETag.'
		);
	};
}

/** A weak tag compares like a strong one here: ours stand for the whole record. */
function names(header: string, tag: string): boolean {
	return header.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//u, '') === tag);
}
