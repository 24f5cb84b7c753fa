/**
 * Makes a part of the page what a newer page says it is, touching nothing that is the same: what has the focus keeps
 * it, what was scrolled stays so, what is awake stays awake. Nodes are met in their order; an element is the same if
 * its name, `id` and island are. Browser only.
 */

export interface Touching {
	/** An island that is on both pages. */
	onisland: (element: HTMLElement, newer: HTMLElement) => void;
	/** Is about to be taken out of the page. */
	ongone: (node: Node) => void;
}

/** What somebody opened or switched on stays so. */
const OWN = new Set(['open', 'data-props']);

export function morph(element: Element, newer: Element, touching: Touching) {
	for (const { name } of [...element.attributes]) {
		if (!newer.hasAttribute(name) && !OWN.has(name)) element.removeAttribute(name);
	}
	for (const { name, value } of newer.attributes) {
		if (element.getAttribute(name) !== value && !OWN.has(name)) element.setAttribute(name, value);
	}
	morphChildren(element, newer, touching);
}

function morphChildren(element: Element, newer: Element, touching: Touching) {
	let present: ChildNode | null = element.firstChild;
	for (const wanted of [...newer.childNodes]) {
		const same = findSame(present, wanted);
		if (same === undefined) {
			element.insertBefore(document.importNode(wanted, true), present);
			continue;
		}
		while (present !== same && present !== null) present = drop(present, touching);
		meet(same, wanted, touching);
		present = same.nextSibling;
	}
	while (present !== null) present = drop(present, touching);
}

/** The next one that can become what is wanted; of what is not an element, only the very next. */
function findSame(from: ChildNode | null, wanted: ChildNode): ChildNode | undefined {
	for (let node = from; node !== null; node = node.nextSibling) {
		if (identityOf(node) === identityOf(wanted)) return node;
		if (!(wanted instanceof Element)) return undefined;
	}
	return undefined;
}

function meet(same: ChildNode, wanted: ChildNode, touching: Touching) {
	if (same instanceof HTMLElement && wanted instanceof HTMLElement && same.dataset['island'] !== undefined) {
		touching.onisland(same, wanted);
	} else if (same instanceof Element && wanted instanceof Element) morph(same, wanted, touching);
	else if (same.nodeValue !== wanted.nodeValue) same.nodeValue = wanted.nodeValue;
}

function drop(node: ChildNode, { ongone }: Touching): ChildNode | null {
	const next = node.nextSibling;
	ongone(node);
	node.remove();
	return next;
}

function identityOf(node: Node): string {
	if (!(node instanceof Element)) return node.nodeName;
	return `${node.nodeName}#${node.id}@${node.getAttribute('data-island') ?? ''}`;
}
