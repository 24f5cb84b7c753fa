/**
 * A note as HTML: Markdown as analysts and callers write it, safe to be put into a page as it is.
 *
 * markdown-it escapes whatever is HTML in the text. Links lead to the web, to mail, to a telephone or to a file of
 * the desk; anything else stays the text it was. Pictures are only those attached to notes: one from elsewhere
 * would tell its owner who reads the note, so it becomes a link. Headings become paragraphs, as a note stands
 * under the headings of its page. On the server only, because the browser needs neither parser nor numbering plan.
 */
import MarkdownIt, { type Token } from 'markdown-it';
import { isAttachmentAddress } from './attachments-reference.ts';
import { linkNumbers } from './markdown-numbers.server.ts';
import { attributeOf, keepSharePaths, limitLinks, onEachInline } from './markdown-rules.server.ts';

const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|tel:)/iu;

const markdown = new MarkdownIt({ html: false, breaks: true, linkify: true, typographer: false });

// Only what has a scheme or is an address of mail: "setup.py" and "v2.io" are no links.
markdown.linkify.set({ fuzzyLink: false, fuzzyIP: false, fuzzyEmail: true }).add('ftp:', null).add('//', null);
markdown.validateLink = (address) => SAFE_ADDRESS.test(address) || isAttachmentAddress(address);

// What people type without meaning Markdown: an indented line, and a line of dashes under a sentence.
markdown.disable(['code', 'lheading']);
markdown.inline.ruler.before('escape', 'share_path', keepSharePaths);

markdown.core.ruler.push('blocks', ({ tokens }) => tokens.forEach(flatten));
markdown.core.ruler.push('limit_links', ({ tokens }) => onEachInline(tokens, limitLinks));
markdown.core.ruler.push('link_numbers', ({ tokens, env }) => linkNumbers(tokens, countryOf(env)));

markdown.renderer.rules['fence'] = (tokens, at) =>
	`<pre><code>${markdown.utils.escapeHtml(tokens[at]?.content ?? '')}</code></pre>\n`;

/** @param country in which national telephone numbers are read, as in `findInText`. */
export function renderMarkdown(text: string, country: string | undefined): string {
	return markdown.render(text, { country });
}

function countryOf({ country }: Record<string, unknown>): string | undefined {
	return typeof country === 'string' ? country : undefined;
}

/** No heading, and no style attribute, which the pages' policy forbids. */
function flatten(token: Token): void {
	if (token.type === 'heading_open') token.attrSet('class', 'title');
	if (token.type === 'heading_open' || token.type === 'heading_close') token.tag = 'p';
	const align = /right|center/u.exec(attributeOf(token, 'style'))?.[0];
	token.attrs = token.attrs?.filter(([name]) => name !== 'style') ?? null;
	if (align !== undefined) token.attrSet('class', align);
}
