import { describe, expect, it } from 'vitest';
import { readIncoming } from '#telephone-numbers/canonical.ts';
import { ALL_TEXTS } from '#texts/all-texts.ts';
import { readCtiAddress } from './cti-address.ts';
import type { Hit, LineHit } from './hits.ts';
import { identify } from './identify.ts';
import { askOf } from './questions.ts';

const RULE = { country: 'GB', shortestTail: 7, texts: ALL_TEXTS.en } as const;

const ANNA = { personId: 1, name: 'Anna' };
const BEN = { personId: 2, name: 'Ben' };
const CLEO = { personId: 3, name: 'Cleo' };

function byKey(
	by: 'request' | 'employeeID' | 'supportID',
	key: string,
	person: { personId: number; name: string }
): Hit {
	return { by, key, written: key, ...person, disabled: false, country: null, telephone: null };
}

function byNumber(written: string, person: { personId: number; name: string }, more: Partial<Hit> = {}): Hit {
	const read = readIncoming(written);
	const number = read.kind === 'number' ? read.number : { digits: '', plus: false, extension: undefined };
	return {
		by: 'telephone',
		key: null,
		written: null,
		...person,
		disabled: false,
		country: null,
		telephone: {
			contactId: written,
			label: 'work',
			position: 0,
			digits: number.digits,
			plus: number.plus,
			extension: number.extension ?? null
		},
		...more
	};
}

function decide(search: string, people: readonly Hit[], lines: readonly LineHit[] = []) {
	const found = identify(readCtiAddress(search).map(askOf), { people, lines }, RULE);
	return { ...found, names: found.people.map(({ name }) => name) };
}

describe('identify', () => {
	it.each([
		['request', '?telephone=02079460123&request=7', [byNumber('02079460123', BEN), byKey('request', '7', ANNA)]],
		['employee ID', '?supportID=s&employeeID=e', [byKey('supportID', 's', BEN), byKey('employeeID', 'e', ANNA)]],
		['Support ID', '?telephone=02079460123&supportID=s', [byNumber('02079460123', BEN), byKey('supportID', 's', ANNA)]]
	])('lets the %s decide, and names whom a later parameter means', (_which, search, hits) => {
		expect(decide(search, hits)).toMatchObject({ outcome: 'one', names: ['Anna'], other: { name: 'Ben' } });
	});

	it('goes on to the next parameter when one finds nobody', () => {
		expect(decide('?request=7&telephone=02079460123', [byNumber('020 7946 0123', BEN)])).toMatchObject({
			outcome: 'one',
			names: ['Ben']
		});
	});

	it('tries a telephone value as Support ID before it is a number', () => {
		const hits = [byKey('supportID', '02079460123', ANNA), byNumber('020 7946 0123', BEN)];

		expect(decide('?telephone=02079460123', hits)).toMatchObject({ names: ['Anna'], other: { name: 'Ben' } });
	});

	it('shows the one of several whom a later parameter names, with both reasons', () => {
		const hits = [byKey('supportID', '81500', ANNA), byKey('supportID', '81500', BEN), byNumber('020 7946 0123', BEN)];

		expect(decide('?supportID=81500&telephone=02079460123', hits)).toMatchObject({
			outcome: 'one',
			names: ['Ben'],
			people: [{ reason: { words: 'Support ID 81500' } }],
			also: { reason: { by: 'telephone' } }
		});
	});

	it('leaves several several when a later parameter names two of them', () => {
		const hits = [
			byKey('supportID', '81500', ANNA),
			byKey('supportID', '81500', BEN),
			byNumber('020 7946 0123', ANNA),
			byNumber('020 7946 0123', BEN)
		];

		expect(decide('?supportID=81500&telephone=02079460123', hits).outcome).toBe('several');
	});

	it('counts people, not numbers', () => {
		const hits = [byNumber('020 7946 0123', ANNA), byNumber('+442079460123', ANNA)];

		expect(decide('?telephone=+442079460123', hits)).toMatchObject({ outcome: 'one', names: ['Anna'] });
	});

	it('folds away whoever matches in a lower class', () => {
		const hits = [byNumber('+442079460123', ANNA), byNumber('9460123', BEN), byNumber('9460123', CLEO)];
		const found = decide('?telephone=+442079460123', hits);

		expect(found).toMatchObject({ outcome: 'one', names: ['Anna'] });
		expect(found.alsoPossible.map(({ name }) => name)).toEqual(['Ben', 'Cleo']);
	});

	it('selects the only probable match, and says so', () => {
		expect(decide('?telephone=+442079460123', [byNumber('9460123', BEN)])).toMatchObject({
			outcome: 'one',
			people: [{ reason: { certainty: 'probable', class: 2 } }],
			isUnsureInLargeAccount: false
		});
	});

	it('is unsure of a probable match by seven digits that were sent', () => {
		expect(decide('?telephone=9460123', [byNumber('+442079460123', BEN)])).toMatchObject({
			outcome: 'one',
			isUnsureInLargeAccount: true
		});
	});

	it('is nobody where all there is are weak matches, which are folded under it', () => {
		const found = decide('?telephone=+442079460123', [byNumber('9460123 ext 4', BEN)]);

		expect(found).toMatchObject({ outcome: 'nobody', people: [], alsoPossible: [{ name: 'Ben' }] });
	});

	it('does not find the disabled, but tells of one if nobody else has the number', () => {
		const disabled = byNumber('020 7946 0123', ANNA, { disabled: true });

		expect(decide('?telephone=02079460123', [disabled])).toMatchObject({
			outcome: 'nobody',
			disabled: { name: 'Anna' }
		});
		expect(decide('?telephone=02079460123', [disabled, byNumber('020 7946 0123', BEN)])).toMatchObject({
			names: ['Ben'],
			disabled: undefined
		});
	});

	it.each([
		['nothing at all', '?telephone=', 'nothing'],
		['a placeholder', '?telephone=%25Caller%25', 'nothing'],
		['a hidden number', '?telephone=anonymous', 'withheld'],
		['words without a number', '?telephone=Ada', 'nothing'],
		['a megabyte', `?telephone=${'1'.repeat(1_000_000)}`, 'refused'],
		['a number that nobody has', '?telephone=02079460123', 'nobody'],
		['a Support ID that nobody has, and a hidden number', '?supportID=7&telephone=anonymous', 'nobody']
	])('ends after %s', (_what, search, outcome) => {
		expect(decide(search, []).outcome).toBe(outcome);
	});
});

