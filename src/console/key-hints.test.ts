import { describe, expect, it } from 'vitest';
import { hintsFor } from './key-hints.ts';
import { beingWritten, candidate, consoleWith, nobody, one, PRINTER, several } from './sample-console.ts';

describe('hintsFor', () => {
	it.each([
		['one person', one(), ['New request', 'Requests', 'Another caller']],
		[
			'a person without requests, whose list has nothing to move in',
			one({ requests: { rows: [], open: 0, all: 0 } }),
			['New request', 'Another caller']
		],
		[
			'a person whose only request is not yet shown',
			one({ requests: { rows: [PRINTER], open: 0, all: 1 } }),
			['New request', 'Requests', 'Another caller']
		],
		[
			'one person among doubts',
			one({
				disagreement: { person: { id: 2, name: 'Ben' }, sentence: 'It is Ben.', href: '/sd/person/2' },
				older: { id: 41207, year: 2022, href: '/sd/person/1?request=41207' },
				alsoPossible: [candidate(3, 'Anke')]
			}),
			['New request', 'Requests', 'The other person', 'Older request', 'Also possible', 'Another caller']
		],
		['several people', several(), ['Choose', 'Move', 'Take it', 'Search']],
		[
			'several people and less likely ones',
			several({ alsoPossible: [candidate(3, 'Anke')] }),
			['Choose', 'Move', 'Take it', 'Also possible', 'Search']
		],
		['a shared line', several({ sharedLine: true, candidates: [] }), ['Choose', 'Take the first']],
		['nobody', nobody(), ['Choose', 'Take the first', 'New user']],
		['an empty console', { kind: 'empty' }, ['Choose', 'Take the first']]
	] as const)('lists what is true for %s', (_case, view, expected) => {
		expect(hintsFor(consoleWith(view)).map(({ words }) => words)).toEqual(expected);
	});

	it('lists the keys of the form while a request is written', () => {
		const hints = hintsFor(consoleWith(one(), beingWritten()));

		expect(hints.map(({ words }) => words)).toEqual(['Save', 'Close', 'Next field', 'Change a choice']);
		expect(hints.some(({ rests }) => rests)).toBe(false);
	});

	it('counts the digits by the people listed', () => {
		const [digits] = hintsFor(consoleWith(several()));

		expect(digits).toMatchObject({ caps: ['1', '2'], between: 'to', letter: true });
	});
});
