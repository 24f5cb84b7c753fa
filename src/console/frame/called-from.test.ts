import { describe, expect, it } from 'vitest';
import { BY_WORK_NUMBER, consoleWith, nobody, one, several, WORK_NUMBER } from '../sample-console.ts';
import { calledFrom } from './called-from.ts';

describe('calledFrom', () => {
	it.each([
		['the contact that matched', one(), WORK_NUMBER.parts],
		[
			'the contact that a later parameter matched',
			one({ reason: { ...BY_WORK_NUMBER, by: 'request', contactId: undefined }, alsoReason: BY_WORK_NUMBER }),
			WORK_NUMBER.parts
		],
		['the number of several people', several(), [{ text: '+44 20 7946 0123', href: 'tel:+442079460123' }]],
		['a number nobody has', nobody(), [{ text: '+1 202 555 0147', href: 'tel:+12025550147' }]]
	] as const)('is %s', (_case, view, expected) => {
		expect(calledFrom(consoleWith(view))).toEqual(expected);
	});

	it.each([
		['no number arrived', consoleWith(several({ arrived: undefined }))],
		['the person was found by a Support ID', consoleWith(one({ reason: { ...BY_WORK_NUMBER, by: 'supportID' } }))],
		['no call opened the page', consoleWith(one(), { opening: undefined })]
	])('is not known when %s', (_case, console) => {
		expect(calledFrom(console)).toBeUndefined();
	});
});
