import { describe, expect, it } from 'vitest';
import { ANNELIES, NOW, PRINT_AND_SCAN, sampleRow, SANNE } from '#testing/request-samples.ts';
import { en } from '#texts/en.ts';
import { groupRequests, lateInWords, rowAt, rowInWords } from './request-list.ts';

const FARID = { id: 4, name: 'Farid Benyahia-Lacroix' };
const CONTEXT = { personId: ANNELIES.id, now: NOW, timeZone: 'Europe/Amsterdam', texts: en };

describe('groupRequests', () => {
	const rows = [
		sampleRow({ id: 4 }),
		sampleRow({ id: 3, status: 'completed' }),
		sampleRow({ id: 2, status: 'waiting_for_customer' }),
		sampleRow({ id: 1, status: 'declined' })
	];

	it.each([
		[
			'open ones first',
			'open-first',
			[
				['open', [4]],
				['completed', [3, 1]]
			]
		],
		['the newest first', 'newest-first', [['newest', [4, 3, 1]]]]
	] as const)('takes the likely one out and lists %s', (_case, order, expected) => {
		const groups = groupRequests(rows, 2, order);

		expect(groups.map(({ title, rows: listed }) => [title, listed.map(({ id }) => id)])).toEqual(expected);
	});

	it('has no group without rows', () => {
		expect(groupRequests([sampleRow({ status: 'completed' })], undefined, 'open-first')).toHaveLength(1);
	});
});

describe('rowAt', () => {
	it('is the last change while open, and the end once completed', () => {
		expect(rowAt(sampleRow({ updatedAt: '2026-11-20T15:12:00Z' }))).toBe('2026-11-20T15:12:00Z');
		expect(rowAt(sampleRow({ updatedAt: NOW, completedAt: '2026-11-12T09:00:00Z' }))).toBe('2026-11-12T09:00:00Z');
	});
});

describe('rowInWords', () => {
	const underWay = { mark: 'underway', words: 'In progress' } as const;
	const fresh = { mark: 'fresh', words: 'Completed today' } as const;

	it.each([
		['nobody works on it', {}, underWay, 'In progress · Incident'],
		['a team has it', { team: PRINT_AND_SCAN }, underWay, 'In progress · Print and scan'],
		['somebody works on it', { team: PRINT_AND_SCAN, member: SANNE }, underWay, 'In progress · Sanne Kuipers'],
		[
			'a target is to come',
			{ member: SANNE, nextTargetAt: '2026-11-23T15:00:00Z' },
			underWay,
			'In progress · Sanne Kuipers · target today 16:00'
		],
		[
			'a target is far',
			{ member: SANNE, nextTargetAt: '2026-11-26T08:00:00Z' },
			underWay,
			'In progress · Sanne Kuipers · target Thu 26 Nov'
		],
		[
			'a target is missed, which is told in red',
			{ nextTargetAt: '2026-11-23T06:00:00Z' },
			underWay,
			'In progress · Incident'
		],
		[
			'it is for somebody else',
			{ requestedFor: FARID },
			underWay,
			'In progress · Incident · for Farid Benyahia-Lacroix'
		],
		['somebody else asked', { requestedBy: FARID }, underWay, 'In progress · Incident · by Farid Benyahia-Lacroix'],
		['it was solved today', { completionReason: 'solved', member: SANNE }, fresh, 'Solved · Sanne Kuipers']
	] as const)('says more when %s', (_case, given, mark, expected) => {
		expect(rowInWords(sampleRow(given), mark, CONTEXT)).toBe(expected);
	});
});

describe('lateInWords', () => {
	it.each([
		['a missed target', { nextTargetAt: '2026-11-23T06:00:00Z' }, 'Overdue 3 h'],
		['one to come', { nextTargetAt: '2026-11-23T15:00:00Z' }, undefined],
		['none', {}, undefined],
		['what is over', { nextTargetAt: '2026-11-23T06:00:00Z', status: 'completed' }, undefined]
	] as const)('tells of %s', (_case, given, expected) => {
		expect(lateInWords(sampleRow(given), NOW, en)).toBe(expected);
	});
});
