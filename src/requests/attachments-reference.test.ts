import { describe, expect, it } from 'vitest';
import { isAttachmentAddress, referencesIn, referenceTo } from './attachments-reference.ts';
import { renderMarkdown } from './markdown.server.ts';

const ID = '0b0e7b1e-7b1e-4b1e-8b1e-0b0e7b1e7b1e';
const OTHER = '1b0e7b1e-7b1e-4b1e-8b1e-0b0e7b1e7b1e';

describe('referenceTo', () => {
	it('shows a picture and links any other file', () => {
		expect(referenceTo({ id: ID, name: 'tray.png', isImage: true })).toBe(`![tray.png](/attachments/${ID})`);
		expect(referenceTo({ id: ID, name: 'log.txt', isImage: false })).toBe(`[log.txt](/attachments/${ID})`);
	});

	it.each(['a]b[c.txt', 'a`b`.txt', 'a\\', 'a&lt;.txt', '<b>.txt', '*a* __b__.txt'])(
		'names a file so that its name is what is read: %s',
		(name) => {
			const html = renderMarkdown(referenceTo({ id: ID, name, isImage: false }), undefined);

			expect(html).toContain(`href="/attachments/${ID}"`);
			expect(readable(html)).toContain(name.replace(/\*a\* __b__/u, 'a b'));
		}
	);
});

describe('referencesIn', () => {
	it('lists each file once, in the order of the text', () => {
		const text = `![a](/attachments/${OTHER}) [b](/attachments/${ID}) [c](/attachments/${OTHER}) [d](/attachments/7)`;

		expect(referencesIn(text)).toEqual([OTHER, ID]);
	});
});

describe('isAttachmentAddress', () => {
	it('is true of a file’s own address only', () => {
		expect(isAttachmentAddress(`/attachments/${ID}`)).toBe(true);
		expect(isAttachmentAddress(`/attachments/${ID}/x`)).toBe(false);
		expect(isAttachmentAddress(`//x.example/attachments/${ID}`)).toBe(false);
	});
});

function readable(html: string): string {
	return html
		.replace(/<[^>]+>/gu, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');
}
