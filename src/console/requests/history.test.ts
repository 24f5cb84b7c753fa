import { describe, expect, it } from 'vitest';
import type { Change, Note, RequestDetail } from '#requests/request-views.ts';
import { changeInWords, storyOf } from './history.ts';

const ANNELIES = { id: 1, name: 'Annelies van der Meulen' };
const BEN = { id: 2, name: 'Ben Adeyemi-Castellanos' };

describe('storyOf', () => {
	it('tells notes and changes in the order of time', () => {
		const told = storyOf(
			requestWith({
				notes: [note('n1', ANNELIES, '2026-11-19T13:05:00Z'), note('n2', BEN, '2026-11-20T15:12:01Z')],
				changes: [change({ id: 'c1', at: '2026-11-20T15:12:00Z' })]
			})
		);

		expect(told.map(({ id }) => id)).toEqual(['n1', 'c1', 'n2']);
	});

	it.each([
		['the last note to the caller', [note('n1', BEN), note('n2', BEN)], 'n2'],
		['not what the caller said after', [note('n1', BEN), note('n2', ANNELIES)], 'n1'],
		['not an internal note', [note('n1', BEN), { ...note('n2', BEN), internal: true }], 'n1']
	])('marks the question while the request waits for the caller: %s', (_case, notes, expected) => {
		const asking = storyOf(requestWith({ notes })).filter((event) => event.kind === 'note' && event.asks);

		expect(asking.map(({ id }) => id)).toEqual([expected]);
	});

	it('marks no question once nothing is awaited', () => {
		const told = storyOf(requestWith({ status: 'in_progress', notes: [note('n1', BEN)] }));

		expect(told.some((event) => event.kind === 'note' && event.asks)).toBe(false);
	});
});

describe('changeInWords', () => {
	it.each([
		['a status', change({}), 'Ben set the status to waiting for customer'],
		['a person', change({ field: 'member', after: 'Sanne Kuipers' }), 'Ben set the member to Sanne Kuipers'],
		['an impact', change({ field: 'impact', after: 'high' }), 'Ben set the impact to high'],
		['something taken away', change({ field: 'member', after: null }), 'Ben cleared the member'],
		['a machine', change({ by: null }), 'Status set to waiting for customer']
	])('says %s', (_case, given, expected) => {
		expect(changeInWords(given)).toBe(expected);
	});
});

function note(id: string, by: Note['by'], at = '2026-11-20T15:12:00Z'): Note {
	return { id, by, internal: false, medium: null, text: id, parts: [], at };
}

function change(given: Partial<Change>): Change {
	const usual = { id: 'c', by: BEN, field: 'status', before: 'assigned', after: 'waiting_for_customer' };
	return { ...usual, at: '2026-11-20T15:12:00Z', ...given };
}

function requestWith(given: Partial<RequestDetail>): RequestDetail {
	return {
		id: 70453,
		subject: 'Printer on floor 3 jams every second job',
		category: 'incident',
		status: 'waiting_for_customer',
		completionReason: null,
		requestedBy: ANNELIES,
		requestedFor: ANNELIES,
		member: BEN,
		createdAt: '2026-11-19T13:05:00Z',
		updatedAt: '2026-11-20T15:12:00Z',
		completedAt: null,
		impact: 'medium',
		createdBy: null,
		notes: [],
		changes: [],
		...given
	};
}
