import { describe, expect, it } from 'vitest';
import { givenNameOf, initialsOf } from './person-card.ts';

describe('initialsOf', () => {
	it.each([
		['first and last word', 'Annelies van der Meulen', 'AM'],
		['one word', 'Reception', 'R'],
		['a word that begins with a mark', '(Claims) “reception”', 'CR'],
		['another script', '田中 太郎', '田太'],
		['no letter at all', '42', '']
	])('takes the letters of %s', (_what, name, initials) => {
		expect(initialsOf(name)).toBe(initials);
	});
});

describe('givenNameOf', () => {
	it('is the first word', () => {
		expect(givenNameOf(' Annelies van der Meulen')).toBe('Annelies');
	});
});
