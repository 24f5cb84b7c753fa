/**
 * Judges the rule by cases that others collected; they lie beside the project and are no part of it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { matchTexts } from './match.ts';

const CASES = resolve(process.cwd(), '../shared/conformance/number-match.jsonl');

const Case = z.object({
	id: z.string(),
	registered: z.string(),
	incoming: z.string(),
	region: z.string().nullable(),
	expected: z.enum(['match', 'no-match', 'ambiguous-ok']),
	needs: z.string()
});

interface Judged extends z.infer<typeof Case> {
	readonly class: number;
}

function judge(): Judged[] {
	return readFileSync(CASES, 'utf8')
		.trim()
		.split('\n')
		.map((line) => Case.parse(JSON.parse(line)))
		.map((one) => ({
			...one,
			class: matchTexts(one.registered, one.incoming, { country: one.region ?? undefined }).class
		}));
}

const isFound = (judged: Judged) => judged.class >= 2;

describe(`cases of others (${existsSync(CASES) ? 'present' : 'the folder ../shared/conformance is missing'})`, () => {
	it.skipIf(!existsSync(CASES))('finds every true pair that needs digits alone, and 99 in 100 of all', () => {
		const pairs = judge().filter(({ expected }) => expected === 'match');
		const missed = pairs.filter((pair) => !isFound(pair));

		expect(pairs.length).toBeGreaterThan(100);
		expect(missed.filter(({ needs }) => needs === 'digits')).toEqual([]);
		expect(missed.length).toBeLessThanOrEqual(pairs.length / 100);
	});

	it.skipIf(!existsSync(CASES))('finds no false match', () => {
		const others = judge().filter(({ expected }) => expected === 'no-match');

		expect(others.length).toBeGreaterThan(10);
		expect(others.filter(({ class: level }) => level > 0)).toEqual([]);
	});
});
