/** How far an import is, and how long it will take: from the bytes that were read, and from how long they took. Pure. */

export const PHASES = ['reading', 'checking', 'taking-over'] as const;
export type Phase = (typeof PHASES)[number];

/**
 * Of all the time of an import, what each phase takes: the mean of 100,000 people and of their numbers, added on both
 * databases (`bench/import.ts`). A file that changes little takes over sooner. A trial ends before the last one.
 */
const SHARES: Readonly<Record<Phase, number>> = { reading: 0.3, checking: 0.3, 'taking-over': 0.4 };

/** What is known of an import that runs. Times are in milliseconds since it began. */
export interface Pace {
	readonly phase: Phase;
	readonly isTrial: boolean;
	readonly rows: number;
	readonly bytes: number;
	/** Undefined where whoever sends the file does not say. */
	readonly allBytes: number | undefined;
	readonly elapsed: number;
	/** When the phase began. */
	readonly phaseBegan: number;
}

export interface Estimate {
	/** From 0 to 1; undefined where nobody knows how much is to come. */
	readonly done: number | undefined;
	readonly rowsPerSecond: number | undefined;
	readonly secondsLeft: number | undefined;
}

/** Below this, in milliseconds, a pace is chance. */
const SOONEST = 500;

/** A phase that takes longer than it should is never said to be over. */
const ALMOST = 0.98;

export function estimate(pace: Pace): Estimate {
	const { rows, elapsed } = pace;
	const isSettled = elapsed >= SOONEST;
	const done = shareDone(pace);
	return {
		done,
		rowsPerSecond: isSettled && rows > 0 ? Math.round((rows * 1000) / elapsed) : undefined,
		secondsLeft: isSettled && done !== undefined && done > 0 ? Math.ceil((elapsed / done - elapsed) / 1000) : undefined
	};
}

/** After the reading, what a phase takes is expected from what those before it took. */
function shareDone({ phase, isTrial, bytes, allBytes, elapsed, phaseBegan }: Pace): number | undefined {
	const all = isTrial ? SHARES.reading + SHARES.checking : 1;
	if (phase === 'reading') {
		return allBytes === undefined ? undefined : (Math.min(1, bytes / Math.max(allBytes, 1)) * SHARES.reading) / all;
	}
	const before = phase === 'checking' ? SHARES.reading : SHARES.reading + SHARES.checking;
	const expected = Math.max(1, (phaseBegan * SHARES[phase]) / before);
	const within = Math.min(ALMOST, (elapsed - phaseBegan) / expected);
	return (before + within * SHARES[phase]) / all;
}
