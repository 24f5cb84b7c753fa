/**
 * Listens for the keys of a page and does what they ask for. Keys that came before this script did are done now: the
 * page that shows a key keeps its word. Browser only.
 */
import { inboxKeyOf } from '../inbox/inbox-keys.ts';
import { extend, startAssigning, toggleFilters, toggleRow } from '../inbox/rows.ts';
import { intentOf, type Focus } from '../keyboard.ts';
import { focusOf, isSomethingFloating, obey } from '../press.ts';
import { areSingleKeysOn } from '../single-keys.ts';
import { isView, visit } from './visit.ts';

declare global {
	interface Window {
		/** What was pressed before the script came, and what had the focus; see app.html. */
		early?: [KeyboardEvent, Element | null][] | undefined;
	}
}

/** A key is a wish of that moment, in milliseconds: our choice. */
const STALE_MS = 3000;

/** Longer than the gap between two strokes of a held key. */
const REST_MS = 120;

export function listenForKeys() {
	const early = window.early ?? [];
	window.early = undefined;
	addEventListener('keydown', press);
	for (const [event, focused] of early) {
		if (performance.now() - event.timeStamp < STALE_MS && document.activeElement === focused) press(event);
	}
}

function press(event: KeyboardEvent) {
	if (event.defaultPrevented || isSomethingFloating() || document.querySelector('main.without-keys')) return;
	const focus = focusOf(document.activeElement);
	if (goIntoRows(event) || pressInboxKey(event, focus) || pressKey(event, focus)) event.preventDefault();
}

/** From a field that stands over rows, an arrow leads into them. */
function goIntoRows({ key, isComposing }: KeyboardEvent): boolean {
	if (key !== 'ArrowDown' || isComposing || !document.activeElement?.matches('[data-over-rows]')) return false;
	document.querySelector<HTMLElement>('a[data-row]')?.focus();
	return true;
}

function pressInboxKey(event: KeyboardEvent, focus: Focus): boolean {
	if (!document.querySelector('#filters')) return false;
	const form = document.querySelector<HTMLFormElement>('form[data-inbox]');
	const key = inboxKeyOf(event, focus, areSingleKeysOn());
	if (key?.kind === 'filter') toggleFilters();
	if (!form || key === undefined) return key !== undefined;
	if (key.kind === 'select') return toggleRow(form);
	if (key.kind === 'assign') return startAssigning(form);
	if (key.kind === 'extend') extend(form, key.step);
	return true;
}

function pressKey(event: KeyboardEvent, focus: Focus): boolean {
	const intent = intentOf(event, focus, areSingleKeysOn());
	return (
		intent !== undefined &&
		obey(intent, (row) => {
			select(row, event.repeat);
		})
	);
}

let resting: ReturnType<typeof setTimeout> | undefined;

/**
 * A row that leads elsewhere is only gone to. One that shows its details here has them at once, or, while the key is
 * held, when it comes to rest; the mark moves with the key.
 */
function select(row: HTMLAnchorElement, isHeld: boolean) {
	const address = new URL(row.href);
	if (!isView(address)) {
		row.focus();
		return;
	}
	document.querySelector('a[data-row][aria-current]')?.removeAttribute('aria-current');
	row.ariaCurrent = 'true';
	clearTimeout(resting);
	resting = setTimeout(() => void visit(address, 'replace'), isHeld ? REST_MS : 0);
}
