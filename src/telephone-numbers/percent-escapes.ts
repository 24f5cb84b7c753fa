/**
 * Undoes percent-encoding (RFC 3986 section 2.1) as far as it can be undone.
 *
 * A number passes through several programs before it arrives, and each of them may have encoded it: two
 * rounds are undone, more would be a sign of something else. `decodeURIComponent` alone refuses a whole
 * value for one byte of Latin-1, so each well-formed UTF-8 sequence (RFC 3629) is decoded by itself.
 */

const CONTINUED = '%[89ab][0-9a-f]';

/** One character in UTF-8; no overlong form and no surrogate, so that `decodeURIComponent` takes every one. */
const UTF8_CHARACTER = new RegExp(
	[
		'%[0-7][0-9a-f]',
		`%(?:c[2-9a-f]|d[0-9a-f])${CONTINUED}`,
		`%e0%[ab][0-9a-f]${CONTINUED}`,
		`%(?:e[1-9a-cef])(?:${CONTINUED}){2}`,
		`%ed%[89][0-9a-f]${CONTINUED}`,
		`%f0%[9ab][0-9a-f](?:${CONTINUED}){2}`,
		`%f[1-3](?:${CONTINUED}){3}`,
		`%f4%8[0-9a-f](?:${CONTINUED}){2}`
	].join('|'),
	'gi'
);

const ESCAPE = /%[0-9a-f]{2}/gi;

/** Escapes that are no UTF-8 stay as they are. */
export function decodeTwice(received: string): string {
	if (!received.includes('%')) return received;
	const once = received.replace(UTF8_CHARACTER, decodeURIComponent);
	return once.replace(UTF8_CHARACTER, decodeURIComponent);
}

/** Takes out what could not be decoded: the hexadecimal digits of an escape are no digits of a number. */
export function withoutEscapes(text: string): string {
	return text.replace(ESCAPE, '%');
}
