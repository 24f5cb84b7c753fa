import { describe, expect, it } from 'vitest';
import { readCtiAddress } from './cti-address.ts';
import { askOf, probeOf } from './questions.ts';

function ask(search: string) {
	return readCtiAddress(search).map(askOf);
}

describe('askOf', () => {
	it.each([
		['a plain number', '?request=70453', 70453],
		['a number with its mark', '?request=%2370453', 70453],
		['zeros in front', '?request=0070453', 70453],
		['letters', '?request=R70453', undefined],
		['more digits than a number can hold', '?request=12345678901234567890', undefined]
	])('asks for a request by %s', (_what, search, expected) => {
		expect(ask(search)[0]?.requestId).toBe(expected);
	});

	it.each([
		['as written', 'AB-12', ['ab-12']],
		['without the blanks around it', '%20ab%20', ['ab']],
		['a plus as plus and as blank', 'a+b', ['a+b', 'a b']]
	])('asks for a Support ID %s', (_how, value, expected) => {
		expect(ask(`?supportID=${value}`)[0]?.supportKeys).toEqual(expected);
	});

	it.each([
		['digits', '33821', '33821'],
		['digits that end with the key of the telephone', '33821%23', '33821'],
		['zeros in front, which count', '0033821', '0033821'],
		['separators', '33-821', '33821'],
		['digits of another script', '%D9%A3%D9%A3%D9%A8%D9%A2%D9%A1', '33821'],
		['the user of a SIP address', 'sip:33821@10.0.0.1', '33821'],
		['letters, as written', 'Acme-7', 'acme-7']
	])('tries a telephone value as Support ID by %s', (_what, value, expected) => {
		expect(ask(`?telephone=${value}`)[0]?.supportKeys).toContain(expected);
	});

	it('does not mix the digits of a host into a Support ID', () => {
		expect(ask('?telephone=sip:33821@10.0.0.1')[0]?.supportKeys).not.toContain('3382110001');
	});

	it('never takes a number with a plus for the Support ID of its digits', () => {
		expect(ask('?telephone=%2B33821555')[0]?.supportKeys).not.toContain('33821555');
	});

	it.each([
		['nothing', '', 'empty'],
		['a placeholder', '%25Number%25', 'placeholder'],
		['a hidden number', 'anonymous', 'withheld'],
		['zeros only', '0000', 'withheld'],
		['a megabyte', '1'.repeat(1_000_000), 'too-long'],
		['more digits than any number has', '1'.repeat(40), 'too-long']
	])('asks nothing for %s', (_what, value, absence) => {
		const [question] = ask(`?telephone=${value}`);

		expect(question).toMatchObject({ absence, supportKeys: [], number: undefined });
	});
});

describe('a telephone value without a number in it', () => {
	it.each([
		['a name', 'Ada'],
		['the address of a name', 'sip:ada@halvorsen.example']
	])('may be a Support ID of letters: %s', (_what, value) => {
		const [question] = ask(`?telephone=${value}`);

		expect(question).toMatchObject({ absence: 'no-number', supportKeys: [value.toLowerCase()], number: undefined });
	});
});

describe('probeOf', () => {
	it('gathers what all parameters ask, each once', () => {
		const questions = ask('?request=1&employeeID=E1&supportID=S1&telephone=02079460123&telephone=+442079460123');

		expect(probeOf(questions, null)).toMatchObject({
			requestIds: [1],
			employeeKeys: ['e1'],
			tails: [9460123],
			shorts: []
		});
	});

	it('asks for a short number as a whole', () => {
		expect(probeOf(ask('?telephone=204'), null)).toMatchObject({ tails: [], shorts: ['204'] });
	});
});
