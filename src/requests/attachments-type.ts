/**
 * What a file is, and how it is sent to a browser. A browser shows only the four kinds of picture that hold no
 * script, and only if the file begins as its kind does; whatever else is saved, not opened. Pure.
 */

/** How each kind begins: PNG 5.2, JPEG (ITU-T T.81 B.1.1.3), GIF89a 17, WebP container. */
const PICTURES: Readonly<Record<string, (beginning: string) => boolean>> = {
	'image/png': (beginning) => beginning.startsWith('\x89PNG\r\n\x1a\n'),
	'image/jpeg': (beginning) => beginning.startsWith('\xff\xd8\xff'),
	'image/gif': (beginning) => beginning.startsWith('GIF87a') || beginning.startsWith('GIF89a'),
	'image/webp': (beginning) => beginning.startsWith('RIFF') && beginning.endsWith('WEBP')
};

/** As many bytes as the longest of them. */
const BEGINNING = 12;

const UNKNOWN = 'application/octet-stream';

/** Longest name that is kept, in characters: what file systems hold. */
const LONGEST_NAME = 255;

/** What it says it is counts only where it claims to be no picture. */
export function mediaTypeOf(content: Uint8Array, declared: string): string {
	const beginning = String.fromCharCode(...content.subarray(0, BEGINNING));
	const picture = Object.entries(PICTURES).find(([, isOne]) => isOne(beginning))?.[0];
	if (picture !== undefined) return picture;
	const type = declared.toLowerCase();
	return /^(?!image\/)[\w.+-]{1,100}\/[\w.+-]{1,100}$/u.test(type) ? type : UNKNOWN;
}

export function isPicture(mediaType: string): boolean {
	return Object.hasOwn(PICTURES, mediaType);
}

/** Without folders and without what steers a terminal or turns the direction of writing ("gpj.exe"). */
export function cleanFileName(name: string): string {
	const last = name.split(/[\\/]/u).at(-1) ?? '';
	const clean = last.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim();
	return clean === '' ? 'file' : [...clean].slice(-LONGEST_NAME).join('');
}

/** What goes along with a file, so that nothing in it can act on the desk's own address. */
export function headersOf(file: { readonly name: string; readonly mediaType: string; readonly size: number }) {
	return {
		'content-type': file.mediaType,
		'content-length': String(file.size),
		'content-disposition': disposition(file.name, isPicture(file.mediaType)),
		'content-security-policy': "sandbox; default-src 'none'",
		'x-content-type-options': 'nosniff',
		'cache-control': 'private, no-store'
	};
}

/** RFC 6266: plain letters for what is old, everything in UTF-8 for what is not. */
function disposition(name: string, isShown: boolean): string {
	const plain = name.replace(/[^\x20-\x7e]|["\\%]/gu, '_');
	const encoded = encodeURIComponent(name).replace(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
	return `${isShown ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
