/** What our notes ask of Markdown beyond its rules: how links open, which pictures show, which backslashes stay. */
import type { StateInline, Token } from 'markdown-it';
import { isAttachmentAddress } from './attachments-reference.ts';

const BACKSLASH = 0x5c;

/** Replaces the tokens inside each paragraph, cell and the like. */
export function onEachInline(tokens: readonly Token[], replace: (children: Token[]) => Token[]): void {
	for (const token of tokens) {
		if (token.type === 'inline' && token.children !== null) token.children = replace(token.children);
	}
}

/** Says how each link opens, and makes each picture a link to itself in full, or to where it is from. */
export function limitLinks(children: Token[]): Token[] {
	let depth = 0;
	return children.flatMap((token) => {
		depth += token.type === 'link_open' || token.type === 'link_close' ? token.nesting : 0;
		if (token.type === 'link_open') setLink(token, attributeOf(token, 'href'));
		return token.type === 'image' ? picture(token, depth > 0) : [token];
	});
}

/** `\\server\share` stays as it is, where Markdown would take the first backslash for an escape. */
export function keepSharePaths(state: StateInline, silent: boolean): boolean {
	const { src, pos } = state;
	if (src.charCodeAt(pos) !== BACKSLASH || src.charCodeAt(pos + 1) !== BACKSLASH) return false;
	if (!/\w/u.test(src.charAt(pos + 2)) || /\S/u.test(src.charAt(pos - 1))) return false;
	if (!silent) state.pending += String.raw`\\`;
	state.pos += 2;
	return true;
}

/** A file is fetched without leaving the page; what leads elsewhere opens beside it and learns nothing of it. */
function setLink(link: Token, address: string): void {
	if (isAttachmentAddress(address)) {
		link.attrSet('download', '');
		return;
	}
	if (/^https?:/iu.test(address)) link.attrSet('target', '_blank');
	link.attrSet('rel', 'noreferrer noopener');
}

function picture(image: Token, isInLink: boolean): Token[] {
	const address = attributeOf(image, 'src');
	const isOurs = isAttachmentAddress(address);
	if (isOurs) image.attrSet('loading', 'lazy');
	const shown = isOurs ? image : textOf(image, image.content === '' ? address : image.content);
	if (isInLink) return [shown];
	const [open, close] = [newToken(image, 'link_open', 'a', 1), newToken(image, 'link_close', 'a', -1)];
	open.attrs = [
		['href', address],
		['target', '_blank'],
		['rel', 'noreferrer noopener']
	];
	return [open, shown, close];
}

export function attributeOf(token: Token, name: string): string {
	return String(token.attrGet(name) ?? '');
}

export function textOf(like: Token, content: string): Token {
	const text = newToken(like, 'text', '', 0);
	text.content = content;
	return text;
}

/** The class of tokens is not exported: another token knows it. */
export function newToken(like: Token, type: string, tag: string, nesting: -1 | 0 | 1): Token {
	return Reflect.construct(like.constructor, [type, tag, nesting]);
}
