/** The keys that only an inbox has, and the hints of its page. All other keys are those of every page. Pure. */
import type { InboxTexts } from '#texts/en/inbox.ts';
import type { KeyHint } from '../key-hints.ts';
import type { Focus, Pressed } from '../keyboard.ts';

export type InboxKey =
	| { readonly kind: 'select' | 'assign' | 'filter' }
	/** Selects the row in focus, goes on, and selects that one too. */
	| { readonly kind: 'extend'; readonly step: 1 | -1 };

/** @param singleKeys whether letters act at all; an analyst may switch them off. */
export function inboxKeyOf(pressed: Pressed, focus: Focus, singleKeys: boolean): InboxKey | undefined {
	const { key, ctrlKey, altKey, metaKey, shiftKey, isComposing, repeat } = pressed;
	if (isComposing || ctrlKey || altKey || metaKey || focus === 'text') return undefined;
	if (shiftKey && focus !== 'arrows') {
		if (key === 'ArrowDown') return { kind: 'extend', step: 1 };
		if (key === 'ArrowUp') return { kind: 'extend', step: -1 };
	}
	if (!singleKeys || repeat) return undefined;
	switch (key.toLowerCase()) {
		case 'x':
			return { kind: 'select' };
		case 'a':
			return { kind: 'assign' };
		case 'f':
			return { kind: 'filter' };
		default:
			return undefined;
	}
}

/** The most useful first. */
export function inboxHints({ keys }: InboxTexts, hasRows: boolean): readonly KeyHint[] {
	const acts = { rests: true, letter: false };
	const single = { rests: true, letter: true };
	return [
		...(hasRows
			? [
					{ caps: ['↑', '↓'], words: keys.requests, ...acts },
					{ caps: ['Enter'], words: keys.open, ...acts },
					{ caps: ['X'], words: keys.select, ...single },
					{ caps: ['A'], words: keys.assign, ...single }
				]
			: []),
		{ caps: ['F'], words: keys.filter, ...single },
		{ caps: ['/'], words: keys.search, ...single },
		{ caps: ['G'], words: keys.everything, ...single },
		...(hasRows ? [{ caps: ['Shift', '↓'], words: keys.extend, ...acts }] : [])
	];
}
