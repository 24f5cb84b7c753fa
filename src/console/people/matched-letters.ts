/**
 * Which letters of a name a search has met: the beginnings of its words, with accents and case ignored. Pure.
 */

export interface Letters {
	readonly text: string;
	readonly met: boolean;
}

const ACCENT = /\p{M}/gu;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Letters that Unicode does not take apart, as people type them. */
const PLAIN: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/** "Ank" in "Tobias Ankersen" is `Tobias `, **`Ank`**, `ersen`. Joined, the parts are the name. */
export function markLetters(name: string, query: string): readonly Letters[] {
	const starts = [...query.matchAll(WORD)].map(([word]) => plain(word)).filter((word) => word !== '');
	const parts: Letters[] = [];
	let at = 0;

	for (const word of name.matchAll(WORD)) {
		const met = lettersMet(word[0], starts);
		if (met === 0) continue;
		parts.push({ text: name.slice(at, word.index), met: false });
		parts.push({ text: name.slice(word.index, word.index + met), met: true });
		at = word.index + met;
	}
	parts.push({ text: name.slice(at), met: false });
	return parts.filter(({ text }) => text !== '');
}

/** How many characters of the word, as it is written, the longest matching start covers. */
function lettersMet(word: string, starts: readonly string[]): number {
	const sought = plain(word);
	const longest = Math.max(0, ...starts.filter((start) => sought.startsWith(start)).map((start) => start.length));
	if (longest === 0) return 0;

	let met = 0;
	while (met < word.length && plain(word.slice(0, met)).length < longest) met += 1;
	while (met < word.length && plain(word.slice(0, met + 1)).length === longest) met += 1;
	return met;
}

function plain(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(ACCENT, '')
		.replace(/[øłđı]/gu, (letter) => PLAIN[letter] ?? letter);
}