describe('a number that is marked as a shared line', () => {
	const LINE = line('+442079460123');

	it.each([
		['nobody has', [], []],
		['one person has', [byNumber('020 7946 0123', ANNA)], ['Anna']],
		['two people have', [byNumber('020 7946 0123', ANNA), byNumber('020 7946 0123', BEN)], ['Anna', 'Ben']]
	])('suggests, and never selects, where %s it', (_who, people, names) => {
		expect(decide('?telephone=02079460123', people, [LINE])).toMatchObject({
			outcome: 'several',
			names,
			sharedLine: { id: 'line', organization: { name: 'Halvorsen' } }
		});
	});

	it('leaves the one to whom an extension leads selected', () => {
		const own = byNumber('+44 20 7946 0123 ext. 204', ANNA);

		expect(decide('?telephone=+442079460123%3Bext=204', [own], [LINE])).toMatchObject({
			outcome: 'one',
			names: ['Anna'],
			sharedLine: undefined
		});
	});

	it('does not count where it matches weakly', () => {
		const doubtful = { ...line('9460123'), extension: '4' };

		expect(decide('?telephone=02079460123', [], [doubtful]).outcome).toBe('nobody');
		expect(decide('?telephone=02079460999', [], [LINE]).outcome).toBe('nobody');
	});

	it('leaves the decision to what comes before it, and contradicts nobody', () => {
		const hits = [byKey('supportID', '7', ANNA), byNumber('020 7946 0123', BEN)];

		expect(decide('?supportID=7&telephone=02079460123', hits, [LINE])).toMatchObject({
			outcome: 'one',
			names: ['Anna'],
			other: undefined
		});
	});

	it('chooses nobody among those whom another parameter found', () => {
		const hits = [byKey('supportID', '7', ANNA), byKey('supportID', '7', BEN), byNumber('020 7946 0123', BEN)];

		expect(decide('?supportID=7&telephone=02079460123', hits, [LINE])).toMatchObject({ outcome: 'several' });
	});
});

function line(written: string): LineHit {
	const read = readIncoming(written);
	const { digits, plus } = read.kind === 'number' ? read.number : { digits: '', plus: false };
	return { id: 'line', organization: { id: 1, name: 'Halvorsen' }, digits, plus, extension: null };
}
