import { describe, expect, it } from 'vitest';
import type { ImportProgress } from '#directory/import-result.ts';
import { progressLine } from './progress-line.ts';

/** What is written when these are told at these milliseconds. */
function said(
	told: readonly (readonly [at: number, progress: ImportProgress])[],
	{ terminal, allBytes }: { terminal?: { columns: number }; allBytes?: number } = {}
): string[] {
	let now = 0;
	const written: string[] = [];
	const line = progressLine({
		...{ isTrial: false, allBytes, terminal },
		clock: () => now,
		write: (text) => written.push(text.replaceAll('\r\u001b[K', '<'))
	});
	for (const [at, progress] of told) {
		now = at;
		line.progressed(progress);
	}
	line.end();
	return written;
}

const READING = { phase: 'reading', rows: 50_000, bytes: 500 } as const;

describe('The progress of a command', () => {
	it('is a bar in a terminal, with rows per second and the time that is left, and goes when it is done', () => {
		const written = said(
			[
				[0, { phase: 'reading', rows: 0, bytes: 0 }],
				[5000, READING]
			],
			{ terminal: { columns: 120 }, allBytes: 1000 }
		);

		expect(written).toEqual([
			'<[........................]  0% reading, 0 rows',
			'<[####....................] 15% reading, 50000 rows, 10000 rows/s, 29 s left',
			'<'
		]);
	});

	it('is drawn ten times a second at most, and fits the terminal', () => {
		const written = said(
			[
				[0, READING],
				[10, READING],
				[200, READING]
			],
			{ terminal: { columns: 20 }, allBytes: 1000 }
		);

		expect(written).toEqual(['<[####..............', '<[####..............', '<']);
	});

	it('is a line every ten seconds where nobody looks, and none for what is quick', () => {
		const quick = said([
			[0, READING],
			[900, { ...READING, phase: 'checking' }]
		]);
		const long = said([
			[0, READING],
			[11_000, READING],
			[12_000, READING]
		]);

		expect(quick).toEqual([]);
		expect(long).toEqual(['reading, 50000 rows, 4545 rows/s\n']);
	});
});
