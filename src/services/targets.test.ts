import { describe, expect, it } from 'vitest';
import { targetsOf, waitsOf, type StatusChange, type TimedRequest } from './targets.ts';
import type { WeeklyHours, WorkHours } from './work-hours.ts';

const OFFICE: WorkHours = {
	timeZone: 'Europe/Amsterdam',
	calendar: { hours: [1, 2, 3, 4, 5].map((day): WeeklyHours => [day, 480, 1020]), holidays: [] }
};
const NEVER: WorkHours = { timeZone: 'Europe/Amsterdam', calendar: { hours: [], holidays: [] } };

const AGREEMENT = {
	name: 'Printing',
	targets: { low: [60, 540], medium: [60, null], high: [null, 120], rfc: [240, 5400], top: [null, null] }
} as const;

const MONDAY = '2026-11-23T10:00+01:00';

function request(given: Partial<TimedRequest> = {}): TimedRequest {
	return {
		...{ category: 'incident', impact: 'low', status: 'assigned', createdAt: new Date(MONDAY) },
		...{ respondedAt: null, completedAt: null, waits: [] },
		...given
	};
}

const at = (moment: string | null) => (moment === null ? null : new Date(moment));

const RESPONSE = '2026-11-23T11:00+01:00';
const RESOLUTION = '2026-11-24T10:00+01:00';
const responded = { respondedAt: new Date('2026-11-23T10:30+01:00') };

describe('targetsOf', () => {
	it.each<[string, Partial<TimedRequest>, string | null, string | null, string | null, boolean]>([
		['the response first', {}, RESPONSE, RESOLUTION, RESPONSE, false],
		['the resolution after the response', responded, RESPONSE, RESOLUTION, RESOLUTION, false],
		['no impact as low', { impact: null }, RESPONSE, RESOLUTION, RESPONSE, false],
		[
			'a change by its category',
			{ category: 'rfc' },
			'2026-11-23T14:00+01:00',
			'2026-12-07T10:00+01:00',
			'2026-11-23T14:00+01:00',
			false
		],
		['a response without a resolution', { impact: 'medium' }, RESPONSE, null, RESPONSE, false],
		['nothing more once that was given', { impact: 'medium', ...responded }, RESPONSE, null, null, true],
		[
			'a resolution without a response',
			{ impact: 'high' },
			null,
			'2026-11-23T12:00+01:00',
			'2026-11-23T12:00+01:00',
			false
		],
		['best effort without minutes', { impact: 'top' }, null, null, null, true],
		['best effort where the agreement is silent', { category: 'rfi' }, null, null, null, true],
		['nothing while waiting for the customer', { status: 'waiting_for_customer' }, RESPONSE, RESOLUTION, null, false],
		[
			'nothing once completed',
			{ status: 'completed', completedAt: new Date(RESPONSE) },
			RESPONSE,
			RESOLUTION,
			null,
			false
		],
		['nothing once declined', { status: 'declined' }, RESPONSE, RESOLUTION, null, false],
		['nothing of best effort once completed', { impact: 'top', status: 'completed' }, null, null, null, false]
	])('promises %s', (_what, given, response, resolution, next, bestEffort) => {
		expect(targetsOf(request(given), AGREEMENT, OFFICE)).toEqual({
			responseTargetAt: at(response),
			resolutionTargetAt: at(resolution),
			nextTargetAt: at(next),
			bestEffort
		});
	});

	it('promises nothing in a calendar that never opens', () => {
		expect(targetsOf(request(), AGREEMENT, NEVER)).toEqual({
			...{ responseTargetAt: null, resolutionTargetAt: null, nextTargetAt: null, bestEffort: true }
		});
	});

	it.each<[string, [from: string, to: string][], string]>([
		[
			'by the support hours of a wait',
			[['2026-11-23T16:00+01:00', '2026-11-24T09:00+01:00']],
			'2026-11-24T12:00+01:00'
		],
		['not by a wait outside of them', [['2026-11-23T18:00+01:00', '2026-11-24T07:00+01:00']], RESOLUTION],
		[
			'by one wait after the other',
			[
				['2026-11-23T12:00+01:00', '2026-11-23T13:00+01:00'],
				['2026-11-24T10:30+01:00', '2026-11-24T11:30+01:00']
			],
			'2026-11-24T12:00+01:00'
		],
		['not by a wait after it was missed', [['2026-11-25T10:00+01:00', '2026-11-25T12:00+01:00']], RESOLUTION]
	])('moves the resolution %s', (_what, spans, expected) => {
		const waits = spans.map(([from, to]) => ({ from: new Date(from), to: new Date(to) }));

		const { responseTargetAt, resolutionTargetAt } = targetsOf(request({ waits }), AGREEMENT, OFFICE);

		expect(resolutionTargetAt).toEqual(at(expected));
		expect(responseTargetAt).toEqual(at(RESPONSE));
	});
});

describe('waitsOf', () => {
	const now = new Date('2026-11-23T16:00+01:00');
	const to = (after: string, time: string): StatusChange => ({
		after,
		changedAt: new Date(`2026-11-23T${time}+01:00`)
	});
	const WAITING = to('waiting_for_customer', '11:00');
	const until = (moment: string) => [
		{ from: new Date('2026-11-23T11:00+01:00'), to: new Date(`2026-11-23T${moment}+01:00`) }
	];

	it.each<[string, StatusChange[], string, ReturnType<typeof until>]>([
		['none', [to('assigned', '10:00')], 'assigned', []],
		['one that ended', [to('assigned', '10:00'), WAITING, to('in_progress', '12:00')], 'in_progress', until('12:00')],
		['not the one that goes on', [WAITING], 'waiting_for_customer', []],
		['one that ends with this change', [WAITING], 'in_progress', until('16:00')],
		[
			'one that was said twice',
			[WAITING, to('waiting_for_customer', '11:30'), to('completed', '12:00')],
			'completed',
			until('12:00')
		]
	])('finds %s', (_what, changes, status, expected) => {
		expect(waitsOf(changes, status, now)).toEqual(expected);
	});
});
