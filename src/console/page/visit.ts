/**
 * Goes from one view of a page to another without leaving it: the server makes the next page as for any browser, and
 * what differs is put in place. Another page (another path) is opened as browsers do. Browser only.
 */
import { morph, type Touching } from './morph.ts';

/** A page as the server made it. */
export interface MadePage {
	/** After all redirects. */
	readonly address: URL;
	readonly isRedirected: boolean;
	/** Undefined where the answer is no page of the desk: an error, the door. */
	readonly content: { readonly desk: Element; readonly title: string } | undefined;
}

export type InHistory = 'push' | 'replace' | 'keep';

export interface Showing {
	readonly inHistory: InHistory;
	/** Where the view begins, as on a page that was opened; or where it was, as long as that is there. */
	readonly focus: 'begins' | 'stays';
}

/** What goes on while the page changes: its islands, which themselves open addresses, and so are told by a parameter. */
export interface Surroundings extends Touching {
	/** For the first page and for each later one. */
	readonly onshow: (desk: ParentNode) => void;
	/** The focus is where it belongs. */
	readonly onsettled: () => void;
}

let surroundings: Surroundings | undefined;
let under: AbortController | undefined;
let isOnTheWay = false;

export function begin(around: Surroundings) {
	surroundings = around;
	addEventListener('popstate', () => void visit(new URL(location.href), 'keep'));
	document.addEventListener('click', follow);
	around.onshow(document);
}

/** Opens an address of the desk: in place where it is another view of this page. */
export function openAddress(address: string) {
	const url = new URL(address, location.href);
	if (isView(url)) void visit(url, 'push');
	else location.assign(url);
}

/** Only the visit that was asked for last is shown. */
export async function visit(url: URL, inHistory: InHistory) {
	under?.abort();
	const mine = new AbortController();
	under = mine;
	isOnTheWay = inHistory !== 'replace';
	try {
		const page = await fetchPage(url, { signal: mine.signal });
		if (mine.signal.aborted) return;
		if (page.content === undefined || page.address.pathname !== location.pathname) location.assign(page.address);
		else show(page, { inHistory, focus: inHistory === 'replace' ? 'stays' : 'begins' });
	} catch {
		if (!mine.signal.aborted) location.assign(url);
	}
}

/** Somebody went to a view that is not there yet: what is typed is meant for it. */
export function isGoing(): boolean {
	return isOnTheWay;
}

/** @throws where the server does not answer. */
export async function fetchPage(url: URL, init: RequestInit): Promise<MadePage> {
	const response = await fetch(url, { ...init, headers: { accept: 'text/html' } });
	const made = new DOMParser().parseFromString(await response.text(), 'text/html');
	const desk = made.querySelector('.desk');
	return {
		address: new URL(response.url),
		isRedirected: response.redirected,
		content: desk === null ? undefined : { desk, title: made.title }
	};
}

/** Nothing that is the same is touched. */
export function show({ address, content }: MadePage, { inHistory, focus }: Showing) {
	const desk = document.querySelector('.desk');
	if (desk === null || content === undefined || surroundings === undefined) return;
	if (inHistory === 'push' && address.href !== location.href) history.pushState(null, '', address);
	else if (inHistory !== 'keep') history.replaceState(null, '', address);

	const focused = document.activeElement;
	const asked = new Set(desk.querySelectorAll('[autofocus]'));
	morph(desk, content.desk, surroundings);
	document.title = content.title;
	surroundings.onshow(desk);
	if (!isWalking(focused)) placeFocus(desk, asked, focus === 'begins' || focused?.isConnected !== true);
	isOnTheWay = false;
	surroundings.onsettled();
}

/**
 * As browsers do it on a page that was opened; what is new asks for it as well.
 * @param asked what asked for the focus before
 */
function placeFocus(desk: Element, asked: ReadonlySet<Element>, begins: boolean) {
	const asking = [...desk.querySelectorAll<HTMLElement>('[autofocus]')];
	const next = asking.find((one) => !asked.has(one)) ?? (begins ? asking[0] : undefined);
	next?.focus();
}

/** Whoever goes through rows stays among them. */
function isWalking(focused: Element | null): boolean {
	return focused?.isConnected === true && focused.matches('a[data-row]');
}

/** A plain click on a link to another view of this page. */
function follow(event: MouseEvent) {
	const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
	if (event.defaultPrevented || !isPlain || !(event.target instanceof Element)) return;
	const link = event.target.closest('a');
	if (link === null || link.target !== '' || link.hasAttribute('download') || !isView(new URL(link.href))) return;
	event.preventDefault();
	void visit(new URL(link.href), 'push');
}

/**
 * Another query of this path, on a page that has views (`data-views`): elsewhere what somebody chose in a list or a form
 * would not be meant for what comes next. A fragment is the browser's.
 */
export function isView(url: URL): boolean {
	if (document.querySelector('main[data-views]') === null) return false;
	return url.origin === location.origin && url.pathname === location.pathname && url.hash === '';
}
