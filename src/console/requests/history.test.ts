import { describe, expect, it } from 'vitest';
import { ANNELIES, BEN, sampleChange, sampleDetail, sampleNote } from '#testing/request-samples.ts';
import { en } from '#texts/en.ts';
import { storyOf } from './history.ts';

const SAY = { texts: en, sayMoment: (at: string) => at };

describe('storyOf', () => {
	it('tells notes and changes in the order of time', () => {
		const told = storyOf(
			sampleDetail({
				notes: [
					sampleNote({ id: 'n1', by: ANNELIES, at: '2026-11-19T13:05:00Z' }),
					sampleNote({ id: 'n2', at: '2026-11-20T15:12:01Z' })
				],
				changes: [sampleChange({ id: 'c1', at: '2026-11-20T15:12:00Z' })]
			}),
			SAY
		);

		expect(told.map(({ id }) => id)).toEqual(['n1', 'c1', 'n2']);
	});

	it('tells in one line what one person saved together', () => {
		const together = [sampleChange({ id: 'c1' }), sampleChange({ id: 'c2', field: 'member', after: 'Sanne Kuipers' })];
		const later = sampleChange({ id: 'c3', by: ANNELIES });

		const told = storyOf(sampleDetail({ changes: [...together, later] }), SAY);

		expect(told).toMatchObject([
			{ id: 'c1', words: 'Ben set the status to waiting for customer and the member to Sanne Kuipers' },
			{ id: 'c3', words: 'Annelies set the status to waiting for customer' }
		]);
	});

	it('does not tell the status that it was registered with', () => {
		expect(storyOf(sampleDetail({ changes: [sampleChange({ before: null, after: 'assigned' })] }), SAY)).toEqual([]);
	});

	it.each([
		['the last note to the caller', [sampleNote({ id: 'n1' }), sampleNote({ id: 'n2' })], 'n2'],
		['not what the caller said after', [sampleNote({ id: 'n1' }), sampleNote({ id: 'n2', by: ANNELIES })], 'n1'],
		['not an internal note', [sampleNote({ id: 'n1' }), sampleNote({ id: 'n2', internal: true })], 'n1']
	])('marks the question while the request waits for the caller: %s', (_case, notes, expected) => {
		const told = storyOf(sampleDetail({ status: 'waiting_for_customer', notes }), SAY);
		const asking = told.filter((event) => event.kind === 'note' && event.asks);

		expect(asking.map(({ id }) => id)).toEqual([expected]);
	});

	it('marks no question once nothing is awaited', () => {
		const told = storyOf(sampleDetail({ status: 'in_progress', notes: [sampleNote({ by: BEN })] }), SAY);

		expect(told.some((event) => event.kind === 'note' && event.asks)).toBe(false);
	});
});
