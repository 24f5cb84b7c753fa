/**
 * What one cell of a file says: a value of the right kind, or a sentence that tells what to write instead.
 * Cells come without surrounding blanks and are never empty. Pure.
 */
import { isEmail, LONGEST_EMAIL } from '#people/email.ts';
import { quote } from './problems.ts';

export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };

/** Why a cell cannot be used: a full sentence. */
export interface Wrong {
	readonly wrong: string;
}

/** Our choice: what a caller can read out and key in. */
const LARGEST_ID = 999_999_999_999;

const TRUE = ['true', '1', 'yes'];
const FALSE = ['false', '0', 'no'];

/** Codes that name a part of the world, but no country that a site lies in. */
const NO_COUNTRIES = ['EU', 'EZ', 'UN', 'UK', 'QO', 'XA', 'XB', 'ZZ'];
const COUNTRY_NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(\.\d{1,9})?\s?(Z|[+-]\d{2}:?\d{2})?)?$/iu;

export function isWrong(reading: unknown): reading is Wrong {
	return typeof reading === 'object' && reading !== null && 'wrong' in reading;
}

export function readText(written: string, longest: number): string | Wrong {
	const characters = Array.from(written).length;
	if (characters > longest) return { wrong: `${characters} characters; at most ${longest} are kept.` };
	if (/\p{Cc}/u.test(written)) return { wrong: 'There is a line break or another control character in it.' };
	return written;
}

/** Text that may have several lines. */
export function readLongText(written: string, longestBytes: number): string | Wrong {
	const bytes = new TextEncoder().encode(written).length;
	if (bytes > longestBytes) return { wrong: `${bytes} bytes; at most ${longestBytes} are kept.` };
	if (/[^\P{Cc}\n\t]/u.test(written)) return { wrong: 'There is a control character in it.' };
	return written;
}

export function readId(written: string): number | Wrong {
	const id = /^\d{1,12}$/u.test(written) ? Number(written) : 0;
	if (id >= 1 && id <= LARGEST_ID) return id;
	return { wrong: `${quote(written)} is not an ID. An ID is a whole number from 1 to ${LARGEST_ID}.` };
}

export function readUuid(written: string): string | Wrong {
	if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu.test(written)) return written.toLowerCase();
	return { wrong: `${quote(written)} is not the ID of a note. Leave it empty, or write what an export has there.` };
}

export function readFlag(written: string): boolean | Wrong {
	const word = written.toLowerCase();
	if (TRUE.includes(word)) return true;
	if (FALSE.includes(word)) return false;
	return { wrong: `${quote(written)} is neither true nor false. Write true or false.` };
}

/** Words are taken in any case, and with blanks for underscores: "Waiting for customer" is waiting_for_customer. */
export function readWord(written: string, words: readonly string[]): string | Wrong {
	const word = written.toLowerCase().replace(/[\s-]+/gu, '_');
	if (words.includes(word)) return word;
	return { wrong: `${quote(written)} is not known. Write one of: ${words.join(', ')}.` };
}

/** As ISO 8601 in UTC. Without an offset the moment is meant in UTC. */
export function readMoment(written: string): string | Wrong {
	const wrong = { wrong: `${quote(written)} is not a moment. Write it like 2026-11-23T09:15:00Z.` };
	const [matches, date, time = '00:00', seconds = ':00', fraction = '', offset = 'Z'] = MOMENT.exec(written) ?? [];
	if (matches === undefined || date === undefined) return wrong;

	const moment = new Date(`${date}T${time}${seconds}${fraction.slice(0, 4)}${withColon(offset)}`);
	return isDate(date) && !Number.isNaN(moment.getTime()) ? moment.toISOString() : wrong;
}

/** As ISO 8601. */
export function readDay(written: string): string | Wrong {
	if (/^\d{4}-\d{2}-\d{2}$/u.test(written) && isDate(written)) return written;
	return { wrong: `${quote(written)} is not a day. Write it like 2026-11-23.` };
}

export function readEmail(written: string): string | Wrong {
	const tooLong = readText(written, LONGEST_EMAIL);
	if (isWrong(tooLong) || isEmail(written)) return tooLong;
	return { wrong: `${quote(written)} is not an email address. Write it like ada@example.com.` };
}

export function readCountry(written: string): string | Wrong {
	const code = written.toUpperCase();
	const known = /^[A-Z]{2}$/u.test(code) && !NO_COUNTRIES.includes(code) && COUNTRY_NAMES.of(code) !== undefined;
	return known ? code : { wrong: `${quote(written)} is not the code of a country. Write two letters, like NL.` };
}

export function readTimeZone(written: string): string | Wrong {
	const wrong = { wrong: `${quote(written)} is not a time zone. Write it like Europe/Amsterdam.` };
	if (!/^[a-z][a-z0-9_+/-]+$/iu.test(written)) return wrong;
	return accepts(() => new Intl.DateTimeFormat('en', { timeZone: written })) ? written : wrong;
}

export function readLocale(written: string): string | Wrong {
	if (accepts(() => Intl.getCanonicalLocales(written))) return written;
	return { wrong: `${quote(written)} is not a locale. Write it like en-US.` };
}

export function readPicture(written: string): string | Wrong {
	if (/^(https?:\/\/|data:image\/)\S+$/iu.test(written)) return readLongText(written, 65_536);
	return { wrong: `${quote(written)} is not the address of a picture. It begins with https:// or data:image/.` };
}

/** JavaScript takes February 30 for March 2, and knows a year 0, which PostgreSQL does not. */
function isDate(date: string): boolean {
	if (date.startsWith('0000')) return false;
	const midnight = new Date(`${date}T00:00:00Z`);
	return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date);
}

function withColon(offset: string): string {
	return offset.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/u, '$1:$2');
}

/** The library says what it knows by throwing. */
function accepts(use: () => unknown): boolean {
	try {
		use();
		return true;
	} catch {
		return false;
	}
}
