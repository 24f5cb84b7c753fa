/**
 * From a key that was pressed to what the analyst wants. Single letters, digits and "/" act outside text fields
 * only; inside one, Ctrl+Enter, Alt+letter and Esc act, because letters belong to the text. Pure.
 */

/** What holds the focus, as far as keys are concerned. */
export type Focus =
	/** Nothing: the page itself. */
	| 'nothing'
	/** A field that takes letters. */
	| 'text'
	/** Moves by arrows itself and has no Enter: a choice, a region that scrolls. */
	| 'arrows'
	/** Any other control, which keeps its own Enter. */
	| 'control';

export interface Pressed {
	readonly key: string;
	/** Place of the key, independent of the layout: "KeyU", "Digit1". */
	readonly code: string;
	readonly ctrlKey: boolean;
	readonly altKey: boolean;
	readonly metaKey: boolean;
	readonly shiftKey: boolean;
	/** An input method is composing: the key belongs to it. */
	readonly isComposing: boolean;
	readonly repeat: boolean;
}

export type Intent =
	| { readonly kind: 'choose'; readonly index: number }
	| { readonly kind: 'move'; readonly step: 1 | -1 }
	| {
			readonly kind:
				| 'enter'
				| 'search'
				| 'alsoPossible'
				| 'newUser'
				| 'other'
				| 'older'
				| 'services'
				| 'items'
				| 'keep'
				| 'sharedLine'
				| 'link'
				| 'edit'
				| 'colleagues'
				| 'verify'
				| 'note'
				| 'assign'
				| 'reopen'
				| 'full'
				| 'order'
				| 'all'
				| 'internal'
				| 'urgent'
				| 'close'
				| 'save'
				| 'keys'
				| 'everything'
				| 'inbox';
	  };

const LETTERS: Readonly<Record<string, Intent>> = {
	'/': { kind: 'search' },
	'?': { kind: 'keys' },
	p: { kind: 'alsoPossible' },
	u: { kind: 'newUser' },
	d: { kind: 'other' },
	o: { kind: 'older' },
	s: { kind: 'services' },
	i: { kind: 'items' },
	k: { kind: 'keep' },
	l: { kind: 'sharedLine' },
	e: { kind: 'edit' },
	c: { kind: 'colleagues' },
	v: { kind: 'verify' },
	n: { kind: 'note' },
	a: { kind: 'assign' },
	r: { kind: 'reopen' },
	f: { kind: 'full' },
	t: { kind: 'order' },
	m: { kind: 'all' },
	g: { kind: 'everything' },
	b: { kind: 'inbox' }
};

/** With Alt, inside a field as well; by the place of the key, as Alt makes other letters on a Mac. */
const HELD: Readonly<Record<string, Intent>> = {
	KeyU: { kind: 'newUser' },
	KeyL: { kind: 'link' },
	KeyI: { kind: 'internal' },
	KeyG: { kind: 'urgent' }
};

/** @param singleKeys whether letters act at all; an analyst may switch them off. */
export function intentOf(pressed: Pressed, focus: Focus, singleKeys: boolean): Intent | undefined {
	if (pressed.isComposing) return undefined;
	if (pressed.ctrlKey || pressed.metaKey) return commandOf(pressed);
	if (pressed.altKey) return isHeldOnce(pressed) ? HELD[pressed.code] : undefined;
	if (pressed.key === 'Escape') return isHeldOnce(pressed) ? { kind: 'close' } : undefined;
	if (focus === 'text') return undefined;
	return moveOf(pressed, focus) ?? (singleKeys ? letterOf(pressed) : undefined);
}

/** Ctrl+Enter, or Cmd+Enter on a Mac; every other such key is the browser's. A key held down saves once. */
function commandOf(pressed: Pressed): Intent | undefined {
	const saves = pressed.key === 'Enter' && !pressed.altKey && !pressed.shiftKey && isHeldOnce(pressed);
	return saves ? { kind: 'save' } : undefined;
}

/** What has its own Enter keeps it; a region that scrolls has none. */
function moveOf(pressed: Pressed, focus: Focus): Intent | undefined {
	if (pressed.shiftKey) return undefined;
	if (pressed.key === 'Enter') return focus !== 'control' && isHeldOnce(pressed) ? { kind: 'enter' } : undefined;
	if (focus === 'arrows') return undefined;
	if (pressed.key === 'ArrowDown') return { kind: 'move', step: 1 };
	return pressed.key === 'ArrowUp' ? { kind: 'move', step: -1 } : undefined;
}

function letterOf(pressed: Pressed): Intent | undefined {
	if (!isHeldOnce(pressed)) return undefined;
	const digit = digitOf(pressed);
	return digit === undefined ? LETTERS[pressed.key.toLowerCase()] : { kind: 'choose', index: digit - 1 };
}

/** 1 to 9; also on layouts whose row of digits needs Shift, such as the French one. */
function digitOf({ key, code, shiftKey }: Pressed): number | undefined {
	if (/^[1-9]$/.test(key)) return Number(key);
	const byPlace = shiftKey || key === '/' || key === '?' ? undefined : /^Digit([1-9])$/.exec(code)?.[1];
	return byPlace === undefined ? undefined : Number(byPlace);
}

function isHeldOnce(pressed: Pressed): boolean {
	return !pressed.repeat;
}
