import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FILES, IMPORT_TYPES, type ImportType } from './file-types.ts';
import { readRows } from './rows.ts';
import { sampleFile } from './sample-files.ts';

const GUIDE = readFileSync(join(import.meta.dirname, '../../docs/import.md'), 'utf8');

/** From the name of the type to the next one. */
function sectionOf(type: ImportType): string {
	return new RegExp(`^\\*\\*${type}\\*\\*[^]*?(?=^\\*\\*|^## |$(?![^]))`, 'mu').exec(GUIDE)?.[0] ?? '';
}

/** The indented lines of a section. */
function exampleIn(section: string): string {
	return section
		.split('\n')
		.filter((line) => line.startsWith('    '))
		.map((line) => line.slice(4))
		.join('\n');
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
	yield new TextEncoder().encode(text);
}

describe('docs/import.md', () => {
	it.each(IMPORT_TYPES)('names every column of %s', (type) => {
		const columns = FILES[type].columns.map(({ name }) =>
			name.replace(/^(\w+ Target) (?:Top|High|Medium|Low|RFC|RFI)$/u, '$1')
		);
		const text = ['Every type but', 'Targets are'].map((start) => GUIDE.slice(GUIDE.indexOf(start)).split('\n')[0]);

		const said = [sectionOf(type), ...text].join('\n');

		expect(columns.filter((name) => !said.includes(name))).toEqual([]);
	});

	it.each(IMPORT_TYPES)('has an example of %s without an error', async (type) => {
		const example = exampleIn(sectionOf(type));

		const parts = await Array.fromAsync(readRows(FILES[type], 'acme', bytesOf(example)));

		expect(parts.filter((part) => 'message' in part)).toEqual([]);
		expect(parts.filter((part) => 'values' in part)).toHaveLength(1);
	});
});

describe('The sample files', () => {
	it.each(IMPORT_TYPES)('of %s is the example of the guide', (type) => {
		const lines = exampleIn(sectionOf(type)).split('\n');

		expect(sampleFile(type)).toBe(lines.map((line) => `${line}\r\n`).join(''));
	});
});
