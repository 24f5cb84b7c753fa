/**
 * Listens for the keys of a page and does what they ask for. Keys that came before this script did are done now: the
 * page that shows a key keeps its word. Browser only.
 */
import { inboxKeyOf } from '../inbox/inbox-keys.ts';
import { extend, startAssigning, toggleFilters, toggleRow } from '../inbox/rows.ts';
import { intentOf, type Focus } from '../keyboard.ts';
import { focusOf, isSomethingFloating, obey } from '../press.ts';
import { areSingleKeysOn } from '../single-keys.ts';
import { isGoing, isView, visit } from './visit.ts';

/** A key that waits, and what had the focus when it came before the script; null for one that is meant for a view. */
type Waiting = readonly [KeyboardEvent, Element | null];

declare global {
	interface Window {
		/** What was pressed before the script came; see app.html. */
		early?: Waiting[] | undefined;
	}
}

/** How long a page that had no script yet may let a key wait, in milliseconds: our choice; it is a wish of its moment. */
const STALE_MS = 3000;

/** Longer than the gap between two strokes of a held key. */
const REST_MS = 120;

/** Keys that a view on its way has a use for, besides characters. */
const FOR_A_VIEW = ['Enter', 'Escape', 'ArrowDown', 'ArrowUp', 'Backspace'];

let waiting: readonly Waiting[] = [];

export function listenForKeys() {
	waiting = window.early ?? [];
	window.early = undefined;
	addEventListener('keydown', hold, { capture: true });
	addEventListener('keydown', hear);
	doWhatWaits();
}

/** What was typed for this view: a character is written where the focus has come to, any other key does what it does. */
export function doWhatWaits() {
	const keys = waiting;
	waiting = [];
	for (const [event, focused] of keys) {
		const isStale = focused !== null && performance.now() - event.timeStamp > STALE_MS;
		const isWritten = isCharacter(event) && focusOf(focused) === 'text';
		if (isGoing()) waiting = [...waiting, [event, focused]];
		else if (!isStale && !isWritten && !write(event)) press(event);
	}
}

/** Who goes to a form and types on at once types into the form, not into the page that is about to go. */
function hold(event: KeyboardEvent) {
	if (!isGoing() || event.isComposing || !(isCharacter(event) || FOR_A_VIEW.includes(event.key))) return;
	waiting = [...waiting, [event, null]];
	event.preventDefault();
	event.stopImmediatePropagation();
}

function isCharacter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
	return [...key].length === 1 && !ctrlKey && !metaKey && !altKey;
}

/** As if it were typed now: the field and whoever listens to it hear of it. */
function write(event: KeyboardEvent): boolean {
	if (focusOf(document.activeElement) !== 'text') return false;
	if (event.key === 'Backspace') return document.execCommand('delete');
	return isCharacter(event) && document.execCommand('insertText', false, event.key);
}

function hear(event: KeyboardEvent) {
	if (!event.defaultPrevented) press(event);
}

function press(event: KeyboardEvent) {
	if (isSomethingFloating()) return;
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
