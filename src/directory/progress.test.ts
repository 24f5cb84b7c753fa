import { describe, expect, it } from 'vitest';
import { estimate, type Pace } from './progress.ts';

const PACE: Pace = {
	...{ phase: 'reading', isTrial: false, rows: 1000, bytes: 50, allBytes: 100 },
	...{ elapsed: 10_000, phaseBegan: 0 }
};

describe('The pace of an import', () => {
	it('is rows by time, and grows from phase to phase without going back', () => {
		const done = [
			estimate(PACE),
			estimate({ ...PACE, bytes: 100, elapsed: 20_000 }),
			estimate({ ...PACE, phase: 'checking', elapsed: 20_001, phaseBegan: 20_000 }),
			estimate({ ...PACE, phase: 'checking', elapsed: 90_000, phaseBegan: 20_000 }),
			estimate({ ...PACE, phase: 'taking-over', elapsed: 90_001, phaseBegan: 90_000 })
		].map((found) => found.done ?? 0);

		expect(done).toEqual(done.toSorted((one, other) => one - other));
		expect(estimate(PACE).rowsPerSecond).toBe(100);
	});

	it('is not guessed in the first moment, nor where nobody knows how much comes', () => {
		expect(estimate({ ...PACE, elapsed: 100 })).toMatchObject({ rowsPerSecond: undefined, secondsLeft: undefined });
		expect(estimate({ ...PACE, allBytes: undefined })).toMatchObject({ done: undefined, secondsLeft: undefined });
	});

	it('is never said to be over before it is, and a trial ends with the checks', () => {
		const late = { ...PACE, phaseBegan: 10_000, elapsed: 1_000_000 };

		expect(estimate({ ...late, phase: 'taking-over' }).done).toBeLessThan(1);
		expect(estimate({ ...late, phase: 'checking', isTrial: true }).done).toBeGreaterThan(0.9);
		expect(estimate({ ...late, phase: 'checking', isTrial: true }).done).toBeLessThan(1);
	});
});
