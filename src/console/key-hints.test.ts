import { describe, expect, it } from 'vitest';
import { en } from '#texts/en.ts';
import { hintsFor } from './key-hints.ts';
import { beingWritten, candidate, consoleWith, nobody, one, PRINTER, several } from './sample-console.ts';

describe('hintsFor', () => {
	it.each([
		[
			'one person',
			one(),
			[
				'New request',
				'Requests',
				'Another caller',
				'Order of the list',
				'Verify the caller',
				'Edit the person',
				'New user'
			]
		],
		[
			'a person without requests, whose list has nothing to move in',
			one({ requests: { rows: [], open: 0, all: 0, hasOlder: false } }),
			['New request', 'Another caller', 'Verify the caller', 'Edit the person', 'New user']
		],
		[
			'a person whose only request is not yet shown',
			one({ requests: { rows: [PRINTER], open: 0, all: 1, hasOlder: false } }),
			['New request', 'Requests', 'Another caller', 'Verify the caller', 'Edit the person', 'New user']
		],
		[
			'one person among doubts',
			one({
				disagreement: { person: { id: 2, name: 'Ben' }, sentence: 'It is Ben.', href: '/sd/person/2' },
				older: { id: 41207, year: 2022, href: '/sd/person/1?request=41207' },
				alsoPossible: [candidate(3, 'Anke')]
			}),
			[
				'New request',
				'Requests',
				'The other person',
				'Older request',
				'Also possible',
				'Another caller',
				'Order of the list',
				'Verify the caller',
				'Edit the person',
				'New user'
			]
		],
		[
			'a person found by hand, whose number is not kept',
			one({ callNumber: { kind: 'unkept', written: '', action: '', label: 'work', key: '' } }),
			[
				'New request',
				'Requests',
				'Keep the number',
				'Shared line',
				'Another caller',
				'Order of the list',
				'Verify the caller',
				'Edit the person',
				'New user'
			]
		],
		['several people', several(), ['Choose', 'Move', 'Take it', 'Search', 'New user']],
		[
			'several people and less likely ones',
			several({ alsoPossible: [candidate(3, 'Anke')] }),
			['Choose', 'Move', 'Take it', 'Also possible', 'Search', 'New user']
		],
		['a shared line', several({ sharedLine: true, candidates: [] }), ['Choose', 'Take the first', 'New user']],
		['nobody', nobody(), ['Choose', 'Take the first', 'New user']],
		['an empty console', { kind: 'empty' }, ['Choose', 'Take the first', 'New user']]
	] as const)('lists what is true for %s', (_case, view, expected) => {
		expect(hintsFor(consoleWith(view), en).map(({ words }) => words)).toEqual(expected);
	});

	it('offers colleagues where there are some, and no second verification', () => {
		const person = { ...one().person, organization: { id: 7, name: 'Noordzee' }, colleagues: 3 };
		const verified = { ways: [], at: '2026-11-23T09:42:00Z' };

		const words = hintsFor(consoleWith(one({ person, verified })), en).map((hint) => hint.words);

		expect(words).toContain('Colleagues');
		expect(words).not.toContain('Verify the caller');
	});

	it('lists the keys of services and items where the person has some', () => {
		const services = [{ id: 1, name: 'Printing', service: null, hours: '24 × 7', supportTeam: null }];
		const items = [{ id: 2, name: 'DEL-LT-4417', product: null }];
		const wordsOf = (given: Parameters<typeof one>[0]) =>
			hintsFor(consoleWith(one(given)), en).map(({ words }) => words);

		expect(wordsOf({ services })).toContain('Services');
		expect(wordsOf({ services })).not.toContain('Configuration items');
		expect(wordsOf({ items })).toContain('Configuration items');
		expect(wordsOf({ items })).not.toContain('Services');
	});

	it('lists the keys of the form while a request is written', () => {
		const hints = hintsFor(consoleWith(one(), beingWritten()), en);

		expect(hints.map(({ words }) => words)).toEqual(['Save', 'Close, draft stays', 'Next field', 'Change a choice']);
		expect(hints.some(({ rests }) => rests)).toBe(false);
	});

	it('counts the digits by the people listed', () => {
		const [digits] = hintsFor(consoleWith(several()), en);

		expect(digits).toMatchObject({ caps: ['1', '2'], between: 'to', letter: true });
	});
});
