import { describe, expect, it } from 'vitest';
import { en } from '#texts/en.ts';
import { nl } from '#texts/nl.ts';
import { sampleChange } from '#testing/request-samples.ts';
import { changesInWords } from './change-words.ts';

const SAY = { texts: en, sayMoment: () => 'Fri 9:00' };

const status = (before: string, after: string) => sampleChange({ before, after });

describe('changesInWords', () => {
	it.each([
		['a status', [sampleChange()], 'Ben set the status to waiting for customer'],
		['a person', [sampleChange({ field: 'member', after: 'Sanne Kuipers' })], 'Ben set the member to Sanne Kuipers'],
		['an impact', [sampleChange({ field: 'impact', after: 'high' })], 'Ben set the impact to high'],
		[
			'a moment',
			[sampleChange({ field: 'waiting_until', after: '2026-11-27T08:00:00Z' })],
			'Ben set the end of waiting to Fri 9:00'
		],
		['urgency', [sampleChange({ field: 'urgent', after: 'true' })], 'Ben set urgent to yes'],
		['what was taken away', [sampleChange({ field: 'member', after: null })], 'Ben cleared the member'],
		['a machine', [sampleChange({ by: null })], 'The status set to waiting for customer'],
		['a field of another time', [sampleChange({ field: 'moon_phase', after: 'full' })], 'Ben set moon phase to full'],
		[
			'a name that is also a word',
			[sampleChange({ field: 'member', after: 'assigned' })],
			'Ben set the member to assigned'
		],
		[
			'several at once',
			[sampleChange({ field: 'completion_reason', after: 'solved' }), status('in_progress', 'completed')],
			'Ben set the status to completed and the completion reason to solved'
		],
		[
			'reopening',
			[status('completed', 'assigned'), sampleChange({ field: 'completion_reason', after: null })],
			'Ben reopened the request'
		],
		[
			'reopening for somebody else',
			[status('completed', 'assigned'), sampleChange({ field: 'team', after: 'Network' })],
			'Ben reopened the request; Ben set the team to Network'
		]
	])('says %s', (_case, changes, expected) => {
		expect(changesInWords(changes, SAY)).toBe(expected);
	});

	it('says it in the language of the reader', () => {
		expect(changesInWords([sampleChange()], { ...SAY, texts: nl })).toBe('Ben zette de status op wacht op gebruiker');
	});
});
