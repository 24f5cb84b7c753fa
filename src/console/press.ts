/**
 * Does on the page what a key asked for. Each thing that a key works on carries the key's name in `data-key`, each
 * row that arrows move through `data-row`, each answer to a digit `data-candidate`: so a key works exactly where it
 * is shown, and the rest of the page need not know of it. Browser only.
 */
import type { Focus, Intent } from './keyboard.ts';

const TAKES_LETTERS =
	'textarea, select, [contenteditable="true"], input:not([type="radio"], [type="checkbox"], [type="submit"], [type="button"])';
const MOVES_ITSELF = 'input[type="radio"], [data-scrolls]';

export function focusOf(element: Element | null): Focus {
	if (element === null || element.matches('body, html, main')) return 'nothing';
	if (element.matches(TAKES_LETTERS)) return 'text';
	return element.matches(MOVES_ITSELF) ? 'arrows' : 'control';
}

/** @returns whether there was something to do; if not, the key stays the browser's. */
export function obey(intent: Intent, onmove: (row: HTMLAnchorElement) => void): boolean {
	switch (intent.kind) {
		case 'choose':
			return click(document.querySelectorAll<HTMLElement>('[data-candidate]')[intent.index]);
		case 'move':
			return move(intent.step, onmove);
		case 'services':
		case 'items':
		case 'note':
		case 'assign':
			return focus(document.querySelector<HTMLElement>(`[data-key="${intent.kind}"]`));
		case 'newUser':
			return (
				edit(document.querySelector('input[data-key="newUser"]')) ||
				click(document.querySelector<HTMLElement>('a[data-key="newUser"]'))
			);
		case 'search':
			return edit(document.querySelector<HTMLInputElement>('[data-key="search"]'));
		case 'save':
			return save();
		default:
			return click(document.querySelector<HTMLElement>(`[data-key="${intent.kind}"]`));
	}
}

/** A menu or list that floats above the page closes itself on Esc; the page then keeps still. */
export function isSomethingFloating(): boolean {
	return document.querySelector(':popover-open') !== null;
}

/** Where the request covers the list, the row that was tapped is gone: the way back is the next thing to reach. */
export function lookAtTop() {
	document.querySelector<HTMLElement>('[data-key="back"]')?.focus({ preventScroll: true });
	scrollTo(0, 0);
}

function click(element: HTMLElement | null | undefined): boolean {
	element?.click();
	return element !== null && element !== undefined;
}

function focus(element: HTMLElement | null): boolean {
	element?.focus();
	return element !== null;
}

function edit(field: HTMLInputElement | null): boolean {
	field?.focus();
	field?.select();
	return field !== null;
}

function save(): boolean {
	const nearest = document.activeElement?.closest<HTMLFormElement>('form[data-key="save"]');
	const form = nearest ?? document.querySelector<HTMLFormElement>('main form[data-key="save"]');
	form?.requestSubmit();
	return form !== null;
}

/** Within a list of its own (`data-walks`) the focus walks and nothing is chosen; what is folded away is passed over. */
function walk(list: Element, step: 1 | -1): boolean {
	const rows = [...list.querySelectorAll<HTMLElement>('a, summary')].filter((row) => row.checkVisibility());
	rows[rows.findIndex((row) => row === document.activeElement) + step]?.focus();
	return true;
}

/** Moves from the focused row, or else from the selected one. The focus goes along only if it was on a row. */
function move(step: 1 | -1, onmove: (row: HTMLAnchorElement) => void): boolean {
	const list = document.activeElement?.closest('[data-walks]');
	if (list) return walk(list, step);
	const rows = [...document.querySelectorAll<HTMLAnchorElement>('a[data-row]')];
	const focused = rows.findIndex((row) => row === document.activeElement);
	const from = focused === -1 ? rows.findIndex((row) => row.ariaCurrent === 'true') : focused;
	const target = rows[from === -1 && step === -1 ? rows.length - 1 : from + step];

	if (!target) return rows.length > 0;
	if (focused !== -1 || target.hasAttribute('data-candidate')) target.focus();
	target.scrollIntoView({ block: 'nearest' });
	if (!target.hasAttribute('data-candidate')) onmove(target);
	return true;
}
