/**
 * Filters as directories write them (RFC 7644, 3.4.2.2), read into a tree. Pure.
 *
 * Own code: of the packages that read this grammar one takes `emails[type eq "work"].value eq "x"` for two conditions
 * that different emails may fulfil, and another multiplies conditions out, which a short filter makes endless.
 */
import { scimRefusal } from './scim-refusal.ts';

export const COMPARISONS = ['eq', 'ne', 'co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le'] as const;
export type Comparison = (typeof COMPARISONS)[number];
export type Compared = string | number | boolean | null;

export type Filter =
	| { readonly kind: 'and' | 'or'; readonly filters: readonly Filter[] }
	| { readonly kind: 'not'; readonly filter: Filter }
	| { readonly kind: 'present'; readonly path: string }
	| { readonly kind: 'compare'; readonly path: string; readonly by: Comparison; readonly value: Compared }
	/** One value of the attribute fulfils all of it. */
	| { readonly kind: 'values'; readonly path: string; readonly filter: Filter };

/** In characters, and in brackets within brackets. Our choice: far more than a directory asks. */
const LONGEST_FILTER = 8_192;
const DEEPEST = 40;

const TOKEN =
	/\s*(?:([()[\]])|("(?:[^"\\]|\\.)*")|(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?![\w$:.-])|(\.?[a-z$][\w$:.-]*))/iuy;

interface Token {
	readonly kind: 'bracket' | 'text' | 'number' | 'word' | 'end';
	readonly text: string;
}

interface Reader {
	readonly tokens: readonly Token[];
	at: number;
	depth: number;
}

/** @throws Refusal `scim.invalidFilter`. */
export function readFilter(text: string): Filter {
	if (text.length > LONGEST_FILTER) throw wrong(`A filter has at most ${LONGEST_FILTER} characters.`);
	const reader: Reader = { tokens: cut(text), at: 0, depth: 0 };
	const filter = readOr(reader);
	if (peek(reader).kind !== 'end') throw unexpected(reader);
	return filter;
}

function cut(text: string): Token[] {
	const tokens: Token[] = [];
	const pattern = new RegExp(TOKEN);
	let at = 0;
	while (text.slice(at).trim() !== '') {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		if (found === null) throw wrong(`The filter cannot be read from "${text.slice(at).trim().slice(0, 20)}" on.`);
		tokens.push(tokenOf(found));
		at = pattern.lastIndex;
	}
	return tokens;
}

function tokenOf([, bracket, text, number, word]: RegExpExecArray): Token {
	if (bracket !== undefined) return { kind: 'bracket', text: bracket };
	if (text !== undefined) return { kind: 'text', text };
	return number === undefined ? { kind: 'word', text: word ?? '' } : { kind: 'number', text: number };
}

function readOr(reader: Reader): Filter {
	return readJoined(reader, 'or', readAnd);
}

function readAnd(reader: Reader): Filter {
	return readJoined(reader, 'and', readOne);
}

function readJoined(reader: Reader, kind: 'and' | 'or', read: (reader: Reader) => Filter): Filter {
	const first = read(reader);
	const filters = [first];
	while (isWord(reader, kind)) {
		reader.at++;
		filters.push(read(reader));
	}
	return filters.length === 1 ? first : { kind, filters };
}

function readOne(reader: Reader): Filter {
	if (isBracket(reader, '(')) return readWithin(reader, ')');
	if (isWord(reader, 'not') && reader.tokens[reader.at + 1]?.text === '(') {
		reader.at++;
		return { kind: 'not', filter: readWithin(reader, ')') };
	}
	const path = takeWord(reader);
	return isBracket(reader, '[') ? readValues(reader, path) : readComparison(reader, path);
}

function readValues(reader: Reader, path: string): Filter {
	const filter = readWithin(reader, ']');
	const { kind, text } = peek(reader);
	if (kind !== 'word' || !text.startsWith('.')) return { kind: 'values', path, filter };
	// Not in the grammar, but in what directories send: the condition holds for the same value.
	reader.at++;
	return { kind: 'values', path, filter: { kind: 'and', filters: [filter, readComparison(reader, text.slice(1))] } };
}

function readWithin(reader: Reader, end: ')' | ']'): Filter {
	if (++reader.depth > DEEPEST) throw wrong(`A filter has at most ${DEEPEST} brackets within brackets.`);
	reader.at++;
	const filter = readOr(reader);
	if (!isBracket(reader, end)) throw unexpected(reader);
	reader.at++;
	reader.depth--;
	return filter;
}

function readComparison(reader: Reader, path: string): Filter {
	const word = takeWord(reader).toLowerCase();
	if (word === 'pr') return { kind: 'present', path };
	const by = COMPARISONS.find((one) => one === word);
	if (by === undefined) throw wrong(`"${word}" compares nothing. Write one of: ${COMPARISONS.join(', ')}, pr.`);
	return { kind: 'compare', path, by, value: takeValue(reader) };
}

function takeValue(reader: Reader): Compared {
	const { kind, text } = peek(reader);
	const value = kind === 'word' ? text.toLowerCase() : text;
	if (kind === 'end' || kind === 'bracket' || (kind === 'word' && !['true', 'false', 'null'].includes(value))) {
		throw unexpected(reader);
	}
	reader.at++;
	return readJson(value);
}

function readJson(text: string): Compared {
	try {
		const value: unknown = JSON.parse(text);
		if (typeof value === 'string' && !value.includes('\0')) return value.toWellFormed();
		if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
	} catch {
		// Said below, as for a text that PostgreSQL cannot be asked for.
	}
	throw wrong(`${text.slice(0, 40)} is not a value. Write texts in double quotes.`);
}

function takeWord(reader: Reader): string {
	const { kind, text } = peek(reader);
	if (kind !== 'word' || text.startsWith('.')) throw unexpected(reader);
	reader.at++;
	return text;
}

function peek({ tokens, at }: Reader): Token {
	return tokens[at] ?? { kind: 'end', text: '' };
}

function isWord(reader: Reader, word: string): boolean {
	const { kind, text } = peek(reader);
	return kind === 'word' && text.toLowerCase() === word;
}

function isBracket(reader: Reader, bracket: string): boolean {
	const { kind, text } = peek(reader);
	return kind === 'bracket' && text === bracket;
}

function unexpected(reader: Reader) {
	const { kind, text } = peek(reader);
	return wrong(kind === 'end' ? 'The filter ends too early.' : `"${text.slice(0, 40)}" is not expected there.`);
}

function wrong(detail: string) {
	return scimRefusal('invalidFilter', detail);
}
