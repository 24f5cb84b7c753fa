/**
 * Keys by which people and organizations are found and put in order. The application writes them, so that
 * every database orders alike and no extension is needed. Pure.
 */

/** Most words of one name that are kept for search. */
const MOST_WORDS = 12;
/** Longest part of a word that is kept, in characters. */
const LONGEST_WORD = 40;

/** Letters that Unicode does not decompose, written the way people without them type them. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ł: 'l',
	ı: 'i'
};

/** Lower case without accents: "Siobhán Ní" is "siobhan ni". */
export function foldText(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/[ßæœøđðþłı]/gu, (letter) => UNDECOMPOSED[letter] ?? letter)
		.replace(/[\s\0]+/gu, ' ')
		.trim();
}

/** The folded words of a name, each once: what stands between blanks, and the parts of what is joined by a dash. */
export function searchWords(name: string): string[] {
	const words = foldText(name)
		.split(' ')
		.flatMap((word) => [word, ...word.split(/[-'’.]+/u)])
		.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').slice(0, LONGEST_WORD))
		.filter((word) => word !== '');
	return [...new Set(words)].slice(0, MOST_WORDS);
}

/** The folded words that somebody typed: of what is joined by a dash only the parts, since each may be cut short. */
export function typedWords(text: string): string[] {
	return searchWords(text.replace(/[-'’.]+/gu, ' '));
}

/** Emails are compared without regard to case and surrounding blanks; empty is none. */
export function emailKey(email: string | null | undefined): string | null {
	return usable(email?.trim().toLowerCase());
}

/** Support IDs: without regard to case and surrounding blanks; of one that is all digits, zeros in front count. */
export function supportKey(supportId: string | null | undefined): string | null {
	return usable(supportId?.trim().toLowerCase());
}

/** Employee IDs: without regard to case and surrounding blanks. */
export function employeeKey(employeeId: string | null | undefined): string | null {
	return usable(employeeId?.trim().toLowerCase());
}

/** A text with NUL in it is nobody's: PostgreSQL keeps none, and refuses to be asked. */
function usable(text: string | undefined): string | null {
	return text === undefined || text === '' || text.includes('\0') ? null : text;
}
