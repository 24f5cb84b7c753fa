import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { linksCommand, linksHelp } from './links.ts';

async function run(args: string[], written: string) {
	const io = { out: '', err: '' };
	const code = await linksCommand(args, {
		input: Readable.from([new TextEncoder().encode(written)]),
		out: (text) => void (io.out += text),
		err: (text) => void (io.err += text)
	});
	return { code, ...io };
}

describe('ringside links', () => {
	it('answers every line in order, with places in UTF-16 units', async () => {
		const written = '{"text":"☎ 😀 020 7946 0123 x12","region":"GB"}\n{"text":"nothing here","region":"GB"}\n';

		const { code, out, err } = await run([], written);

		expect(code).toBe(0);
		expect(err).toBe('');
		expect(out).toBe(
			'{"links":[{"raw":"020 7946 0123 x12","start":5,"end":22,"href":"tel:+442079460123;ext=12"}]}\n{"links":[]}\n'
		);
	});

	it.each([
		['null', '{"text":"020 7946 0123 or +44 117 496 0123","region":null}'],
		['left out', '{"text":"020 7946 0123 or +44 117 496 0123"}'],
		['not a country', '{"text":"020 7946 0123 or +44 117 496 0123","region":"ZZ"}']
	])('finds only numbers with a plus when the region is %s', async (_reason, written) => {
		const { out } = await run([], written);

		expect(out).toBe('{"links":[{"raw":"+44 117 496 0123","start":17,"end":33,"href":"tel:+441174960123"}]}\n');
	});

	it('takes a region in small letters', async () => {
		const { out } = await run([], '{"text":"020 7946 0123","region":"gb"}');

		expect(out).toContain('tel:+442079460123');
	});

	it.each([
		['no JSON', '{"text":"a"}\n\ncall me', 'Line 3 is not JSON.\n'],
		[
			'no text',
			'{"text":"a"}\n{"region":"GB"}',
			'Line 2: expected an object with a text and, if it is known, a region.\n'
		],
		['no object', '{"text":"a"}\n7', 'Line 2: expected an object with a text and, if it is known, a region.\n']
	])('stops with a sentence that names the line when it holds %s', async (_reason, written, sentence) => {
		const { code, out, err } = await run([], written);

		expect(code).toBe(1);
		expect(out).toBe('{"links":[]}\n');
		expect(err).toBe(sentence);
	});

	it('explains itself', async () => {
		const { code, out } = await run(['--help'], '');

		expect(code).toBe(0);
		expect(out).toBe(linksHelp);
	});

	it('refuses arguments', async () => {
		const { code, out, err } = await run(['texts.jsonl'], '{"text":"a"}');

		expect(code).toBe(1);
		expect(out).toBe('');
		expect(err).toContain('"texts.jsonl"');
	});
});
