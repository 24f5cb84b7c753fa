import { describe, expect, it } from 'vitest';
import { chooseDraft, isWorthKeeping, readLocalDraft, type Draft, type LocalDraft } from './draft.ts';
import { emptyRequest, type NewRequestTexts } from './new-request-form.ts';

const EMPTY = emptyRequest({ id: 7, name: 'Ada' });
const AT_10_44 = '2026-11-23T09:44:00.000Z';
const AT_10_45 = '2026-11-23T09:45:00.000Z';

function server(subject: string, at = AT_10_44): Draft {
	return { key: 'a', at, texts: { ...EMPTY, subject } };
}

function local(subject: string, given: Partial<LocalDraft> = {}): LocalDraft {
	return { ...server(subject), continues: null, ...given };
}

describe('isWorthKeeping', () => {
	it.each<[string, Partial<NewRequestTexts>]>([
		['a subject', { subject: 'Printer' }],
		['a note', { note: 'Since today' }],
		['an internal note', { internalNote: 'Fuser?' }]
	])('keeps %s', (_what, typed) => {
		expect(isWorthKeeping({ ...EMPTY, ...typed })).toBe(true);
	});

	it('keeps no form in which things were chosen only, or blanks typed', () => {
		expect(isWorthKeeping({ ...EMPTY, impact: 'high', note: ' \n' })).toBe(false);
	});
});

describe('chooseDraft', () => {
	it('has nothing where nothing is kept', () => {
		expect(chooseDraft(undefined, undefined)).toEqual({ draft: undefined, other: undefined });
	});

	it('takes the only copy', () => {
		expect(chooseDraft(server('A'), undefined).draft?.texts.subject).toBe('A');
		expect(chooseDraft(undefined, local('B')).draft?.texts.subject).toBe('B');
	});

	it('takes what continues the copy of the server, also where the clock of the browser is behind', () => {
		const before = '2026-11-23T08:00:00.000Z';

		const chosen = chooseDraft(server('A'), local('A and B', { at: before, continues: AT_10_44 }));

		expect(chosen).toMatchObject({ draft: { texts: { subject: 'A and B' } }, other: undefined });
	});

	it('takes the newer of two that were written apart, and keeps the other at hand', () => {
		const newer = chooseDraft(server('A'), local('B', { at: AT_10_45 }));
		const older = chooseDraft(server('A', AT_10_45), local('B'));

		expect(newer).toMatchObject({ draft: { texts: { subject: 'B' } }, other: { texts: { subject: 'A' } } });
		expect(older).toMatchObject({ draft: { texts: { subject: 'A' } }, other: { texts: { subject: 'B' } } });
	});

	it('has one where both are the same', () => {
		expect(chooseDraft(server('A', AT_10_45), local('A')).other).toBeUndefined();
	});
});

describe('readLocalDraft', () => {
	const NOW = new Date('2026-11-23T10:00:00Z');

	it('reads what was kept', () => {
		const kept = local('Printer', { continues: AT_10_44 });

		expect(readLocalDraft(JSON.stringify(kept), NOW)).toEqual(kept);
	});

	it.each([
		['nothing', null],
		['no JSON', '{'],
		['no draft', '[]'],
		['no texts', JSON.stringify({ key: 'a', at: AT_10_44 })],
		['a draft of a month ago', JSON.stringify(local('A', { at: '2026-10-20T09:00:00.000Z' }))],
		['no moment', JSON.stringify(local('A', { at: 'once' }))]
	])('is undefined for %s', (_what, kept) => {
		expect(readLocalDraft(kept, NOW)).toBeUndefined();
	});
});
