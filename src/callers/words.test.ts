import { describe, expect, it } from 'vitest';
import type { RequestDetail } from '#requests/request-views.ts';
import { PRINT_AND_SCAN, sampleDetail, sampleNote, SANNE } from '#testing/request-samples.ts';
import { ALL_TEXTS } from '#texts/all-texts.ts';
import { readCtiAddress } from './cti-address.ts';
import { askOf } from './questions.ts';
import { sayLikely, sayNobody, sayTried } from './words.ts';

const { arrival } = ALL_TEXTS.en;

function request(text: string, { internal = false, ...given }: Partial<RequestDetail> & { internal?: boolean } = {}) {
	return sampleDetail({ status: 'waiting_for_customer', notes: [sampleNote({ text, internal })], ...given });
}

describe('sayLikely', () => {
	it('quotes the first sentence of what was last asked', () => {
		const asked = request('Have you tried tray 2 as well? If so I will bring another.');

		expect(sayLikely(asked, asked, ALL_TEXTS.en)).toEqual({
			lead: 'Waiting for Annelies.',
			rest: 'Ben wrote: “Have you tried tray 2 as well?”'
		});
	});

	it('cuts a long sentence', () => {
		const asked = request('x'.repeat(200));

		expect(sayLikely(asked, asked, ALL_TEXTS.en).rest).toBe(`Ben wrote: “${'x'.repeat(89)}…”`);
	});

	it.each([
		['an internal note', request('Fuser?', { internal: true })],
		['a note of another request', undefined]
	])('does not quote %s', (_what, detail) => {
		expect(sayLikely(request(''), detail, ALL_TEXTS.en)).toEqual({ lead: 'Waiting for Annelies.', rest: '' });
	});

	it.each([
		['was just completed', { status: 'completed' }, 'Just completed.', 'It can be reopened.'],
		['is overdue with somebody', { status: 'in_progress', member: SANNE }, 'Overdue.', 'Sanne works on it.'],
		[
			'is overdue with a team',
			{ status: 'assigned', team: PRINT_AND_SCAN },
			'Overdue.',
			'It lies with Print and scan.'
		],
		['is overdue with nobody', { status: 'assigned' }, 'Overdue.', 'Nobody works on it yet.']
	] as const)('says of a request that %s', (_case, given, lead, rest) => {
		expect(sayLikely(sampleDetail(given), undefined, ALL_TEXTS.en)).toEqual({ lead, rest });
	});
});

describe('sayTried', () => {
	it.each([
		['an empty value', '?request=', 'empty, skipped'],
		['a placeholder', '?telephone=%25Caller%25', 'a placeholder that the telephone did not fill in, skipped'],
		['a hidden number', '?telephone=anonymous', 'the caller hides the number'],
		['a megabyte', `?telephone=${'1'.repeat(1_000_000)}`, '1,000,000 characters are too many'],
		['an unknown request', '?request=7', 'no request has this number'],
		['letters for a request', '?request=seven', 'not the number of a request'],
		['an unknown Support ID', '?supportID=7', 'no person has this Support ID'],
		[
			'an unknown number',
			'?telephone=+12025550147',
			'no work, mobile or home number has these digits, and none ends in 555 0147'
		],
		['an unknown extension', '?telephone=204', 'no extension or short number, and no Support ID, is equal to it'],
		['the address of a name', '?telephone=sip:ada@halvorsen.example', 'no number in it, and nobody’s Support ID']
	])('says why %s did not decide', (_what, search, sentence) => {
		const [question] = readCtiAddress(search).map(askOf);

		expect(question && sayTried(question, [], arrival)).toBe(sentence);
	});
});

describe('sayNobody', () => {
	it.each([
		['withheld', '?telephone=anonymous', 'The caller hides the number'],
		['refused', '?telephone=1', 'What arrived is too long'],
		['nothing', '?telephone=', 'No number arrived'],
		['nobody', '?telephone=02079460123', 'Nobody has this number'],
		['nobody', '?supportID=7', 'Nobody was found']
	] as const)('has a title for %s, as after %s', (outcome, search, title) => {
		expect(sayNobody(outcome, readCtiAddress(search).map(askOf), arrival).title).toBe(title);
	});

	it.each([
		['the placeholder that was not filled in', '?telephone=%25CallerNumber%25', '%CallerNumber% as it stands'],
		['words in which there is no number', '?telephone=Ada', '“Ada”, in which there is no number']
	])('names %s', (_what, search, words) => {
		expect(sayNobody('nothing', readCtiAddress(search).map(askOf), arrival).lead).toContain(words);
	});
});
