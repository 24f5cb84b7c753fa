/**
 * How many requests a token or an application may make. Pure.
 *
 * Two limits, as 4me has them: so many in an hour, which is shared out by all processes of a desk, and a burst: so many
 * within two seconds, which keeps one process from being flooded and is counted by each for itself. Hours are those of
 * the clock (UTC), so that processes agree on them without asking each other.
 */

const HOUR_MS = 3_600_000;

/** 4me counts a burst within two seconds. */
export const BURST_MS = 2000;

/** 0: no limit. */
export interface RequestLimits {
	readonly perHour: number;
	readonly burst: number;
}

export interface Counted {
	/** In the running hour. */
	readonly requests: number;
	/** When the latest ones came, in milliseconds, oldest first; at least those of the last two seconds, at most `burst`. */
	readonly recent: readonly number[];
}

export interface Allowance {
	/** For an hour; undefined where there is no limit. */
	readonly hour: { readonly limit: number; readonly remaining: number; readonly resetsAt: Date } | undefined;
	/** Whole seconds, 1 at least, after which there is room again; undefined if there is room now. */
	readonly retryAfterSeconds: number | undefined;
}

/** The hour of the clock in which a moment lies, by its first millisecond. */
export function hourOf(now: Date): number {
	return Math.floor(now.getTime() / HOUR_MS) * HOUR_MS;
}

/** Whether one more request may be made; `remaining` is what is left after it. */
export function allowOne(counted: Counted, { perHour, burst }: RequestLimits, now: Date): Allowance {
	const resetsAt = hourOf(now) + HOUR_MS;
	const isSpent = perHour > 0 && counted.requests >= perHour;
	const waitMs = isSpent ? resetsAt - now.getTime() : burstWaitMs(counted.recent, burst, now);
	const isAllowed = waitMs === undefined;
	const remaining = Math.max(0, perHour - counted.requests - (isAllowed ? 1 : 0));
	return {
		hour: perHour > 0 ? { limit: perHour, remaining, resetsAt: new Date(resetsAt) } : undefined,
		retryAfterSeconds: isAllowed ? undefined : Math.max(1, Math.ceil(waitMs / 1000))
	};
}

/** Until the oldest of a full burst is two seconds old. */
function burstWaitMs(recent: readonly number[], burst: number, now: Date): number | undefined {
	if (burst === 0) return undefined;
	const first = recent.at(-burst);
	if (first === undefined) return undefined;
	const wait = first + BURST_MS - now.getTime();
	return wait > 0 ? wait : undefined;
}
