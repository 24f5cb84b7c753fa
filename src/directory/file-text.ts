/**
 * The bytes of a file as text: UTF-8 or UTF-16 of either byte order, with a byte order mark or without, every line
 * end as one line feed. What is no text in that encoding becomes U+FFFD and is refused in its cell. Pure.
 */

/** What stands where bytes were no text. */
export const UNREADABLE = '\uFFFD';

export async function* readText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
	let decoder: TextDecoder | undefined;
	let carry = '';
	for await (const piece of whole(bytes)) {
		decoder ??= new TextDecoder(encodingOf(piece));
		const text = carry + decoder.decode(piece, { stream: true });
		carry = text.endsWith('\r') ? '\r' : '';
		yield withLineFeeds(text.slice(0, text.length - carry.length));
	}
	yield withLineFeeds(carry + (decoder?.decode() ?? ''));
}

/** The first piece has two bytes at least, so that it tells the encoding. */
async function* whole(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	let start: Uint8Array | undefined = new Uint8Array();
	for await (const piece of bytes) {
		if (start === undefined) {
			yield piece;
			continue;
		}
		start = Buffer.concat([start, piece]);
		if (start.length < 2) continue;
		yield start;
		start = undefined;
	}
	if (start !== undefined && start.length > 0) yield start;
}

/** The names of columns are ASCII: in UTF-16 every second byte of them is zero. */
function encodingOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	if (first !== 0 && second === 0) return 'utf-16le';
	return first === 0 && second !== 0 ? 'utf-16be' : 'utf-8';
}

function withLineFeeds(text: string): string {
	return text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
}
