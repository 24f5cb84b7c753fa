import { describe, expect, it } from 'vitest';
import { isFirstWork, isReopening, mayFollow, nextMajorIncidentStatuses, nextStatuses } from './steps.ts';

describe('nextStatuses', () => {
	const SET_BY_HAND = ['accepted', 'in_progress', 'waiting_for', 'waiting_for_customer', 'on_backlog'];

	it.each([
		['assigned', ['assigned', ...SET_BY_HAND, 'completed', 'declined']],
		['on_backlog', ['on_backlog', 'assigned', ...SET_BY_HAND.slice(0, -1), 'completed', 'declined']],
		['workflow_pending', ['workflow_pending', 'assigned', ...SET_BY_HAND, 'completed', 'declined']],
		['completed', ['completed', 'assigned']],
		['declined', ['declined', 'assigned']]
	] as const)('offers after %s', (from, expected) => {
		expect(nextStatuses(from)).toEqual(expected);
	});
});

describe('mayFollow', () => {
	it.each([
		['it stays as it is', 'project_pending', 'project_pending', true],
		['work goes on', 'waiting_for_customer', 'in_progress', true],
		['others’ work is left', 'reservation_pending', 'in_progress', true],
		['others’ work would be set by hand', 'assigned', 'reservation_pending', false],
		['it is reopened', 'completed', 'assigned', true],
		['it would be taken up without being reopened', 'completed', 'in_progress', false],
		['a declined one would be completed', 'declined', 'completed', false]
	] as const)('answers when %s', (_case, from, to, expected) => {
		expect(mayFollow(from, to)).toBe(expected);
	});
});

describe('isReopening', () => {
	it.each([
		['completed', 'assigned', true],
		['declined', 'assigned', true],
		['in_progress', 'assigned', false],
		['assigned', 'completed', false]
	] as const)('tells from %s to %s', (from, to, expected) => {
		expect(isReopening(from, to)).toBe(expected);
	});
});

describe('isFirstWork', () => {
	it.each([
		['assigned', false],
		['on_backlog', false],
		['declined', false],
		['accepted', true],
		['waiting_for_customer', true],
		['completed', true]
	] as const)('tells of %s', (status, expected) => {
		expect(isFirstWork(status)).toBe(expected);
	});
});

describe('nextMajorIncidentStatuses', () => {
	it.each([
		[null, [null, 'proposed']],
		['proposed', ['proposed', 'accepted', 'rejected', 'canceled', null]],
		['accepted', ['accepted', 'resolved', 'canceled']]
	] as const)('offers after %s', (from, expected) => {
		expect(nextMajorIncidentStatuses(from)).toEqual(expected);
	});
});
