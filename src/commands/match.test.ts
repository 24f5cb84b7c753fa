import { describe, expect, it } from 'vitest';
import { matchCommand, matchHelp } from './match.ts';

async function* pieces(written: string[]): AsyncGenerator<Uint8Array> {
	for (const piece of written) yield new TextEncoder().encode(piece);
}

async function run(args: string[], ...written: string[]) {
	const said = { out: '', err: '' };
	const code = await matchCommand(args, {
		input: pieces(written),
		out: (text) => void (said.out += text),
		err: (text) => void (said.err += text)
	});
	return { code, ...said };
}

describe('ringside match with two numbers', () => {
	it('prints class and reason', async () => {
		expect(await run(['020 7946 0123', '+442079460123'])).toEqual({
			code: 0,
			out: '{"class":4,"reason":"all digits but the country code 44"}\n',
			err: ''
		});
	});

	it('applies the plan of --region, in small letters too', async () => {
		const { out } = await run(['0345 678901', '+39 345 678901', '--region', 'it']);

		expect(out).toBe('{"class":0,"reason":"another number by the numbering plan of IT"}\n');
	});

	it('asks for endings of --tail digits', async () => {
		expect((await run(['555 0123', '+12025550123'])).out).toContain('"class":2');
		expect((await run(['555 0123', '+12025550123', '--tail', '8'])).out).toContain('"class":0');
	});

	it('compares an empty text, which holds no number', async () => {
		expect((await run(['', '+12025550123'])).out).toBe('{"class":0,"reason":"no telephone number is registered"}\n');
	});

	it.each([
		['one number', ['020 7946 0123'], 'match compares two numbers, but was given 1.'],
		['three numbers', ['1', '2', '3'], 'match compares two numbers, but was given 3.'],
		['another tail', ['1', '2', '--tail', '6'], 'The tail must be 7, 8 or 9.'],
		['an unknown option', ['1', '2', '--country', 'NL'], "Unknown option '--country'."]
	])('refuses %s and names the help', async (_what, args, sentence) => {
		const { code, out, err } = await run(args);

		expect(code).toBe(1);
		expect(out).toBe('');
		expect(err).toContain(sentence);
		expect(err).toContain('See: ringside match --help');
	});

	it('explains itself', async () => {
		expect(await run(['--help'])).toEqual({ code: 0, out: matchHelp, err: '' });
	});
});

describe('ringside match with pairs from standard input', () => {
	const GOOD = '{"registered":"020 7946 0123","incoming":"+442079460123","region":null}\n';
	const NO_MATCH = '{"registered":"020 7946 0123","incoming":"+442079460124","region":"GB"}\n';
	const ANSWERED = '{"class":4,"reason":"all digits but the country code 44"}\n';

	it('answers each line in order, wherever the pieces end', async () => {
		const { code, out } = await run([], GOOD.slice(0, 20), GOOD.slice(20) + NO_MATCH, GOOD.trimEnd());

		expect(code).toBe(0);
		expect(out).toBe(`${ANSWERED}{"class":0,"reason":"the digits differ"}\n${ANSWERED}`);
	});

	it('uses --region for lines without one', async () => {
		const line = '{"registered":"0345 678901","incoming":"+39 345 678901"}\n';

		expect((await run(['--region', 'IT'], line)).out).toContain('"class":0');
		expect((await run([], line)).out).toContain('"class":4');
	});

	it.each([
		['no JSON', '{"registered": ', 'Line 3 is not JSON.\n'],
		['no pair', '{"registered":"1"}', 'Line 3: expected an object with the texts "registered" and "incoming".\n'],
		['no object', '[]', 'Line 3: expected an object with the texts "registered" and "incoming".\n']
	])('stops at a line that is %s, after the answers before it', async (_what, line, sentence) => {
		expect(await run([], `${GOOD}\n${line}\n${GOOD}`)).toEqual({ code: 1, out: ANSWERED, err: sentence });
	});

	it('writes many answers in few pieces and loses none', async () => {
		let writes = 0;
		let lines = 0;
		const code = await matchCommand([], {
			input: pieces([GOOD.repeat(10_000)]),
			out: (text) => {
				writes += 1;
				lines += text.split('\n').length - 1;
			},
			err: () => undefined
		});

		expect(code).toBe(0);
		expect(lines).toBe(10_000);
		expect(writes).toBeLessThan(20);
	});

	it('answers nothing for no lines', async () => {
		expect(await run([], '')).toEqual({ code: 0, out: '', err: '' });
	});
});
