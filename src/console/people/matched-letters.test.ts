import { describe, expect, it } from 'vitest';
import { markLetters } from './matched-letters.ts';

describe('markLetters', () => {
	it.each([
		['the first word', 'Anke Terpstra', 'ank', '[Ank]e Terpstra'],
		['a later word', 'Tobias Ankersen', 'ank', 'Tobias [Ank]ersen'],
		['both words', 'Anna Andersson', 'an', '[An]na [An]dersson'],
		['several words at once', 'Annelies van der Meulen', 'ann meu', '[Ann]elies van der [Meu]len'],
		['a name part behind a hyphen', 'Anke Terpstra-Nijhuis', 'nij', 'Anke Terpstra-[Nij]huis'],
		['an accent that was not typed', 'Élodie Guérin', 'gue', 'Élodie [Gué]rin'],
		['an accent that was typed', 'Elodie Guerin', 'élo', '[Elo]die Guerin'],
		['an accent written as a sign of its own', 'E\u0301lodie', 'el', '[E\u0301l]odie'],
		['a stroke that is no accent', 'Łukasz Wiśniewski', 'luk', '[Łuk]asz Wiśniewski'],
		['digits', 'Support ID 33821', '338', 'Support ID [338]21'],
		['nothing inside a word', 'Joanna', 'anna', 'Joanna'],
		['nothing for an empty search', 'Joanna', ' ', 'Joanna']
	])('marks %s', (_case, name, query, expected) => {
		const parts = markLetters(name, query);

		expect(parts.map(({ text, met }) => (met ? `[${text}]` : text)).join('')).toBe(expected);
	});
});
