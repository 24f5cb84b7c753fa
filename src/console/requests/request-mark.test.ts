import { describe, expect, it } from 'vitest';
import { STATUSES } from '#requests/vocabulary.ts';
import { markOf } from './request-mark.ts';

const NOW = '2026-11-23T09:42:00Z';

describe('markOf', () => {
	it.each([
		['waits for the caller', 'waiting_for_customer', null, 'waiting', 'Waiting for customer'],
		['is parked', 'workflow_pending', null, 'parked', 'Workflow pending'],
		['is under way', 'in_progress', null, 'underway', 'In progress'],
		['was completed this morning', 'completed', '2026-11-23T08:20:00Z', 'fresh', 'Completed today'],
		['was completed earlier', 'completed', '2026-11-12T08:20:00Z', 'done', 'Completed'],
		['was declined today', 'declined', '2026-11-23T08:20:00Z', 'declined', 'Declined']
	] as const)('shows a request that %s', (_case, status, completedAt, mark, words) => {
		expect(markOf({ status, completedAt }, NOW, 'UTC')).toEqual({ mark, words });
	});

	it('has words for every status', () => {
		const words = STATUSES.map((status) => markOf({ status, completedAt: null }, NOW, 'UTC').words);

		expect(new Set(words).size).toBe(STATUSES.length);
	});
});
