import { describe, expect, it } from 'vitest';
import { notSavedBecause } from './not-saved.ts';

describe('notSavedBecause', () => {
	it.each([
		['no answer came', { type: 'error' }, 'silent'],
		['the server failed', { type: 'error', status: 500 }, 'failed'],
		['the session ended', { type: 'redirect', status: 303, location: '/sign-in?to=%2Fsd' }, 'signed-out']
	] as const)('has a reason when %s', (_case, result, expected) => {
		expect(notSavedBecause(result)).toBe(expected);
	});

	it.each([
		['it was saved', { type: 'redirect', status: 303, location: '/sd/person/4?request=70461&registered=70461' }],
		['it was saved, by a whole address', { type: 'redirect', location: 'https://demo.example/sd/person/4' }],
		['a field was refused', { type: 'failure', status: 422 }],
		['nothing more is to do', { type: 'success', status: 200 }]
	] as const)('has none when %s', (_case, result) => {
		expect(notSavedBecause(result)).toBeUndefined();
	});
});
