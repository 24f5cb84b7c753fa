/**
 * Takes the number out of an address: `"Ann" <sip:+31201234567@pbx.example;user=phone>`, `tel:` (RFC 3966),
 * `callto:`, `sip:` and `sips:` (RFC 3261). A label such as "Tel: " reads as the scheme it looks like, which
 * does no harm. Of the parameters only `ext=` and a global `phone-context=` count: `isub=1234` or a domain
 * never contribute digits. Reads text that went through `readableText`.
 */
import { WITHHELD_WORDS } from './extension-words.ts';
import { countDigits } from './field-division.ts';

export interface Addressed {
	readonly kind: 'text';
	/** What is left to read, maybe with words around the number. */
	readonly text: string;
	/** Digits of a `phone-context` that begins with a plus. */
	readonly context: string | undefined;
	readonly extension: string | undefined;
}

export type AddressReading = Addressed | { readonly kind: 'none' } | { readonly kind: 'withheld' };

/** From so many digits on, a scheme in the middle of text labels a second number. */
const FULL_NUMBER = 7;

const BRACKETED = /<([^<>]*)>/;
const SCHEME = /(?<![\p{L}\d])(tel|callto|sips?) ?:/u;
const OTHER_SCHEME = /^\s*(?!tel:|callto:|sips?:)[a-z][a-z0-9+.-]*:\/\/|^\s*www\./;
const PARAMETER = /; ?([a-z][a-z0-9-]*) ?=([^;]*)/g;
const GLOBAL_CONTEXT = /^ *\+([\d\-.() ]+)$/;
const EXTENSION_VALUE = /^ *(\d[\d\-.() ]*)/;
const LONGEST_EXTENSION = 7;

export function readAddress(text: string): AddressReading {
	const inside = BRACKETED.exec(text)?.[1] ?? text;
	if (isInternetAddress(inside)) return { kind: 'none' };
	const { scheme, rest } = divideScheme(inside);
	const bare = scheme === undefined ? rest.replace(PARAMETER, '') : untilQuery(rest.replace(PARAMETER, ''));
	if (scheme === 'sip') return readUser(userBefore(bare), inside);
	if (scheme === 'callto' && /\p{L}/u.test(bare)) return withoutNumber(bare);
	if (scheme === undefined && bare.includes('@')) return readWithAt(bare, inside);
	return addressed(bare, inside);
}

/** IPv4 and IPv6 with or without port, and web addresses; "06.42.77.42" is a number, an octet has no zero in front. */
function isInternetAddress(text: string): boolean {
	const host = text.replace(/^\s*(?:sips?:)?/, '').trim();
	return OTHER_SCHEME.test(text) || isIpv4(host) || isIpv6(host);
}

/** Four pairs ("33.12.34.56") are the usual writing of eight-digit numbers, but for the private network 10. */
function isIpv4(host: string): boolean {
	const octets = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?::\d{1,5})?$/.exec(host)?.slice(1);
	if (octets === undefined || octets.some((octet) => Number(octet) > 255 || /^0\d/.test(octet))) return false;
	return octets[0] === '10' || octets.some((octet) => octet.length !== 2);
}

function isIpv6(host: string): boolean {
	const address = /^\[?([0-9a-f:]+(?:\.[0-9.]+)?)\]?(?::\d{1,5})?$/.exec(host)?.[1] ?? '';
	return address.includes('::') || address.split(':').length === 8;
}

/** The last of nested schemes (`callto:tel:+31...`); none where a whole number stands before it. */
function divideScheme(text: string): { scheme: string | undefined; rest: string } {
	const found = SCHEME.exec(text);
	if (found === null || countDigits(text.slice(0, found.index)) >= FULL_NUMBER) {
		return { scheme: undefined, rest: text };
	}
	const rest = text.slice(found.index + found[0].length).replace(/^[\s/]+/, '');
	const nested = SCHEME.exec(rest);
	if (nested?.index === 0) return { scheme: plainScheme(nested[1]), rest: rest.slice(nested[0].length) };
	return { scheme: plainScheme(found[1]), rest };
}

function plainScheme(scheme: string | undefined): string | undefined {
	return scheme === 'sips' ? 'sip' : scheme;
}

function untilQuery(text: string): string {
	return text.split('?')[0] ?? '';
}

function userBefore(address: string): string {
	return address.split(/[@;:]/)[0] ?? '';
}

/** Letters in the user part are a name, which may be that of a caller who withholds the number. */
function readUser(user: string, parameters: string): AddressReading {
	if (/\p{L}/u.test(user)) return withoutNumber(user);
	if (/\d/.test(user)) return addressed(user, parameters);
	return { kind: 'none' };
}

/** No scheme: the user part is what stands before `@` without a letter; a mail address beside a number is left out. */
function readWithAt(text: string, parameters: string): AddressReading {
	const at = text.indexOf('@');
	const before = text.slice(0, at);
	const token = before.slice(before.lastIndexOf(' ') + 1);
	if (token !== '' && !/\p{L}/u.test(token)) return readUser(/[^\p{L}]*$/u.exec(before)?.[0] ?? '', parameters);
	const beside = `${before.slice(0, before.length - token.length)}${/ .*$/s.exec(text.slice(at))?.[0] ?? ''}`;
	return countDigits(beside) < FULL_NUMBER ? withoutNumber(token) : addressed(beside, parameters);
}

function withoutNumber(name: string): AddressReading {
	const letters = name.replace(/[^\p{L}]/gu, '');
	return { kind: WITHHELD_WORDS.includes(letters) ? 'withheld' : 'none' };
}

function addressed(text: string, parameters: string): Addressed {
	let context: string | undefined;
	let extension: string | undefined;
	for (const [, name, written = ''] of parameters.matchAll(PARAMETER)) {
		const value = written.split(/[@?]/)[0] ?? '';
		if (name === 'phone-context') context ??= globalContext(value);
		if (name === 'ext') extension ??= shortExtension(value);
	}
	return { kind: 'text', text, context, extension };
}

function globalContext(value: string): string | undefined {
	const digits = GLOBAL_CONTEXT.exec(value)?.[1]?.replace(/\D/g, '') ?? '';
	return digits === '' || digits.startsWith('0') ? undefined : digits;
}

function shortExtension(value: string): string | undefined {
	const digits = EXTENSION_VALUE.exec(value)?.[1]?.replace(/\D/g, '') ?? '';
	return digits === '' || digits.length > LONGEST_EXTENSION ? undefined : digits;
}
