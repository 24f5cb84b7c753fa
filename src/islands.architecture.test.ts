/**
 * A page names an island and renders a component; the script wakes what it has under that name. Both have to be the
 * same component, or HTML of one would be woken as another.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listSourceFiles } from '#testing/source-files.server.ts';

const ISLANDS = 'console/page/islands.ts';

const textOf = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8');

const known = Array.from(
	textOf(ISLANDS).matchAll(/^\t'?([\w-]+)'?: waking\((\w+)\),?$/gmu),
	([, name, component]) => `${name} is ${component}`
);

const used = listSourceFiles()
	.filter(({ path }) => path.endsWith('.svelte'))
	.flatMap(({ path }) => Array.from(textOf(path).matchAll(/<Island\s+name="([\w-]+)"\s+of=\{(\w+)\}/gu)))
	.map(([, name, component]) => `${name} is ${component}`);

describe('An island', () => {
	it('is woken as the component that the page rendered', () => {
		expect(used.filter((one) => !known.includes(one))).toEqual([]);
	});

	it('that the script knows is on some page', () => {
		expect(known.filter((one) => !used.includes(one))).toEqual([]);
		expect(known.length).toBeGreaterThan(0);
	});
});
