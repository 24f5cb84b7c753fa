/** The part of a text that answers a search, with the letters that were met marked. Pure. */
import { foldWord, type SearchTerm } from './request-search-words.ts';

export interface MarkedPart {
	readonly text: string;
	readonly met: boolean;
}

/** Characters of a snippet: our choice, two lines on a page. */
const SNIPPET = 180;
/** Characters shown before the first letter that was met. */
const BEFORE = 50;
/** Longest text that is looked through, in characters: what stands behind is met, but not shown. */
const LOOKED_THROUGH = 20_000;

interface Span {
	readonly from: number;
	readonly to: number;
}

/** The whole text. */
export function markMet(text: string, terms: readonly SearchTerm[]): MarkedPart[] {
	return cut(text, { from: 0, to: text.length }, spansOf(text, terms));
}

/** Two lines from where the first word was met; the beginning where none is in sight. */
export function snippetOf(text: string, terms: readonly SearchTerm[]): MarkedPart[] {
	const line = text.slice(0, LOOKED_THROUGH).replace(/\s+/gu, ' ').trim();
	const spans = spansOf(line, terms);
	const from = beginning(line, spans[0]?.from ?? 0);
	const to = Math.min(line.length, from + SNIPPET);
	return [
		...(from > 0 ? [{ text: '… ', met: false }] : []),
		...cut(line, { from, to }, spans),
		...(to < line.length ? [{ text: ' …', met: false }] : [])
	];
}

/** At the beginning of a word, a little before what was met. */
function beginning(line: string, met: number): number {
	if (met <= BEFORE) return 0;
	const blank = line.indexOf(' ', met - BEFORE);
	return blank === -1 || blank >= met ? met : blank + 1;
}

function cut(text: string, { from, to }: Span, spans: readonly Span[]): MarkedPart[] {
	const parts: MarkedPart[] = [];
	let at = from;
	for (const span of spans) {
		if (span.from < at || span.from >= to) continue;
		const end = Math.min(span.to, to);
		parts.push({ text: text.slice(at, span.from), met: false }, { text: text.slice(span.from, end), met: true });
		at = end;
	}
	parts.push({ text: text.slice(at, to), met: false });
	return parts.filter((part) => part.text !== '');
}

/** Where words begin as they were asked for; of a phrase each word whole. */
function spansOf(text: string, terms: readonly SearchTerm[]): Span[] {
	const begun = terms.filter(({ isPhrase }) => !isPhrase).flatMap(({ words }) => words);
	const whole = new Set(terms.filter(({ isPhrase }) => isPhrase).flatMap(({ words }) => words));
	return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: word, index }) => {
		const folded = foldWord(word);
		if (whole.has(folded)) return [{ from: index, to: index + word.length }];
		const longest = begun.filter((one) => folded.startsWith(one)).toSorted((a, b) => b.length - a.length)[0];
		return longest === undefined ? [] : [{ from: index, to: index + lettersFor(word, longest) }];
	});
}

/** How many characters of the word stand for so much of its folded form; accents behind the last one belong to it. */
function lettersFor(word: string, folded: string): number {
	const characters = [...word];
	let count =
		characters.findIndex((_, at) => foldWord(characters.slice(0, at + 1).join('')).length >= folded.length) + 1;
	while (count < characters.length && /\p{M}/u.test(characters[count] ?? '')) count += 1;
	return characters.slice(0, count).join('').length;
}
