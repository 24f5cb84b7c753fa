/**
 * Makes the telephone numbers of a note links that dial, wherever they stand in plain text: not in code, and not in
 * what is a link already.
 *
 * The finder sees the note once and as a whole, as it is read: emphasis gone, line ends where code or a link
 * stands. So the word before a number still counts where one of them is bold ("**Ticket:** 4471234").
 */
import type { Token } from 'markdown-it';
import { telAddress } from '#telephone-numbers/dial-link.ts';
import { findInText, type FoundNumber } from '#telephone-numbers/find-in-text.ts';
import { newToken, onEachInline, textOf } from './markdown-rules.server.ts';

/** Ends every number for the finder, and is neither letter nor sign that could touch one. */
const BORDER = '\n';

export function linkNumbers(tokens: readonly Token[], country: string | undefined): void {
	const { text, starts } = readAsText(tokens);
	const found = findInText(text, country);
	let next = 0;
	onEachInline(tokens, (children) => children.flatMap(link));

	function link(token: Token): Token[] {
		const start = starts.get(token);
		if (start === undefined) return [token];
		const end = start + token.content.length;
		const before = next;
		while (found[next] !== undefined && (found[next]?.start ?? end) < end) next += 1;
		// A number that goes on in another token, half of it bold, is left alone.
		const inside = found.slice(before, next).filter((number) => number.start >= start && number.end <= end);
		return inside.length === 0 ? [token] : cut(token, start, inside);
	}
}

/** What is read of a note, and where in it each piece of plain text begins. */
function readAsText(tokens: readonly Token[]): { text: string; starts: ReadonlyMap<Token, number> } {
	const starts = new Map<Token, number>();
	const pieces: string[] = [];
	let length = 0;
	onEachInline(tokens, (children) => {
		let linksOpen = 0;
		for (const token of children) {
			if (token.type === 'link_open' || token.type === 'link_close') linksOpen += token.nesting;
			const isPlain = token.type === 'text' && linksOpen === 0;
			if (isPlain) starts.set(token, length);
			add(isPlain ? token.content : borderOf(token));
		}
		add(BORDER);
		return children;
	});
	return { text: pieces.join(''), starts };

	function add(piece: string) {
		pieces.push(piece);
		length += piece.length;
	}
}

/** Emphasis touches the letters around it; everything else stands between them. */
function borderOf({ tag }: Token): string {
	return ['strong', 'em', 's'].includes(tag) ? '' : BORDER;
}

function cut(token: Token, start: number, numbers: readonly FoundNumber[]): Token[] {
	const cutTokens: Token[] = [];
	let from = start;
	for (const number of numbers) {
		cutTokens.push(textOf(token, token.content.slice(from - start, number.start - start)), ...dial(token, number));
		from = number.end;
	}
	return [...cutTokens, textOf(token, token.content.slice(from - start))];
}

function dial(token: Token, { raw, e164, extension }: FoundNumber): Token[] {
	const open = newToken(token, 'link_open', 'a', 1);
	open.attrs = [['href', telAddress(e164, extension)]];
	return [open, textOf(token, raw), newToken(token, 'link_close', 'a', -1)];
}
