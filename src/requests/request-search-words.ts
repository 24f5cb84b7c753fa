/**
 * From what somebody typed to what the index of words is asked, and back to the letters that were met. Pure.
 *
 * Words are folded exactly as the index folds them (src/database/migrations/2026-11-23-inbox.ts): without accents, in
 * lower case, letters and digits alone. So what is asked holds nothing that PostgreSQL could take for an operator,
 * whatever was typed.
 */

/** A word, or words in a row that were typed in quotation marks. */
export interface SearchTerm {
	readonly words: readonly string[];
	/** In quotation marks: these words whole and next to each other. Otherwise the beginning of one word. */
	readonly isPhrase: boolean;
}

/** Longest text that is looked at, in characters: our choice, longer than any sentence. */
export const LONGEST_SEARCH = 200;
/** Our choice: each further word would only cost. */
const MOST_TERMS = 8;
/** Longest part of a word that is asked for. */
const LONGEST_WORD = 60;
/** Requests of one stretch, see the migration. */
const STRETCH = 10_000;

const UNDECOMPOSED: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	þ: 'th',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ł: 'l',
	ı: 'i'
};

/** At most eight; none where nothing was typed that has a letter or a digit. */
export function searchTerms(typed: string): SearchTerm[] {
	const parts = typed.slice(0, LONGEST_SEARCH).split(/["“”„«»]/u);
	const terms = parts.flatMap((part, at): readonly SearchTerm[] => {
		const words = wordsOf(part);
		const isPhrase = at % 2 === 1 && at < parts.length - 1;
		if (isPhrase) return words.length === 0 ? [] : [{ words, isPhrase }];
		return words.map((word) => ({ words: [word], isPhrase }));
	});
	return onceEach(terms).slice(0, MOST_TERMS);
}

/** As the index knows it: `'account7' & 'print':*`. */
export function tsquery({ words, isPhrase }: SearchTerm): string {
	if (isPhrase) return `(${words.map(quoted).join(' <-> ')})`;
	return `${quoted(words[0] ?? '')}:*`;
}

/** The word that stands before every text of an account. */
export function accountWord(accountId: number): string {
	return quoted(`account${String(accountId)}`);
}

/** The words of the two stretches that hold the newest requests. */
export function newestWords(accountId: number, lastId: number): readonly [string, string] {
	const stretch = Math.floor(lastId / STRETCH);
	const word = (number: number) => quoted(`account${String(accountId)}stretch${String(number)}`);
	return [word(stretch), word(stretch - 1)];
}

/** The first number of the two stretches that hold the newest requests. */
export function newestFrom(lastId: number): number {
	return Math.max(0, Math.floor(lastId / STRETCH) - 1) * STRETCH;
}

/** The whole text is the number of a request: "70453", "#70453". */
export function numberTyped(typed: string): number | undefined {
	const digits = /^\s*#?\s*(\d{1,15})\s*$/u.exec(typed.slice(0, LONGEST_SEARCH))?.[1];
	return digits === undefined || Number(digits) === 0 ? undefined : Number(digits);
}

function wordsOf(text: string): string[] {
	return foldWord(text)
		.split(/[^\p{L}\p{N}\p{M}]+/u)
		.filter((word) => word !== '')
		.map((word) => word.slice(0, LONGEST_WORD));
}

/** One character may become several: "ß" is "ss". */
export function foldWord(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]+/gu, '')
		.toLowerCase()
		.replace(/[ßæœþøđðłı]/gu, (letter) => UNDECOMPOSED[letter] ?? letter);
}

function quoted(word: string): string {
	return `'${word}'`;
}

function onceEach(terms: readonly SearchTerm[]): SearchTerm[] {
	return [...new Map(terms.map((term) => [tsquery(term), term])).values()];
}
