/** A record as `GET /v1/requests/{id}`, `/v1/people/{id}` and `/v1/calls/{id}` answer it, for what is sent to webhooks. */
import type { AccountScope } from '#accounts/scope.ts';
import { CALL_LISTING } from '#calls/call-listing.ts';
import { PERSON_LISTING } from '#people/person-listing.ts';
import { findRecord } from '#records/list-records.server.ts';
import { REQUEST_LISTING } from '#requests/request-listing.ts';

const LISTINGS = { request: REQUEST_LISTING, person: PERSON_LISTING, call: CALL_LISTING };

/** `undefined` where there is none, or none that the scope may see. */
export async function findRecordBody(
	scope: AccountScope,
	kind: keyof typeof LISTINGS,
	id: string
): Promise<object | undefined> {
	return findRecord(scope, LISTINGS[kind], kind === 'call' ? id : Number(id));
}
