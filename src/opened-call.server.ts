/** A call as its sealed address was opened, and its record. */
import { openAddress, type OpenedAddress } from '#callers/sealed-address.server.ts';
import { identifyCaller } from '#callers/identify.server.ts';
import { recordCall, type OpenedCall } from '#calls/record.server.ts';
import { Refusal } from '#foundation/refusals.ts';

/** @throws Refusal `call.expired`. */
export function getOpenedAddress(locals: App.Locals, sealed: string): OpenedAddress {
	const opened = openAddress(locals.account.addressKey, sealed, locals.scope.now);
	if (opened !== undefined) return opened;
	throw new Refusal(
		'not-found',
		'call.expired',
		'The address of this call is older than 12 hours, or was changed on the way. Search for the caller by name or number.'
	);
}

/**
 * Once for each opening, and once a minute for the same parameters.
 * @param personId who was chosen on the page, if anybody
 */
export async function recordOpening(
	locals: App.Locals,
	opened: OpenedAddress,
	personId: number | undefined
): Promise<OpenedCall> {
	const { outcome, people } = await identifyCaller(locals.scope, locals.account, opened.parameters);
	const only = outcome === 'one' ? people[0]?.personId : undefined;
	const call = { ...opened, outcome, personId: personId ?? only };
	await recordCall(locals.scope, call);
	return call;
}
