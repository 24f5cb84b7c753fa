/**
 * A value comes from outside and may be made to be slow. It is held against an ordinary value of the same length,
 * in the same run, and the best of several runs is taken: what else the machine does is not measured.
 */
import { describe, expect, it } from 'vitest';
import { matchTexts } from './match.ts';

const LONGEST = 256;
const RUNS = 15;

/** As many numbers with their words as fit. */
const ORDINARY = 'work 020 7946 0123 ext 12, mobile +44 20 7946 0124 / '.repeat(10).slice(0, LONGEST);

/** Our choice: some eight times what the slowest value takes today, and far below what backtracking costs. */
const MOST_TIMES = 20;

function bestMilliseconds(value: string): number {
	const runs = Array.from({ length: RUNS }, () => {
		const start = performance.now();
		matchTexts(value, value, { country: 'GB' });
		return performance.now() - start;
	});
	return Math.min(...runs);
}

describe('the longest values', () => {
	const repeated = [
		...[
			'1',
			'0',
			'(',
			'+',
			';ext=',
			'%25',
			'%2',
			'%A1',
			'a',
			'é',
			'😀',
			'٣',
			'\u0301',
			'/',
			' / ',
			'#',
			',',
			'1,',
			'1/'
		],
		...['0/', '1 x', 'x1', '1x', 'w', '12 w', '9,', '(0)', '<', '>', 'sip:', 'tel:', '@', 'a@', '1@', ';a=b', ' or '],
		...['0201234567,', '½', '\n', '1\n', '12:', '9:00 ', '(a', '(1', '1-', '1-800-', 'fax ', '::', '1.', '~', 'ext 1 ']
	];

	const ordinary = bestMilliseconds(ORDINARY);

	it.each(repeated)('made of %j cost no more than some ordinary ones', (unit) => {
		const slowest = ['', '0207946012 '].map((start) =>
			bestMilliseconds((start + unit.repeat(LONGEST)).slice(0, LONGEST))
		);

		expect(Math.max(...slowest) / ordinary).toBeLessThan(MOST_TIMES);
	});
});
