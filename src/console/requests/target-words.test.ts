import { describe, expect, it } from 'vitest';
import { NOW } from '#testing/request-samples.ts';
import { en } from '#texts/en.ts';
import { overdueInWords, spanInWords, targetInWords } from './target-words.ts';

describe('targetInWords', () => {
	it.each([
		['today', '2026-11-23T15:00:00Z', 'today 16:00'],
		['tomorrow', '2026-11-24T08:00:00Z', 'tomorrow 09:00'],
		['later', '2026-11-26T08:00:00Z', 'Thu 26 Nov'],
		['next year', '2027-01-04T08:00:00Z', 'Mon 4 Jan 2027']
	])('says %s', (_case, at, words) => {
		expect(targetInWords(at, NOW, 'Europe/Amsterdam', en)).toBe(words);
	});
});

describe('spanInWords', () => {
	it.each([
		['minutes', '2026-11-23T09:54:00Z', '12 min', '12 min'],
		['hours', '2026-11-23T15:00:00Z', '5 h 18', '5 h'],
		['a day', '2026-11-24T10:42:00Z', '25 h', '25 h'],
		['days', '2026-11-26T10:00:00Z', '3 d', '3 d'],
		['nothing below zero', '2026-11-23T09:00:00Z', '0 min', '0 min']
	])('counts %s', (_case, to, exact, rough) => {
		expect(spanInWords(NOW, to, en, 'minutes')).toBe(exact);
		expect(spanInWords(NOW, to, en, 'hours')).toBe(rough);
	});
});

describe('overdueInWords', () => {
	it('counts from the target until now', () => {
		expect(overdueInWords('2026-11-23T06:10:00Z', NOW, en)).toBe('Overdue 3 h');
	});
});
