import { describe, expect, it } from 'vitest';
import { ALL_TEXTS } from '#texts/all-texts.ts';
import { checkChange, withConsequences } from './check-change.ts';
import type { RequestState } from './request-state.ts';

const NOW = new Date('2026-11-23T09:42:00Z');
const OPEN: RequestState = {
	...{ subject: 'Printer jams', category: 'incident', impact: 'medium', status: 'in_progress', completionReason: null },
	...{ waitingUntil: null, teamId: 11, memberId: 2, urgent: false, majorIncidentStatus: null },
	...{ serviceInstanceId: null, itemIds: [], groupedIntoId: null }
};

function wrongs(change: Partial<RequestState>, before: Partial<RequestState> = {}, note = '') {
	const was = { ...OPEN, ...before };
	const found = checkChange({ before: was, after: withConsequences(was, change), note, now: NOW });
	return Object.entries(found).map(([field, sentence]) => [field, sentence(ALL_TEXTS.en)]);
}

describe('checkChange', () => {
	it.each([
		['nothing', {}, {}],
		['work that goes on', { status: 'in_progress' }, { status: 'waiting_for_customer' }],
		['completing with a reason', { status: 'completed', completionReason: 'solved' }, {}],
		['waiting for a moment to come', { status: 'waiting_for', waitingUntil: new Date('2026-11-24T08:00:00Z') }, {}],
		['reopening', { status: 'assigned' }, { status: 'completed', completionReason: 'solved' }],
		[
			'another subject of a request that nobody has',
			{ subject: 'Printer' },
			{ status: 'assigned', teamId: null, memberId: null }
		],
		['an imported one that waits without a moment', { urgent: true }, { status: 'waiting_for' }],
		[
			'one whose moment is over',
			{ urgent: true },
			{ status: 'waiting_for', waitingUntil: new Date('2026-11-01T08:00:00Z') }
		],
		['an imported one without a reason', { urgent: true }, { status: 'completed' }]
	] as const)('has nothing to say of %s', (_case, change, before) => {
		expect(wrongs(change, before)).toEqual([]);
	});

	it.each([
		[
			'a step that is not there',
			{ status: 'in_progress' },
			{ status: 'completed' },
			'status',
			/completed cannot become in progress/u
		],
		['completing without a reason', { status: 'completed' }, {}, 'completionReason', /why it is completed/u],
		['waiting without a moment', { status: 'waiting_for' }, {}, 'waitingUntil', /until when/u],
		['waiting for what is over', { status: 'waiting_for', waitingUntil: NOW }, {}, 'waitingUntil', /is over/u],
		['assigned to nobody', { status: 'assigned', teamId: null, memberId: null }, {}, 'assign', /Choose a team/u],
		['taken from everybody', { teamId: null, memberId: null }, { status: 'assigned' }, 'assign', /Choose a team/u],
		['no subject', { subject: ' ' }, {}, 'subject', /few words/u],
		['too long a subject', { subject: 'x'.repeat(251) }, {}, 'subject', /this one has 251/u],
		['a major incident out of order', { majorIncidentStatus: 'resolved' }, {}, 'majorIncidentStatus', /proposed first/u]
	] as const)('refuses %s', (_case, change, before, field, sentence) => {
		expect(wrongs(change, before)).toEqual([[field, expect.stringMatching(sentence)]]);
	});

	it('refuses a note of more than 64 KB, counted in bytes', () => {
		expect(wrongs({}, {}, 'é'.repeat(33_000))).toEqual([['note', expect.stringMatching(/64 KB; this one has 65/u)]]);
	});
});

describe('withConsequences', () => {
	it('takes the reason away from what is reopened', () => {
		const was: RequestState = { ...OPEN, status: 'completed', completionReason: 'solved' };

		expect(withConsequences(was, { status: 'assigned' })).toMatchObject({ status: 'assigned', completionReason: null });
	});

	it('takes the moment away from what waits no longer', () => {
		const was: RequestState = { ...OPEN, status: 'waiting_for', waitingUntil: NOW };

		expect(withConsequences(was, { status: 'in_progress' }).waitingUntil).toBeNull();
	});
});
