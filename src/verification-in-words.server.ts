/** How a caller was verified, as a request that is registered then keeps it. */
import { timeZoneOf } from '#accounts/time-zone.ts';
import { findFreshVerification, type VerifiedCall } from '#people/verification.server.ts';
import { listWays } from '#people/verification.ts';

/** In the language of the analyst, who did it; null for a caller who was not verified in this call. */
export async function verificationInWords(locals: App.Locals, call: VerifiedCall): Promise<string | null> {
	const { scope, account, person: analyst, texts } = locals;
	const verified = analyst && (await findFreshVerification(scope, call));
	if (verified === undefined) return null;
	const clock = new Intl.DateTimeFormat('en-GB', {
		...{ hour: '2-digit', minute: '2-digit' },
		timeZone: analyst?.timeZone ?? timeZoneOf(account.country)
	});
	return texts.person.verifiedThen(
		listWays(verified.ways, texts.person),
		clock.format(new Date(verified.at)),
		analyst?.name ?? ''
	);
}
