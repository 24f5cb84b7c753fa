import { describe, expect, it } from 'vitest';
import { notSavedBecause } from './not-saved.ts';

describe('notSavedBecause', () => {
	it.each([
		['no answer came', undefined, 'silent'],
		['the server failed', { address: { pathname: '/sd/person/4' }, content: undefined }, 'failed'],
		['the session ended', { address: { pathname: '/sign-in' }, content: undefined }, 'signed-out']
	] as const)('has a reason when %s', (_case, answer, expected) => {
		expect(notSavedBecause(answer)).toBe(expected);
	});

	it('has none when a page of the desk came, with what was saved or with what has to be put right', () => {
		expect(notSavedBecause({ address: { pathname: '/sd/person/4' }, content: {} })).toBeUndefined();
	});
});
