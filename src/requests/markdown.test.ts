import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './markdown.server.ts';

const FILE = '/attachments/0b0e7b1e-7b1e-4b1e-8b1e-0b0e7b1e7b1e';
const AWAY = 'target="_blank" rel="noreferrer noopener"';

const render = (text: string) => renderMarkdown(text, 'GB').trim();

describe('A note', () => {
	it.each([
		['lines as they were typed', 'one\ntwo', '<p>one<br>\ntwo</p>'],
		['emphasis', '**bold** and *soft*', '<p><strong>bold</strong> and <em>soft</em></p>'],
		['a list', '- one\n- two', '<ul>\n<li>one</li>\n<li>two</li>\n</ul>'],
		['code of a line', 'run `a < b`', '<p>run <code>a &lt; b</code></p>'],
		['code, whatever it says it is', '```js" class="x\na < b\n```', '<pre><code>a &lt; b\n</code></pre>'],
		['a heading as a paragraph', '## Steps', '<p class="title">Steps</p>'],
		['a sentence over dashes as a sentence', 'It jams\n----', '<p>It jams</p>\n<hr>'],
		['an indented line as a line', '    at 10:30', '<p>at 10:30</p>'],
		['the path of a share', String.raw`on \\srv-2\print`, String.raw`<p>on \\srv-2\print</p>`],
		['a sign that is escaped', String.raw`\*no\*`, '<p>*no*</p>'],
		['a file name without a link', 'setup.py', '<p>setup.py</p>'],
		['a link', '[a](https://x.example)', `<p><a href="https://x.example" ${AWAY}>a</a></p>`],
		['an address', 'https://x.example/a', `<p><a href="https://x.example/a" ${AWAY}>https://x.example/a</a></p>`],
		['mail', 'a@x.example', '<p><a href="mailto:a@x.example" rel="noreferrer noopener">a@x.example</a></p>'],
		['a file', `[log](${FILE})`, `<p><a href="${FILE}" download="">log</a></p>`],
		[
			'a picture of its own',
			`![tray](${FILE})`,
			`<p><a href="${FILE}" ${AWAY}><img src="${FILE}" alt="tray" loading="lazy"></a></p>`
		],
		[
			'a picture from elsewhere as a link',
			'![x](https://x.example/a.png)',
			`<p><a href="https://x.example/a.png" ${AWAY}>x</a></p>`
		],
		[
			'a linked picture from elsewhere as that link',
			'[![x](https://y.example/a.png)](https://x.example)',
			`<p><a href="https://x.example" ${AWAY}>x</a></p>`
		]
	])('shows %s', (_what, text, html) => {
		expect(render(text)).toBe(html);
	});

	it('aligns the columns of a table without a style attribute', () => {
		const html = render('a|b\n-:|-\n1|2');

		expect(html).toContain('<td class="right">1</td>');
		expect(html).not.toContain('style');
	});
});

describe('A telephone number in a note', () => {
	const LINK = '<a href="tel:+442079460123">020 7946 0123</a>';

	it.each([
		['in a sentence', 'Call 020 7946 0123.', `<p>Call ${LINK}.</p>`],
		['in bold', 'Call **020 7946 0123**', `<p>Call <strong>${LINK}</strong></p>`],
		['in a list', '1. 020 7946 0123', `<ol>\n<li>${LINK}</li>\n</ol>`],
		['behind another one', '020 7946 0123 / 020 7946 0123', `<p>${LINK} / ${LINK}</p>`],
		[
			'with an extension',
			'+442079460123 ext. 45',
			'<p><a href="tel:+442079460123;ext=45">+442079460123 ext. 45</a></p>'
		],
		['behind a word in bold', '**Tel:** 020 7946 0123', `<p><strong>Tel:</strong> ${LINK}</p>`],
		[
			'in a link that dials',
			'[Ann](tel:+442079460123)',
			'<p><a href="tel:+442079460123" rel="noreferrer noopener">Ann</a></p>'
		]
	])('dials %s', (_where, text, html) => {
		expect(render(text)).toBe(html);
	});

	it.each([
		['in code', '`020 7946 0123`'],
		['in a block of code', '```\n020 7946 0123\n```'],
		['in an address', 'https://x.example/02079460123'],
		['in the text of a link', '[020 7946 0123](https://x.example)'],
		['in the target of a link', '[Ann](https://x.example/02079460123)'],
		['in the name of a picture', `![020 7946 0123](${FILE})`],
		['that is half bold', '020 **7946 0123**'],
		['behind the word that makes it something else', '**Ticket:** 02079460123']
	])('stays text %s', (_where, text) => {
		expect(render(text)).not.toContain('tel:');
	});

	it('is read in the country of the caller', () => {
		expect(renderMarkdown('020 7946 0123', undefined)).not.toContain('tel:');
		expect(renderMarkdown('020 7946 0123', 'GB')).toContain('href="tel:+442079460123"');
	});
});

