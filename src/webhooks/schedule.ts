/** When a delivery that did not arrive is tried again, and when a webhook is given up. Pure. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What to wait after each attempt: the schedule that Standard Webhooks recommends, a little over three days in all. */
const WAITS = [
	...[5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR],
	...[10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR]
];

/** Up to how much longer, by chance: deliveries that failed together do not all come back together. Our choice. */
const JITTER = 0.2;

/** The longest that a receiver may ask us to wait by Retry-After. Our choice, and the longest wait of the schedule. */
const LONGEST_ASKED = 24 * HOUR;

/**
 * How long every delivery has to fail before a webhook is switched off. Our choice: longer than one delivery is tried,
 * and than a weekend with the day on which it is noticed.
 */
const FAILING_DAYS = 5;

export interface FailedAttempt {
	/** How often it was tried again before; 0 for the first attempt. */
	readonly retries: number;
	readonly endedAt: Date;
	/** What the receiver asked for by Retry-After; undefined for nothing. */
	readonly askedToWaitMs: number | undefined;
	/** From 0 to 1. */
	readonly chance: number;
}

/** Undefined when it was tried often enough. */
export function nextAttemptAt({ retries, endedAt, askedToWaitMs = 0, chance }: FailedAttempt): Date | undefined {
	const wait = WAITS[retries];
	if (wait === undefined) return undefined;
	const asked = Math.min(askedToWaitMs, LONGEST_ASKED);
	return new Date(endedAt.getTime() + Math.max(wait * (1 + JITTER * chance), asked));
}

export function isGivenUp(failingSince: Date, now: Date): boolean {
	return now.getTime() - failingSince.getTime() >= FAILING_DAYS * DAY;
}

/** Retry-After (RFC 9110, 10.2.3): seconds, or a date. */
export function readRetryAfter(header: string | undefined, now: Date): number | undefined {
	if (header === undefined) return undefined;
	if (/^\d{1,9}$/u.test(header.trim())) return Number(header) * SECOND;
	const until = Date.parse(header);
	return Number.isNaN(until) ? undefined : Math.max(0, until - now.getTime());
}
