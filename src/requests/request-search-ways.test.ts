import { describe, expect, it } from 'vitest';
import { searchTerms } from './request-search-words.ts';
import { ways } from './request-search-ways.ts';

function ask(text: string, shares: readonly number[]) {
	const { areFrequent, rarest, byIndex, byReading } = ways(searchTerms(text), shares);
	const inWords = (terms: typeof byIndex) => terms.map(({ words }) => words.join(' '));
	return { areFrequent, rarest: rarest?.words.join(' '), byIndex: inWords(byIndex), byReading: inWords(byReading) };
}

describe('The ways of a search', () => {
	it.each([
		[
			'frequent words are read',
			'the printer',
			[0.9, 0.2],
			{ areFrequent: true, rarest: undefined, byIndex: ['printer'], byReading: ['the'] }
		],
		[
			'a rare word leads',
			'the oleander',
			[0.9, 0],
			{ areFrequent: false, rarest: 'oleander', byIndex: ['oleander'], byReading: ['the'] }
		],
		[
			'of two that are not counted the longer one leads',
			'oleander wisteria-7 ivy',
			[0, 0, 0, 0],
			{ areFrequent: false, rarest: 'oleander', byIndex: ['oleander', 'wisteria', 'ivy', '7'], byReading: [] }
		],
		[
			'words that are neither are asked of the index',
			'spam phishing',
			[0.02, 0.01],
			{ areFrequent: false, rarest: undefined, byIndex: ['phishing', 'spam'], byReading: [] }
		],
		[
			'frequent words that few have together are read for the most frequent ones',
			'a b c d',
			[0.3, 0.3, 0.3, 0.3],
			{ areFrequent: false, rarest: undefined, byIndex: ['a', 'b'], byReading: ['c', 'd'] }
		]
	])('%s', (_what, text, shares, expected) => {
		expect(ask(text, shares)).toEqual(expected);
	});
});
