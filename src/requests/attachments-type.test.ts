import { describe, expect, it } from 'vitest';
import { cleanFileName, headersOf, mediaTypeOf } from './attachments-type.ts';

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe('mediaTypeOf', () => {
	it.each([
		['a PNG, whatever it says it is', '\x89PNG\r\n\x1a\n…', 'text/html', 'image/png'],
		['a JPEG', '\xff\xd8\xff\xe0', 'image/jpeg', 'image/jpeg'],
		['a GIF', 'GIF89a…', 'image/gif', 'image/gif'],
		['a WebP', 'RIFF\0\0\0\0WEBPVP8 ', 'image/webp', 'image/webp'],
		['a page that says it is a picture', '<html>', 'image/png', 'application/octet-stream'],
		['a drawing that may hold scripts', '<svg>', 'image/svg+xml', 'application/octet-stream'],
		['a text', 'jam', 'text/plain', 'text/plain'],
		['a text with a parameter', 'jam', 'text/plain; x="\n"', 'application/octet-stream'],
		['an empty file', '', '', 'application/octet-stream']
	])('of %s', (_what, content, declared, type) => {
		expect(mediaTypeOf(bytes(content), declared)).toBe(type);
	});
});

describe('cleanFileName', () => {
	it.each([
		['a plain name', 'tray 2.png', 'tray 2.png'],
		['a path of Windows', String.raw`C:\temp\log.txt`, 'log.txt'],
		['a path', '../../etc/passwd', 'passwd'],
		['signs that steer', 'a\r\nb\0\u202Egpj.exe', 'abgpj.exe'],
		['nothing', '\u202E', 'file'],
		['a name that is too long, by its end', `${'x'.repeat(300)}.txt`, `${'x'.repeat(251)}.txt`]
	])('of %s', (_what, name, clean) => {
		expect(cleanFileName(name)).toBe(clean);
	});
});

describe('headersOf', () => {
	it('shows a picture, and lets nothing in it act', () => {
		expect(headersOf({ name: 'tray.png', mediaType: 'image/png', size: 4 })).toEqual({
			'content-type': 'image/png',
			'content-length': '4',
			'content-disposition': `inline; filename="tray.png"; filename*=UTF-8''tray.png`,
			'content-security-policy': "sandbox; default-src 'none'",
			'x-content-type-options': 'nosniff',
			'cache-control': 'private, no-store'
		});
	});

	it('saves anything else under its name, in every letter', () => {
		const { 'content-disposition': disposition } = headersOf({ name: `a"b'é.txt`, mediaType: 'text/html', size: 4 });

		expect(disposition).toBe(`attachment; filename="a_b'_.txt"; filename*=UTF-8''a%22b%27%C3%A9.txt`);
	});
});
