import { describe, expect, it } from 'vitest';
import { en } from '#texts/en.ts';
import { nl } from '#texts/nl.ts';
import {
	ageInWords,
	clockTime,
	comingDay,
	dayInWords,
	fullMoment,
	isSameDay,
	isTimeZone,
	momentInWords
} from './times.ts';

// Monday 23 November 2026, 10:42 in Amsterdam.
const NOW = '2026-11-23T09:42:00Z';
const ZONE = 'Europe/Amsterdam';

describe('clockTime', () => {
	it.each([
		['in winter', '2026-11-23T09:42:00Z', 'Europe/Amsterdam', '10:42'],
		['in summer', '2026-07-01T09:42:00Z', 'Europe/Amsterdam', '11:42'],
		['at midnight', '2026-11-22T23:05:00Z', 'Europe/Amsterdam', '00:05'],
		['where half hours count', '2026-11-23T09:42:00Z', 'Asia/Kolkata', '15:12'],
		['in a zone nobody knows, as UTC', '2026-11-23T09:42:00Z', 'Mars/Olympus', '09:42']
	])('is the time of the day %s', (_case, at, zone, expected) => {
		expect(clockTime(at, zone)).toBe(expected);
	});
});

describe('momentInWords', () => {
	it.each([
		['today', '2026-11-23T08:20:00Z', '09:20'],
		['late yesterday', '2026-11-22T22:59:00Z', 'Sun 23:59'],
		['today by the local calendar', '2026-11-22T23:30:00Z', '00:30'],
		['within the week', '2026-11-20T15:12:00Z', 'Fri 16:12'],
		['a week ago, where the weekday would mislead', '2026-11-16T09:00:00Z', '16 Nov'],
		['in September, by three letters', '2026-09-02T09:00:00Z', '2 Sep'],
		['in an earlier year', '2022-11-12T09:00:00Z', '12 Nov 2022'],
		['a little ahead of the clock', '2026-11-24T09:00:00Z', '24 Nov']
	])('tells a moment %s', (_case, at, expected) => {
		expect(momentInWords(at, NOW, ZONE, en)).toBe(expected);
	});
});

describe('ageInWords', () => {
	it.each([
		['a moment', '2026-11-23T09:41:30Z', 'now'],
		['minutes', '2026-11-23T09:30:00Z', '12 min'],
		['hours of the same day', '2026-11-23T08:20:00Z', '1 h'],
		['days by the calendar', '2026-11-20T15:12:00Z', '3 d'],
		['yesterday evening', '2026-11-22T16:00:00Z', '1 d'],
		['nine days', '2026-11-14T09:00:00Z', '9 d'],
		['longer, as a date', '2026-11-12T09:00:00Z', '12 Nov'],
		['a clock that runs ahead', '2026-11-23T09:45:00Z', 'now']
	])('tells %s', (_case, at, expected) => {
		expect(ageInWords(at, NOW, ZONE, en)).toBe(expected);
	});

	it('still counts hours shortly after midnight', () => {
		expect(ageInWords('2026-11-22T20:10:00Z', '2026-11-22T23:20:00Z', ZONE, en)).toBe('3 h');
	});
});

describe('dayInWords', () => {
	it.each([
		['today', '2026-11-23T07:57:00Z', 'today 08:57'],
		['yesterday', '2026-11-22T10:00:00Z', 'yesterday'],
		['a day of the week', '2026-11-20T10:00:00Z', 'Friday'],
		['an earlier day', '2026-11-02T10:00:00Z', '2 Nov']
	])('names %s', (_case, at, expected) => {
		expect(dayInWords(at, NOW, ZONE, en)).toBe(expected);
	});
});

describe('fullMoment', () => {
	it('leaves nothing out', () => {
		expect(fullMoment('2026-11-20T15:12:00Z', ZONE, en)).toBe('Fri 20 Nov 2026, 16:12');
	});
});

describe('a Dutch reader', () => {
	it.each([
		['a moment of the week', momentInWords('2026-11-20T15:12:00Z', NOW, ZONE, nl), 'vr 16:12'],
		['a month', momentInWords('2026-03-02T09:00:00Z', NOW, ZONE, nl), '2 mrt'],
		['an age in hours', ageInWords('2026-11-23T08:20:00Z', NOW, ZONE, nl), '1 u'],
		['a day of the week', dayInWords('2026-11-20T10:00:00Z', NOW, ZONE, nl), 'vrijdag'],
		['yesterday', dayInWords('2026-11-22T10:00:00Z', NOW, ZONE, nl), 'gisteren'],
		['a day to come', comingDay('2027-05-01T10:00:00Z', NOW, ZONE, nl), 'za 1 mei 2027'],
		['a whole moment', fullMoment('2026-10-20T15:12:00Z', ZONE, nl), 'di 20 okt 2026, 17:12']
	])('is told %s in Dutch', (_what, told, expected) => {
		expect(told).toBe(expected);
	});
});

describe('isSameDay', () => {
	it('goes by the local calendar', () => {
		expect(isSameDay('2026-11-22T23:30:00Z', NOW, ZONE)).toBe(true);
		expect(isSameDay('2026-11-22T23:30:00Z', NOW, 'UTC')).toBe(false);
	});
});

describe('isTimeZone', () => {
	it('knows a zone from an invented one', () => {
		expect(isTimeZone('Europe/London')).toBe(true);
		expect(isTimeZone('Europe/Atlantis')).toBe(false);
	});
});
