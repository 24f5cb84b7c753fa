import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findInText } from './find-in-text.ts';

const CASES = resolve('../shared/conformance/find-in-text.jsonl');

const Expected = z.object({ raw: z.string(), start: z.int(), end: z.int(), e164: z.string() });
const Case = z.object({
	id: z.string(),
	text: z.string(),
	region: z.string().nullable(),
	expected: z.array(Expected),
	firm: z.boolean()
});
type Case = z.infer<typeof Case>;

/** Firm cases that are not had, each for a rule of ours that stands against it. */
const FIRM_BUT_NOT_HAD = {
	'ft-0484': 'one of three bare runs of digits, without a word about telephones: it could count anything'
};

/** Cases that hold no number by the plans of their source, and do by those of today. */
const FOUND_ALL_THE_SAME = {
	'ft-0398': 'the source gives up after ten failures; the five numbers behind them are numbers',
	'ft-0419': 'the source asks for the trunk zero of a British number, which brackets replace here'
};

describe.skipIf(!existsSync(CASES))('numbers in texts, by cases that others collected', () => {
	it('finds every firm one at its place, but for those listed', () => {
		const missed = readCases().filter((one) => one.firm && JSON.stringify(find(one)) !== JSON.stringify(one.expected));

		expect(missed.map(({ id }) => id)).toEqual(Object.keys(FIRM_BUT_NOT_HAD));
	});

	it('finds none where none is expected, but for those listed', () => {
		const linked = readCases().filter((one) => one.expected.length === 0 && find(one).length > 0);

		expect(linked.map(({ id }) => id)).toEqual(Object.keys(FOUND_ALL_THE_SAME));
	});

	it('says of every place what stands there', () => {
		const misplaced = readCases().filter((one) => find(one).some((at) => one.text.slice(at.start, at.end) !== at.raw));

		expect(misplaced).toEqual([]);
	});
});

function readCases(): Case[] {
	const lines = readFileSync(CASES, 'utf8').trim().split('\n');
	return lines.map((line) => Case.parse(JSON.parse(line)));
}

function find({ text, region }: Case) {
	return findInText(text, region ?? undefined).map(({ raw, start, end, e164 }) => ({ raw, start, end, e164 }));
}
