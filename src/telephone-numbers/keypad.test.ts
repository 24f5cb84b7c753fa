import { describe, expect, it } from 'vitest';
import { dialLetters, spellsWithheld } from './keypad.ts';

const digits = (text: string) => dialLetters(text)?.replace(/[^+\d]/g, '');

describe('dialLetters', () => {
	it.each([
		['behind a dash', '1-800-flowers', '18003569377'],
		['behind a blank', '1 800 flowers', '18003569377'],
		['with a plus', '+1-800-flowers', '+18003569377'],
		['without the country code', '(800) flowers', '8003569377'],
		['in two words', '1-800-got-junk', '18004685865']
	])('reads letters %s as keys', (_reason, text, keys) => {
		expect(digits(text)).toBe(keys);
	});

	it.each([
		['fewer than three letters', '1-800-35693-ab'],
		['more than 11 keys', '1-800-flowersx'],
		['no valid number', '555 0123 ann'],
		['another country without a plus', '7946 0123 ann'],
		['letters that touch the digits', '1-800flowers'],
		['letters in front', 'flowers 1-800']
	])('leaves %s', (_reason, text) => {
		expect(dialLetters(text)).toBeUndefined();
	});
});

describe('spellsWithheld', () => {
	it.each(['266696687', '7378742833', '2562533', '8656696', '86282452253', '7748283', '00266696687'])(
		'knows %s',
		(keys) => {
			expect(spellsWithheld(keys)).toBe(true);
		}
	);

	it('does not know the keys at the end of a longer number', () => {
		expect(spellsWithheld('202266696687')).toBe(false);
	});
});
