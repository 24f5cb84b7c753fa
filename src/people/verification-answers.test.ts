import { describe, expect, it } from 'vitest';
import { agreesWith, readingsOf } from './verification-answers.ts';

describe('what a caller says', () => {
	it.each([
		['an employee ID in blanks and small letters', 'employee_id', 'E1001', 'e 10 01'],
		['a Support ID with a dash', 'support_id', '33821', '338-21'],
		['an email in capitals', 'primary_email', 'a.meulen@noordzee.example', ' A.Meulen@Noordzee.Example '],
		['the last name of the manager', 'manager', 'Joost Hendriks-Baptiste', 'Hendriks'],
		['both names of the manager, without accents', 'manager', 'Siobhán Ní Dhomhnaill', 'siobhan ni dhomhnaill'],
		['the names in another order', 'manager', 'Annelies van der Meulen', 'van der Meulen, Annelies'],
		['the only name of a manager', 'manager', 'Suharto', 'suharto'],
		['the room without the word', 'location', 'room 3.14', '3.14'],
		['the room with another word', 'location', 'room 3.14', 'Kamer 3.14'],
		['a name with an accent less', 'own', 'Zoë’s école', 'zoes ecole'],
		['a day before its month', 'date', '1984-03-12', '12-3-1984'],
		['a month before its day', 'date', '1984-03-12', '3/12/84'],
		['a month in words', 'date', '1984-03-12', '12th of March 1984'],
		['a Dutch month', 'date', '1984-03-12', '12 maart 1984'],
		['eight digits', 'date', '1984-03-12', '12031984']
	] as const)('agrees: %s', (_reason, field, kept, said) => {
		expect(agreesWith(field, [kept], said)).toBe(true);
	});

	it.each([
		['nothing', 'employee_id', 'E1001', ' '],
		['signs alone', 'own', 'Rex', '-'],
		['a part of an ID', 'employee_id', 'E1001', '1001'],
		['only the first name of the manager', 'manager', 'Joost Hendriks-Baptiste', 'Joost'],
		['only a particle', 'manager', 'Annelies van der Meulen', 'van der'],
		['a word more than the name has', 'manager', 'Joost Hendriks', 'Piet Hendriks'],
		['another day', 'date', '1984-03-12', '13-3-1984'],
		['a day that is none', 'date', '1984-02-30', '30-2-1984'],
		['a date that is none', 'date', '1984-03-12', 'in March']
	] as const)('does not agree: %s', (_reason, field, kept, said) => {
		expect(agreesWith(field, [kept], said)).toBe(false);
	});

	it('may answer with any of the values that are kept', () => {
		expect(agreesWith('site', ['Maasvlakte terminal', 'Rotterdam'], 'rotterdam')).toBe(true);
	});

	it('can be read as two days', () => {
		expect(readingsOf('date', '4/3/1984')).toEqual(['1984-03-04', '1984-04-03']);
	});
});
