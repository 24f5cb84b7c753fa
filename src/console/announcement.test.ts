import { describe, expect, it } from 'vitest';
import { en } from '#texts/en.ts';
import { nl } from '#texts/nl.ts';
import { outcomeInWords, titleOf } from './announcement.ts';
import { beingWritten, BY_WORK_NUMBER, candidate, consoleWith, nobody, one, several } from './sample-console.ts';

describe('outcomeInWords', () => {
	it.each([
		[
			'one person',
			one(),
			'Annelies van der Meulen, found by work number, all digits. 2 open requests; most likely about 70453, waiting for customer. Press Enter for a new request.'
		],
		[
			'one person by class 2',
			one({ reason: { ...BY_WORK_NUMBER, certainty: 'probable' }, likely: undefined }),
			'Annelies van der Meulen, probably by work number, all digits. 2 open requests. Press Enter for a new request.'
		],
		[
			'one person by a Support ID, whose name stays as it is',
			one({ reason: { ...BY_WORK_NUMBER, by: 'supportID', words: 'Support ID 33821' }, likely: undefined }),
			'Annelies van der Meulen, found by Support ID 33821. 2 open requests. Press Enter for a new request.'
		],
		[
			'one person chosen by hand, without a request',
			one({
				reason: { ...BY_WORK_NUMBER, by: 'hand', words: '' },
				likely: undefined,
				requests: { rows: [], open: 0, all: 0, hasOlder: false }
			}),
			'Annelies van der Meulen. No open requests. Press Enter for a new request.'
		],
		[
			'several people',
			several(),
			'2 people to choose from. First: Oluwaseun Adebayo-Fitzgerald. Press 1 to 2 to choose.'
		],
		[
			'a shared line',
			several({ sharedLine: true, candidates: [], count: 41 }),
			'A shared line: 41 people have this number. The search field is in focus.'
		],
		['nobody', nobody(), 'Nobody has this number. Ask the name. The search field is in focus.'],
		['an empty console', { kind: 'empty' }, 'Nobody is chosen yet. The search field is in focus.'],
		['a search in vain', { kind: 'found', query: 'xq', people: [] }, 'Nobody found for xq.'],
		[
			'a search',
			{ kind: 'found', query: 'ank', people: [candidate(1, 'Anke Terpstra-Nijhuis')] },
			'1 person found for ank.'
		]
	] as const)('tells %s', (_case, view, expected) => {
		expect(outcomeInWords(consoleWith(view), en)).toBe(expected);
	});

	it('tells the number of a saved request digit by digit', () => {
		const told = outcomeInWords(consoleWith(one(), { registered: 70461 }), en);

		expect(told).toBe('Request 70461 is saved. Read out its number: 7 0 4 6 1.');
	});

	it('tells it in Dutch', () => {
		const reason = { ...BY_WORK_NUMBER, words: 'Werknummer, alle cijfers' };

		expect(outcomeInWords(consoleWith(one({ reason })), nl)).toBe(
			'Annelies van der Meulen, gevonden via werknummer, alle cijfers. 2 open verzoeken; gaat waarschijnlijk over 70453, wacht op gebruiker. Druk op Enter voor een nieuw verzoek.'
		);
	});

	it('tells whose request is being written', () => {
		expect(outcomeInWords(consoleWith(one(), beingWritten()), en)).toBe('New request for Annelies van der Meulen.');
	});
});

describe('titleOf', () => {
	it.each([
		['the person', one(), 'Annelies van der Meulen'],
		['how many there are to choose from', several({ count: 14 }), '14 people to choose from'],
		['that nobody was found', nobody(), 'Nobody has this number'],
		['the page itself, where nothing arrived', { kind: 'empty' }, 'Console']
	] as const)('names %s', (_case, view, expected) => {
		expect(titleOf(view, en)).toBe(expected);
	});
});
