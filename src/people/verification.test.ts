import { describe, expect, it } from 'vitest';
import { en } from '#texts/en.ts';
import { isEnough, listWays, missingAnswers, type Way } from './verification.ts';

const MANAGER: Way = { way: 'manager' };
const SITE: Way = { way: 'site' };

describe('a caller is verified', () => {
	it.each([
		['not by nothing', [], 3, false],
		['not by one answer where more can be asked', [MANAGER], 3, false],
		['by two answers', [MANAGER, SITE], 3, true],
		['by one answer where no more can be asked', [MANAGER], 1, true],
		['not by nothing where nothing can be asked', [], 0, false],
		['by a voice the analyst knows', [{ way: 'voice' }], 3, true],
		['by being called back', [{ way: 'called_back' }], 0, true]
	] as const)('%s', (_reason, ways, asked, enough) => {
		expect(isEnough(ways, asked)).toBe(enough);
	});

	it('after one more answer', () => {
		expect(missingAnswers([MANAGER], 3)).toBe(1);
	});
});

describe('the ways in a sentence', () => {
	it('are named in their order, and an own question as it is asked', () => {
		const ways: Way[] = [MANAGER, { way: 'own', question: 'First pet' }];

		expect(listWays(ways, en.person)).toBe('manager, “First pet”');
	});
});
