/**
 * Finds telephone numbers inside prose.
 *
 * A finder of numbers alone links dates, amounts and ticket numbers. So the text is blanked out before
 * (`blank-out.ts`), the library's finder takes what is valid in a numbering plan, and what touches a letter or
 * looks like something else is refused after (`find-in-text-refusals.ts`). In doubt there is no link: a wrong
 * one dials a stranger. Pure.
 */
import { isSupportedCountry, PhoneNumberMatcher, type NumberFound } from 'libphonenumber-js/max';
import { blankOut } from './blank-out.ts';
import { telAddress, type TextPart } from './dial-link.ts';
import { isRefused } from './find-in-text-refusals.ts';

export type { TextPart } from './dial-link.ts';

/** `start` and `end` are places in UTF-16 units; `raw` is what stands there, with its extension. */
export interface FoundNumber {
	readonly start: number;
	readonly end: number;
	readonly raw: string;
	/** International, with a plus and without the extension (ITU-T E.164). */
	readonly e164: string;
	readonly extension: string | undefined;
}

/**
 * How often the finder may fail in a text, and how many numbers it may find, before the rest of the text is given
 * up. Our choice: prose never comes near, and 10 KB of nothing but digits stay under 50 ms.
 */
const failuresAllowed = (text: string) => 300 + Math.floor(text.length / 50);
const numbersAllowed = (text: string) => 200 + Math.floor(text.length / 60);

/** Of every width ("01\u202F99…" in French type); the finder knows only a few. Each is one UTF-16 unit. */
const BLANK = /\p{Zs}/gu;

/**
 * Every telephone number of a text, in order. National numbers are found only with a country (two capitals, ISO
 * 3166-1), which the library has to know; without one, only numbers with a plus.
 */
export function findInText(text: string, country: string | undefined): FoundNumber[] {
	const blanked = blankOut(text.replace(BLANK, ' '));
	if (!/\p{Nd}/u.test(blanked)) return [];

	return [...takeNumbers(blanked, country)]
		.map(({ startsAt, endsAt, number }) => ({
			start: startsAt,
			end: endsAt,
			raw: text.slice(startsAt, endsAt),
			e164: number.number,
			extension: number.ext
		}))
		.filter((telephone) => !isRefused(text, telephone));
}

/** The text cut into plain parts and numbers, in order, for rendering. Joined, the parts are the text. */
export function splitByNumbers(text: string, country: string | undefined): TextPart[] {
	const parts: TextPart[] = [];
	let from = 0;
	for (const { start, end, raw, e164, extension } of findInText(text, country)) {
		parts.push({ text: text.slice(from, start), href: undefined }, { text: raw, href: telAddress(e164, extension) });
		from = end;
	}
	return [...parts, { text: text.slice(from), href: undefined }].filter((part) => part.text !== '');
}

function* takeNumbers(text: string, country: string | undefined): Generator<NumberFound> {
	const matcher = new PhoneNumberMatcher(text, finderOptions(text, country));
	for (let taken = 0; taken < numbersAllowed(text) && matcher.hasNext(); taken += 1) {
		const next = matcher.next();
		if (next !== undefined) yield next;
	}
}

/** The finder's leniency is VALID unless another is asked for. */
function finderOptions(text: string, country: string | undefined) {
	const options = { v2: true as const, maxTries: failuresAllowed(text) };
	return country !== undefined && isSupportedCountry(country) ? { ...options, defaultCountry: country } : options;
}
