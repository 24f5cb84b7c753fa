import { describe, expect, it } from 'vitest';
import { ALL_TEXTS } from './all-texts.ts';
import { sayRefusal } from './say-refusal.ts';

const AMBIGUOUS = { code: 'person.ambiguous', message: 'Several people are called “Jan”. Write the email address.' };

describe('sayRefusal', () => {
	it('says it in English as it was thrown, with its names', () => {
		expect(sayRefusal(AMBIGUOUS, ALL_TEXTS.en)).toBe(AMBIGUOUS.message);
	});

	it('says it in Dutch by its code', () => {
		expect(sayRefusal(AMBIGUOUS, ALL_TEXTS.nl)).toBe(
			'Meer mensen heten zo. Schrijf het e-mailadres van wie je bedoelt.'
		);
	});

	it('leaves a sentence as it is where no page was expected to say it', () => {
		expect(sayRefusal({ code: 'saved-view.name-long', message: 'Te lang.' }, ALL_TEXTS.nl)).toBe('Te lang.');
	});
});
