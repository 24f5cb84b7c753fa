import { describe, expect, it } from 'vitest';
import { inboxAddress, inboxParameters, narrowing, readInboxQuery } from './inbox-query.ts';

const read = (text: string) => readInboxQuery(new URLSearchParams(text));

describe('The address of an inbox', () => {
	it('is mine, by target, without anything said', () => {
		expect(read('')).toMatchObject({ tab: 'mine', sort: 'target', after: undefined, view: undefined });
		expect(narrowing(read(''))).toEqual([]);
	});

	it.each([
		['a tab', 'tab=teams'],
		['an order', 'tab=all&sort=newest'],
		['filters', 'tab=all&team=12&member=me&status=assigned&category=rfi&impact=top&service=7'],
		['places with blanks and marks', 'tab=all&organization=Smit+%26+Zonen&site=Delft+%28oud%29'],
		['a day and switches', 'tab=all&since=2026-11-23&urgent=1&major=1&overdue=1'],
		['nobody and no team', 'tab=all&team=none&member=none'],
		['a place in the list', 'tab=all&after=n70453.1795600800000000'],
		['a place without a target', 'tab=all&after=u70453.'],
		['a place by name', 'tab=all&sort=team&after=n70453.Print++and+scan'],
		['a saved view', 'tab=mine&view=0190a1b2-0000-4000-8000-000000000001']
	])('says the same when it was read: %s', (_what, text) => {
		expect(inboxParameters(read(text))).toBe(text);
	});

	it.each([
		['an unknown tab', 'tab=everything'],
		['an unknown order', 'sort=name'],
		['a status that is over', 'status=completed'],
		['a team that is no number', 'team=12%20or%201'],
		['a day that does not exist', 'since=2026-02-31'],
		['no day', 'since=yesterday'],
		['a place of another order', 'sort=newest&after=n7.2026'],
		['a place without a number', 'after=u.'],
		['a moment that is no number', 'after=n7.infinity'],
		['a view that is none', 'view=7']
	])('leaves out %s', (_what, text) => {
		const { tab, sort, filters, after, view } = read(text);

		expect(inboxParameters({ tab, sort: 'target', filters, after, view })).toBe('tab=mine');
		expect(['target', 'newest']).toContain(sort);
	});

	it('takes no more than two hundred characters of a name, and no NUL', () => {
		expect(read(`organization=${'a'.repeat(10_000)}%00`).filters.organization).toBe('a'.repeat(200));
		expect(read('organization=%00a%00').filters.organization).toBe('a');
	});

	it('begins at the beginning when anything of the list changes', () => {
		const query = read('tab=all&status=assigned&after=u7.&view=0190a1b2-0000-4000-8000-000000000001');

		expect(inboxAddress(query, { sort: 'newest' })).toBe('/inbox?tab=all&sort=newest&status=assigned');
		expect(inboxAddress(query, { filters: { status: '' } })).toBe('/inbox?tab=all');
		expect(inboxAddress(query, { after: query.after })).toBe('/inbox?tab=all&status=assigned&after=u7.');
	});
});
