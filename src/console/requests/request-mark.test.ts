import { describe, expect, it } from 'vitest';
import { STATUSES } from '#requests/vocabulary.ts';
import { NOW } from '#testing/request-samples.ts';
import { en } from '#texts/en.ts';
import { markOf } from './request-mark.ts';

const PAST = '2026-11-23T06:00:00Z';
const TO_COME = '2026-11-23T15:00:00Z';

describe('markOf', () => {
	it.each([
		['waits for the caller', 'waiting_for_customer', null, null, 'waiting', 'Waiting for customer'],
		['is parked', 'workflow_pending', null, null, 'parked', 'Workflow pending'],
		['is under way', 'in_progress', null, TO_COME, 'underway', 'In progress'],
		['has missed its target', 'in_progress', null, PAST, 'late', 'In progress'],
		['was completed this morning', 'completed', '2026-11-23T08:20:00Z', PAST, 'fresh', 'Completed today'],
		['was completed earlier', 'completed', '2026-11-12T08:20:00Z', PAST, 'done', 'Completed'],
		['was declined today', 'declined', '2026-11-23T08:20:00Z', PAST, 'declined', 'Declined']
	] as const)('shows a request that %s', (_case, status, completedAt, nextTargetAt, mark, words) => {
		expect(markOf({ status, completedAt, nextTargetAt }, NOW, 'UTC', en)).toEqual({ mark, words });
	});

	it('has words for every status', () => {
		const row = { completedAt: null, nextTargetAt: null };
		const words = STATUSES.map((status) => markOf({ ...row, status }, NOW, 'UTC', en).words);

		expect(new Set(words).size).toBe(STATUSES.length);
	});
});