/** All that a note may become. Whatever is hostile in a text has to be text, or an attribute's value. */
const SAFE_TAG =
	/<\/?(?:p|br|hr|strong|em|s|ul|li|blockquote|pre|code|table|thead|tbody|tr|th|td)>|<ol(?: start="\d+")?>|<(?:p|th|td) class="(?:title|right|center)">|<\/(?:ol|a)>|<a href="(?:https?:\/\/|mailto:|tel:|\/attachments\/)[^"<>]*"(?: title="[^"<>]*")?(?: target="_blank")?(?: rel="noreferrer noopener")?(?: download="")?>|<img src="\/attachments\/[\da-f-]{36}" alt="[^"<>]*"(?: title="[^"<>]*")? loading="lazy">/gu;

const HOSTILE = [
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'<svg/onload=alert(1)>',
	'<svg><script>alert(1)</script></svg>',
	'<!-- <script> -->',
	'<!--><img src=x onerror=alert(1)>-->',
	'<![CDATA[<script>]]>',
	'</div></article><form action=//x.example>',
	'<a href="javascript:alert(1)">x</a>',
	'<style>*{display:none}</style>',
	'<iframe srcdoc="<script>alert(1)</script>">',
	'[x](javascript:alert(1))',
	'[x](JaVaScRiPt:alert(1))',
	'[x](java\tscript:alert(1))',
	'[x](&#106;avascript:alert(1))',
	'[x](javascript&colon;alert(1))',
	'[x](<javascript:alert(1)>)',
	'[x](\u0001javascript:alert(1))',
	'[x](vbscript:x)',
	'[x](data:text/html;base64,PHNjcmlwdD4=)',
	'[x](file:///etc/passwd)',
	'[x](//x.example)',
	'[x](/sign-out)',
	'[x](/attachments/../sign-out)',
	`[x](${FILE}/../../sign-out)`,
	`[x](${FILE}" onclick="alert(1))`,
	'[x][1]\n\n[1]: javascript:alert(1)',
	'[x](https://x.example "title\\" onmouseover=\\"alert(1)")',
	'[x](https://x.example/"onmouseover="alert(1))',
	'![x](data:image/svg+xml;base64,PHN2Zz4=)',
	'![x](javascript:alert(1))',
	`![x" onerror="alert(1)](${FILE})`,
	`![<script>](${FILE} "<script>")`,
	`![![x](${FILE})](${FILE})`,
	`[![x](${FILE})](javascript:alert(1))`,
	'[a [b](https://x.example) c](https://y.example)',
	'<javascript:alert(1)>',
	'<https://x.example/"><script>alert(1)</script>>',
	'https://x.example/"><script>alert(1)</script>',
	'`<script>` ```<script>``` ~~~<script>',
	'```"><script>alert(1)</script>\nx\n```',
	'~~~ onload=alert(1)\n</code></pre><script>\n~~~',
	'|<script>|\n|:-:|\n|<img onerror=x>|',
	'# <script>',
	'&lt;script&gt; &#60;script&#62;',
	'**<b>020 7946 0123</b>**',
	'+44 20 7946 0123"><script>'
];

describe('A hostile note', () => {
	it.each(HOSTILE.map((text) => [text]))('becomes nothing but text: %s', (text) => {
		const left = render(text).replace(SAFE_TAG, '');

		expect(left).not.toMatch(/[<>]/u);
	});
});

const repeat = (piece: string, length: number) => piece.repeat(length / piece.length);

function millisecondsFor(text: string): number {
	const from = performance.now();
	renderMarkdown(text, 'GB');
	return performance.now() - from;
}

describe('A note of anything costs no more than some ordinary ones', () => {
	/** Our choice: some five times what the slowest costs today, and far below what backtracking costs. */
	const MOST_TIMES = 20;
	const ORDINARY = 'Ann called about the **printer** on floor 3, her number is 020 7946 0188 after lunch.\n';
	const [ordinary = 0, longOrdinary = 0] = [16_384, 65_536].map((length) =>
		Math.min(...[1, 2, 3].map(() => millisecondsFor(repeat(ORDINARY, length))))
	);

	const PIECES = [
		...['[a](', '](', '[[](', '*', '*a ', '**a _b ', '*_', '_a_', '__a', '~~a', '`', '`a', '\\', '\n', ' ', 'a\t'],
		...['<a', '<http://a', 'http://', 'a@', 'a@x.example ', 'https://x.example/***', '&', '&#1;', '"', ':', 'a.b.'],
		...['> ', '- ', '-\n', '1. a\n', '1. > ', '# a\n', '```\n', '|', '|a', 'a|b\n-|-\n', '[a]: <b> "c"\n', '1 ']
	];

	it.each(PIECES.map((piece) => [piece]))('16 KB of %j', (piece) => {
		expect(millisecondsFor(repeat(piece, 16_384))).toBeLessThan(MOST_TIMES * ordinary);
	});

	it.each([['['], ['![']])('64 KB of %j', (piece) => {
		expect(millisecondsFor(repeat(piece, 65_536))).toBeLessThan(MOST_TIMES * longOrdinary);
	});
});
