import { describe, expect, it } from 'vitest';
import type { RequestRow } from '#requests/request-views.ts';
import { countInWords, groupRequests, rowAt, rowInWords } from './request-list.ts';

const NOW = '2026-11-23T09:42:00Z';
const ANNELIES = { id: 1, name: 'Annelies van der Meulen' };
const FARID = { id: 2, name: 'Farid Benyahia-Lacroix' };
const SANNE = { id: 3, name: 'Sanne Kuipers' };

describe('groupRequests', () => {
	it('takes the likely one out and keeps the order', () => {
		const rows = [
			row({ id: 4 }),
			row({ id: 3, status: 'completed' }),
			row({ id: 2, status: 'waiting_for_customer' }),
			row({ id: 1, status: 'declined' })
		];

		const { open, completed } = groupRequests(rows, 2);

		expect(open.map(({ id }) => id)).toEqual([4]);
		expect(completed.map(({ id }) => id)).toEqual([3, 1]);
	});
});

describe('countInWords', () => {
	it.each([
		['all are listed', 4, 38, 38, '4 open, 38 in all'],
		['there are older ones', 4, 60, 50, '4 open, the last 50 of 60'],
		['none is open', 0, 3, 3, 'None open, 3 in all']
	])('says when %s', (_case, open, all, listed, expected) => {
		expect(countInWords(open, all, listed)).toBe(expected);
	});
});

describe('rowAt', () => {
	it('is the last change while open, and the end once completed', () => {
		expect(rowAt(row({ updatedAt: '2026-11-20T15:12:00Z' }))).toBe('2026-11-20T15:12:00Z');
		expect(rowAt(row({ updatedAt: NOW, completedAt: '2026-11-12T09:00:00Z' }))).toBe('2026-11-12T09:00:00Z');
	});
});

describe('rowInWords', () => {
	const underWay = { mark: 'underway', words: 'In progress' } as const;
	const fresh = { mark: 'fresh', words: 'Completed today' } as const;

	it.each([
		['nobody works on it', row({}), underWay, 'In progress · Incident'],
		['somebody works on it', row({ member: SANNE }), underWay, 'In progress · Sanne Kuipers'],
		[
			'it is for somebody else',
			row({ requestedFor: FARID }),
			underWay,
			'In progress · Incident · for Farid Benyahia-Lacroix'
		],
		[
			'somebody else asked',
			row({ requestedBy: FARID }),
			underWay,
			'In progress · Incident · by Farid Benyahia-Lacroix'
		],
		['it was solved today', row({ completionReason: 'solved', member: SANNE }), fresh, 'Solved · Sanne Kuipers']
	])('says more when %s', (_case, given, mark, expected) => {
		expect(rowInWords(given, mark, ANNELIES.id)).toBe(expected);
	});
});

function row(given: Partial<RequestRow>): RequestRow {
	return {
		id: 70453,
		subject: 'Printer on floor 3 jams every second job',
		category: 'incident',
		status: 'assigned',
		completionReason: null,
		requestedBy: ANNELIES,
		requestedFor: ANNELIES,
		member: null,
		createdAt: NOW,
		updatedAt: NOW,
		completedAt: null,
		...given
	};
}
