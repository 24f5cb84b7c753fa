/** Wakes the islands of a page, hands them what a later page says of them, and lets them go. Browser only. */
import { mount, unmount } from 'svelte';
import type { Texts } from '#texts/texts.ts';
import Contexts from './Contexts.svelte';
import { Given } from './given.svelte.ts';
import { ISLANDS, type IslandName } from './islands.ts';

interface Awake {
	readonly given: Given;
	readonly component: ReturnType<(typeof ISLANDS)[IslandName]>;
}

const awake = new Map<Element, Awake>();

/** What every island finds around it, made once for the page. */
export function makeContext(texts: Texts): Map<unknown, unknown> {
	const { contexts } = mount(Contexts, { target: document.createElement('div'), props: { texts } });
	return contexts();
}

export function wakeAll(root: ParentNode, context: Map<unknown, unknown>) {
	for (const element of root.querySelectorAll<HTMLElement>('[data-island]')) wake(element, context);
}

/** An island that stays is told what is new; it keeps what was typed into it. */
export function feed(element: HTMLElement, newer: HTMLElement) {
	const json = newer.dataset['props'];
	if (json === undefined || json === element.dataset['props']) return;
	element.dataset['props'] = json;
	awake.get(element)?.given.take(json);
}

/** Everything awake in this part of the page, which is about to go. */
export function letGo(root: Node) {
	for (const [element, { component }] of awake) {
		if (!root.contains(element)) continue;
		awake.delete(element);
		void unmount(component);
	}
}

function wake(element: HTMLElement, context: Map<unknown, unknown>) {
	const name = element.dataset['island']?.split(':')[0];
	if (!isIsland(name) || awake.has(element)) return;
	const given = new Given(element.dataset['props']);
	awake.set(element, { given, component: ISLANDS[name]({ target: element, props: given.asProperties(), context }) });
}

function isIsland(name: string | undefined): name is IslandName {
	return name !== undefined && name in ISLANDS;
}
