import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { splitByNumbers } from '#telephone-numbers/find-in-text.ts';
import { renderMarkdown } from './markdown.server.ts';

const CASES = resolve('../shared/conformance/find-in-text.jsonl');

const Case = z.object({ id: z.string(), text: z.string(), region: z.string().nullable() });

const NOT_LINKED = { 'ft-0424': 'begins like the item of a list: "9002309. 158"' };

describe.skipIf(!existsSync(CASES))('a note, by texts that others collected', () => {
	it('links the numbers that the finder finds, but for those listed', () => {
		const others = readCases().filter(({ text, region }) => {
			const found = splitByNumbers(text, region ?? undefined).flatMap(({ href }) => href ?? []);
			const linked = renderMarkdown(text, region ?? undefined).matchAll(/href="(tel:[^"]+)"/gu);
			return found.join(' ') !== Array.from(linked, ([, href]) => href).join(' ');
		});

		expect(others.map(({ id }) => id)).toEqual(Object.keys(NOT_LINKED));
	});
});

function readCases() {
	const lines = readFileSync(CASES, 'utf8').trim().split('\n');
	return lines.map((line) => Case.parse(JSON.parse(line)));
}
