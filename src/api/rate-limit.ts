/** How the API says what a token may still ask for. Pure. */
import type { Allowance } from '#accounts/request-limits.ts';
import { RefusalWithHeaders } from './refusal-with-headers.ts';

/** Of every answer to a token that has a limit; the names are 4me's, the reset is in seconds since 1970. */
export function presentAllowance({ hour, retryAfterSeconds }: Allowance): Record<string, string> {
	const limits: Record<string, string> =
		hour === undefined
			? {}
			: {
					'x-ratelimit-limit': String(hour.limit),
					'x-ratelimit-remaining': String(hour.remaining),
					'x-ratelimit-reset': String(hour.resetsAt.getTime() / 1000)
				};
	return retryAfterSeconds === undefined ? limits : { ...limits, 'retry-after': String(retryAfterSeconds) };
}

/** @throws Refusal `rate.hour`, `rate.burst`. */
export function refuseTooMuch(allowance: Allowance): void {
	const { hour, retryAfterSeconds: seconds } = allowance;
	if (seconds === undefined) return;
	const headers = presentAllowance(allowance);
	const again = `Go on in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}, as Retry-After says.`;
	if (hour?.remaining === 0) {
		const message = `This token has made its ${hour.limit} requests of this hour. ${again}`;
		throw new RefusalWithHeaders('too-many', 'rate.hour', message, headers);
	}
	throw new RefusalWithHeaders('too-many', 'rate.burst', `Too many requests at once. ${again}`, headers);
}
