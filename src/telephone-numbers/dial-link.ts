/**
 * The link that makes a softphone dial: a `tel:` address by RFC 3966, with a plain plus, no separators and the
 * extension as `;ext=`.
 *
 * A number is dialed internationally as soon as its country can be told. What cannot be made international (an
 * internal number, a local one without its area) is dialed as it was written, in digits: RFC 3966 wants a
 * `phone-context` there, but softphones dial plain digits and stumble over parameters.
 */
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { readRegistered, type TelephoneNumber } from './canonical.ts';

/** A piece of text as it is shown; with `href`, it is a link that dials. */
export interface TextPart {
	readonly text: string;
	readonly href: string | undefined;
}

/** Fewer digits are an internal number, which no numbering plan may lengthen. */
const FEWEST_DIGITS_OUTSIDE = 7;

/** Where a number in a field may begin or end: at a divider or a word. */
const BORDER = /([/|\n\r,;&]|\p{L}+)/u;

/** Most pieces between two borders of which one number is made: digits, separators and the words of its extension. */
const MOST_PIECES = 12;

/**
 * The address that dials a number; undefined when there is nothing to dial. The country (two capitals, ISO 3166-1)
 * is the one in which the number was written down.
 */
export function dialLink(telephone: TelephoneNumber, country: string | undefined): string | undefined {
	const { digits, plus, extension } = telephone;
	if (digits === '') return undefined;

	const written = plus ? `+${digits}` : digits;
	return telAddress(internationalNumber(written, country) ?? written, extension);
}

/**
 * A contact field as it was written, cut so that every number that is registered for it dials. Labels, dividers
 * and numbers of fax machines stay plain. Joined, the parts are the field.
 */
export function splitContact(written: string, country: string | undefined): TextPart[] {
	const parts: TextPart[] = [];
	let shown = 0;
	for (const telephone of readRegistered(written)) {
		const place = findPlace(written, shown, telephone);
		if (place === undefined) continue;
		parts.push(
			{ text: written.slice(shown, place.start), href: undefined },
			{ text: written.slice(place.start, place.end), href: dialLink(telephone, country) }
		);
		shown = place.end;
	}
	return [...parts, { text: written.slice(shown), href: undefined }].filter((part) => part.text !== '');
}

/** The address of a number that is ready to dial. */
export function telAddress(dialed: string, extension: string | undefined): string {
	return extension === undefined ? `tel:${dialed}` : `tel:${dialed};ext=${extension}`;
}

/** The first and shortest stretch of the field, not before `from`, that reads as this number. */
function findPlace(written: string, from: number, telephone: TelephoneNumber) {
	const borders = listBorders(written, from);
	for (const [at, end] of borders.entries()) {
		for (const start of borders.slice(Math.max(0, at - MOST_PIECES), at).reverse()) {
			if (isWrittenAs(telephone, written.slice(start, end))) return withoutEdges(written, start, end);
		}
	}
	return undefined;
}

function listBorders(written: string, from: number): number[] {
	const borders = [from];
	for (const piece of written.slice(from).split(BORDER)) borders.push((borders.at(-1) ?? from) + piece.length);
	return borders;
}

function isWrittenAs({ digits, plus, extension }: TelephoneNumber, piece: string): boolean {
	if (!/\p{Nd}/u.test(piece)) return false;
	const [read, ...others] = readRegistered(piece);
	return others.length === 0 && read?.digits === digits && read.plus === plus && read.extension === extension;
}

/** Without the blanks and signs that belong to what stands around the number. */
function withoutEdges(written: string, start: number, end: number) {
	const piece = written.slice(start, end);
	const leading = /^[^\p{L}\p{Nd}+＋(（[［]*/u.exec(piece)?.[0].length ?? 0;
	const trailing = /[^\p{L}\p{Nd}#]*$/u.exec(piece)?.[0].length ?? 0;
	return { start: start + leading, end: end - trailing };
}

/** By the numbering plan, so also without a trunk zero that was written behind the country code. */
function internationalNumber(written: string, country: string | undefined): string | undefined {
	if (written.length < FEWEST_DIGITS_OUTSIDE) return undefined;

	const parsed =
		country !== undefined && isSupportedCountry(country)
			? parsePhoneNumberFromString(written, country)
			: parsePhoneNumberFromString(written);
	return parsed?.isValid() ? parsed.number : undefined;
}
