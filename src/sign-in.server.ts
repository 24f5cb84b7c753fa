/** Sign-in by email and password, throttled. */
import { checkPassword } from '#accounts/passwords.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { countAttempt, forgiveAttempt, refuseTooMany, type Attempt } from '#accounts/throttle.server.ts';
import { DEMO_EMAIL, DEMO_PASSWORD } from '#directory/load-demo.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import type { Settings } from '#foundation/settings.server.ts';
import { isLoopback } from '#foundation/loopback.ts';
import { findPersonByEmail } from '#people/person-by-email.server.ts';

/** From where the desk is reached. */
type Reachability = Pick<Settings, 'HOST' | 'TRUST_PROXY'>;

/**
 * Takes as long for an email that nobody has as for a wrong password.
 * @returns the person's ID.
 * @throws Refusal `sign-in.throttled`, `sign-in.wrong`, `sign-in.demo-password`.
 */
export async function signIn(
	scope: AccountScope,
	attempt: Attempt,
	password: string,
	settings: Reachability
): Promise<number> {
	await refuseTooMany(scope, attempt);
	await countAttempt(scope, attempt);
	const person = await findPersonByEmail(scope, attempt.email);
	const personId = person?.disabled === false ? person.id : undefined;
	const isRight = await checkPassword(scope, personId, password);
	if (!isRight || personId === undefined) {
		throw new Refusal('unauthenticated', 'sign-in.wrong', 'Email or password is not right.');
	}
	refuseDemoPassword(attempt.email, password, settings);
	await forgiveAttempt(scope, attempt);
	return personId;
}

/** Everybody knows the demo's password: it opens the desk on this machine alone, and not behind a proxy. */
function refuseDemoPassword(email: string, password: string, settings: Reachability): void {
	const { HOST, TRUST_PROXY } = settings;
	if (password !== DEMO_PASSWORD || (isLoopback(HOST) && !TRUST_PROXY)) return;
	throw new Refusal(
		'forbidden',
		'sign-in.demo-password',
		`The demo password is switched off, because this desk can be reached from other machines. Whoever runs it sets another with: npm run -s ringside -- person password ${email.trim().toLowerCase() === DEMO_EMAIL ? DEMO_EMAIL : 'EMAIL'} --account ID`
	);
}
