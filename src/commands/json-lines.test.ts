import { describe, expect, it } from 'vitest';
import { readLines } from './json-lines.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('reading lines of input', () => {
	it.each([
		['one line with its end', 'a\n', [{ line: 1, text: 'a' }]],
		[
			'a last line without an end',
			'a\nb',
			[
				{ line: 1, text: 'a' },
				{ line: 2, text: 'b' }
			]
		],
		[
			'line ends of Windows',
			'a\r\nb\r\n',
			[
				{ line: 1, text: 'a' },
				{ line: 2, text: 'b' }
			]
		],
		[
			'a blank line is skipped and counted',
			'a\n\n \r\nb\n',
			[
				{ line: 1, text: 'a' },
				{ line: 4, text: 'b' }
			]
		],
		['a byte order mark is no text', '\uFEFFa\n', [{ line: 1, text: 'a' }]],
		['a separator that is no line end', '"a\u2028b"\n', [{ line: 1, text: '"a\u2028b"' }]],
		['nothing at all', '', []]
	])('%s', async (_reason, written, expected) => {
		const lines = await Array.fromAsync(readLines(inPieces(utf8(written), 4096)));

		expect(lines).toEqual(expected);
	});

	it.each([1, 2, 3, 5])('is the same whatever the pieces: %i bytes each', async (size) => {
		const written = '{"text":"Zoë ☎ 😀"}\r\n{"text":"٣"}';

		const lines = await Array.fromAsync(readLines(inPieces(utf8(written), size)));

		expect(lines).toEqual([
			{ line: 1, text: '{"text":"Zoë ☎ 😀"}' },
			{ line: 2, text: '{"text":"٣"}' }
		]);
	});
});
