import { describe, expect, it } from 'vitest';
import { ALL_TEXTS } from '#texts/all-texts.ts';
import { ageInWords, targetInWords, type Clock } from './inbox-words.ts';

// A Monday, 10:42 in Amsterdam.
const CLOCK: Clock = {
	now: new Date('2026-11-23T09:42:00Z'),
	timeZone: 'Europe/Amsterdam',
	locale: 'en',
	texts: ALL_TEXTS.en
};
const at = (text: string) => new Date(text);

describe('targetInWords', () => {
	it.each([
		['a later hour of today', '2026-11-23T15:00:00Z', 'today 16:00'],
		['after midnight there, not in UTC', '2026-11-23T23:30:00Z', 'tomorrow 00:30'],
		['a day of this week', '2026-11-27T15:00:00Z', 'Fri 16:00'],
		['the same weekday next week', '2026-11-30T15:00:00Z', '30 Nov'],
		['another year', '2027-01-04T15:00:00Z', '4 Jan 2027']
	])('says %s', (_when, moment, words) => {
		expect(targetInWords(at(moment), false, CLOCK)).toEqual({ words, isLate: false });
	});

	it.each([
		['this minute', '2026-11-23T09:41:30Z', 'overdue now'],
		['minutes ago', '2026-11-23T09:10:00Z', 'overdue 32 min'],
		['hours ago', '2026-11-23T06:00:00Z', 'overdue 3 h'],
		['days ago', '2026-11-20T06:00:00Z', 'overdue 3 d']
	])('says that it was missed %s', (_when, moment, words) => {
		expect(targetInWords(at(moment), false, CLOCK)).toEqual({ words, isLate: true });
	});

	it('says best effort, or nothing', () => {
		expect(targetInWords(null, true, CLOCK)).toEqual({ words: 'best effort', isLate: false });
		expect(targetInWords(null, false, CLOCK)).toEqual({ words: '', isLate: false });
	});

	it('speaks the language of the analyst', () => {
		const dutch: Clock = { ...CLOCK, locale: 'nl', texts: ALL_TEXTS.nl };

		expect(targetInWords(at('2026-11-23T15:00:00Z'), false, dutch).words).toBe('vandaag 16:00');
		expect(targetInWords(at('2026-11-27T15:00:00Z'), false, dutch).words).toBe('vr 16:00');
		expect(targetInWords(at('2026-11-23T06:00:00Z'), false, dutch).words).toBe('3 u te laat');
	});

	it('reads a zone that this machine does not know as UTC', () => {
		expect(targetInWords(at('2026-11-23T15:00:00Z'), false, { ...CLOCK, timeZone: 'Nowhere/Town' }).words).toBe(
			'today 15:00'
		);
	});
});

describe('ageInWords', () => {
	it.each([
		['2026-11-23T09:41:30Z', 'now'],
		['2026-11-23T09:00:00Z', '42 min'],
		['2026-11-22T11:00:00Z', '22 h'],
		['2026-11-15T09:00:00Z', '8 d'],
		['2026-11-01T09:00:00Z', '1 Nov'],
		['2025-11-01T09:00:00Z', '1 Nov 2025']
	])('of %s is %s', (moment, words) => {
		expect(ageInWords(at(moment), CLOCK)).toBe(words);
	});
});
