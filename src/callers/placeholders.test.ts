import { describe, expect, it } from 'vitest';
import { absenceOf } from './placeholders.ts';

describe('absenceOf', () => {
	it.each([
		['nothing', ''],
		['blanks', '%20%20'],
		['a word of programs', 'null'],
		['a dash', '-']
	])('takes %s for empty', (_what, received) => {
		expect(absenceOf(received)).toBe('empty');
	});

	it.each([
		['4me’s example', '%CallerNumber%'],
		['an escaped one', '%25CALLERID%25'],
		['Wildix', '{CALLERNUM}'],
		['Ringotel', '$caller$'],
		['Asterisk', '${CALLERID(num)}'],
		['Asterisk, escaped', '%24%7BCALLERID(num)%7D'],
		['brackets', '[Number]'],
		['PortSIP', '%CALLER'],
		['two braces', '{{ caller.number }}'],
		['Yeastar', '%7B%7B.CallerNumber%7D%7D'],
		['a path of names', '%Call\\CallerContact\\Tel%'],
		['a plus in front', '+{CALLERNUM}'],
		['angle brackets', '%3Cnumber%3E']
	])('takes the unfilled placeholder of %s for one', (_make, received) => {
		expect(absenceOf(received)).toBe('placeholder');
	});

	it.each([
		['a word', 'anonymous'],
		['any case', 'Anonymous'],
		['a SIP address', 'sip:anonymous@anonymous.invalid'],
		['a name with its address', '%22Anonymous%22%20%3Csip:anonymous@anonymous.invalid%3E'],
		['German', 'Unbekannt'],
		['two words', 'Private+Number']
	])('takes %s for a caller who hides the number', (_what, received) => {
		expect(absenceOf(received)).toBe('withheld');
	});

	it.each([
		['a number', '+442079460123'],
		['a number in brackets', '[020]79460123'],
		['a Support ID of letters', 'ab-unknown-7'],
		['a percent sign that is not escaped', '%'],
		['a name that only begins so', 'privateer']
	])('leaves %s', (_what, received) => {
		expect(absenceOf(received)).toBeUndefined();
	});
});
