import { describe, expect, it } from 'vitest';
import { differences, mergeChanges, type RequestState } from './request-state.ts';

const PRESENT: RequestState = {
	...{ subject: 'Printer jams', category: 'incident', impact: 'medium', status: 'in_progress', completionReason: null },
	...{ waitingUntil: null, teamId: 11, memberId: 2, urgent: false, majorIncidentStatus: null },
	...{ serviceInstanceId: null, itemIds: [], groupedIntoId: null }
};

function change(field: string, before: string | null, after: string | null) {
	return { field, before, after };
}

describe('mergeChanges', () => {
	it('takes what nobody else touched', () => {
		const { taken, conflicts } = mergeChanges(PRESENT, { status: 'completed', teamId: 11, memberId: 2 }, [
			change('impact', 'low', 'medium')
		]);

		expect(taken).toEqual({ status: 'completed' });
		expect(conflicts).toEqual([]);
	});

	it.each([
		['left as it was seen', { status: 'assigned' }, [change('status', 'assigned', 'in_progress')]],
		['what the other wanted as well', { status: 'in_progress' }, [change('status', 'assigned', 'in_progress')]],
		['what it is already', { memberId: 2 }, []],
		['no item where none is', { itemIds: [] }, []]
	] as const)('wants nothing of a field that is %s', (_case, wanted, later) => {
		expect(mergeChanges(PRESENT, wanted, later)).toEqual({ taken: {}, conflicts: [] });
	});

	it('names the last of several changes that is in the way', () => {
		const later = [change('status', 'assigned', 'accepted'), change('status', 'accepted', 'in_progress')];

		const { taken, conflicts } = mergeChanges(PRESENT, { status: 'completed', urgent: true }, later);

		expect(taken).toEqual({ urgent: true });
		expect(conflicts).toEqual([{ field: 'status', change: later[1] }]);
	});

	it('takes what was changed and put back meanwhile', () => {
		const later = [change('member', '2', '3'), change('member', '3', '2')];

		expect(mergeChanges(PRESENT, { memberId: 4 }, later)).toEqual({ taken: { memberId: 4 }, conflicts: [] });
	});

	it('takes a field that is emptied', () => {
		expect(mergeChanges(PRESENT, { memberId: null }, []).taken).toEqual({ memberId: null });
	});
});

describe('differences', () => {
	it('are told in the words of the history', () => {
		const after: RequestState = {
			...PRESENT,
			...{ status: 'waiting_for', waitingUntil: new Date('2026-11-27T08:00:00Z'), memberId: null, itemIds: [3, 12] }
		};

		expect(differences(PRESENT, after)).toEqual([
			{ field: 'status', before: 'in_progress', after: 'waiting_for' },
			{ field: 'waiting_until', before: null, after: '2026-11-27T08:00:00.000Z' },
			{ field: 'member', before: '2', after: null },
			{ field: 'configuration_items', before: null, after: '3,12' }
		]);
	});
});
