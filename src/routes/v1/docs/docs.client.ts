/**
 * What a script adds to the page of the API's document: it searches, copies, and sends what is tried. The page is
 * complete without it. Words come from the page.
 */

/** Characters of an answer that are shown: enough for a page of records, and still quick to lay out. */
const MOST_SHOWN = 100_000;

listenForSearch();
listenForCopies();
listenForTries();
markWhereReaderIs();
foldContents();

function listenForSearch(): void {
	const field = find(document, '#search', HTMLInputElement);
	if (field === undefined) return;
	field.addEventListener('input', () => show(wordsOf(field.value)));
	field.addEventListener('keydown', (event) => {
		if (event.key === 'Enter') document.querySelector<HTMLElement>('nav li[data-find]:not([hidden]) > a')?.click();
		if (event.key === 'Escape') {
			field.value = '';
			show([]);
		}
	});
	addEventListener('keydown', (event) => {
		const isTyping = event.target instanceof Element && event.target.closest('input, textarea') !== null;
		if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
		event.preventDefault();
		field.focus();
	});
	show(wordsOf(field.value));
}

/** Only what has all words; groups in which nothing has them are not shown either. */
function show(words: readonly string[]): void {
	const entries = all('[data-find]');
	for (const entry of entries) {
		const text = (entry.dataset['find'] ?? '').toLowerCase();
		const isFound = words.every((word) => text.includes(word));
		entry.hidden = !isFound;
		const operation = document.getElementById(entry.dataset['for'] ?? '');
		if (operation !== null) operation.hidden = !isFound;
	}
	for (const group of all('nav li[data-group]')) group.hidden = group.querySelector('li:not([hidden])') === null;
	for (const section of all('[data-section]')) section.hidden = section.querySelector('article:not([hidden])') === null;
	const nothing = document.getElementById('nothing');
	if (nothing !== null) {
		nothing.textContent = entries.every(({ hidden }) => hidden) ? (nothing.dataset['text'] ?? '') : '';
	}
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().split(/\s+/u).filter(Boolean);
}

function listenForCopies(): void {
	document.addEventListener('click', (event) => {
		const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null;
		const code = button?.closest('figure')?.querySelector('code')?.textContent;
		if (button === null || code === undefined) return;
		void navigator.clipboard.writeText(code).then(() => flash(button));
	});
}

function flash(button: HTMLElement): void {
	button.classList.add('done');
	setTimeout(() => button.classList.remove('done'), 1500);
}

function listenForTries(): void {
	document.addEventListener('submit', (event) => {
		const form = event.target;
		if (!(form instanceof HTMLFormElement) || form.dataset['try'] === undefined) return;
		event.preventDefault();
		void send(form);
	});
}

async function send(form: HTMLFormElement): Promise<void> {
	const output = find(form, 'pre', HTMLElement);
	if (output === undefined) return;
	const began = performance.now();
	output.hidden = false;
	output.textContent = '…';
	try {
		const { path, options } = requestOf(form);
		const response = await fetch(path, options);
		output.textContent = await describe(response, path, Math.round(performance.now() - began));
	} catch (error) {
		output.textContent = String(error);
	}
}

function requestOf(form: HTMLFormElement): { path: string; options: RequestInit } {
	const headers = new Headers();
	const token = find(document, '#token', HTMLInputElement)?.value.trim() ?? '';
	if (token !== '') headers.set('authorization', `Bearer ${token}`);

	let path = form.dataset['path'] ?? '';
	for (const { dataset, value } of form.querySelectorAll<HTMLInputElement>('[data-name]')) {
		const { name = '', place } = dataset;
		if (place === 'path') path = path.replace(`{${name}}`, encodeURIComponent(value));
		else if (value !== '') headers.set(name, value);
	}
	// As it is typed: a plus that means a blank, or an escape, is for whoever tries to see.
	const query = find(form, '[data-query]', HTMLInputElement)?.value.replace(/^\?/u, '') ?? '';
	const body = find(form, '[data-body]', HTMLTextAreaElement);
	if (body !== undefined) headers.set('content-type', body.dataset['type'] ?? '');
	return {
		path: query === '' ? path : `${path}?${query}`,
		// Whoever is signed in to the desk in this browser is nobody here: the token alone counts.
		options: {
			...{ method: form.dataset['method'] ?? 'GET', headers, credentials: 'omit', cache: 'no-store' },
			...(body === undefined ? {} : { body: body.value })
		}
	};
}

async function describe(response: Response, path: string, ms: number): Promise<string> {
	const told = [...response.headers].filter(([name]) => /^(?:etag|link|location|retry-after|x-.*)$/u.test(name));
	const lines = told
		.filter(([name]) => !/^x-(?:frame|content)-/u.test(name))
		.map(([name, value]) => `${name}: ${value}`);
	const text = laidOut(await response.text());
	return [`${response.status} ${response.statusText}  ${ms} ms`, path, ...lines, '', text.slice(0, MOST_SHOWN)].join(
		'\n'
	);
}

function laidOut(text: string): string {
	try {
		return JSON.stringify(JSON.parse(text), undefined, 2);
	} catch {
		return text;
	}
}

/** The entry of the contents whose operation is being read. */
function markWhereReaderIs(): void {
	const entries = new Map(all('nav li[data-for]').map((entry) => [entry.dataset['for'], entry.querySelector('a')]));
	const observer = new IntersectionObserver(
		(seen) => {
			const first = seen.find(({ isIntersecting }) => isIntersecting);
			if (first === undefined) return;
			for (const link of entries.values()) link?.removeAttribute('aria-current');
			const link = entries.get(first.target.id);
			link?.setAttribute('aria-current', 'true');
			link?.scrollIntoView({ block: 'nearest' });
		},
		{ rootMargin: '-10% 0px -80% 0px' }
	);
	for (const article of all('main article[id]')) observer.observe(article);
}

/** On a narrow screen the contents stand above everything: they open when they are wanted. */
function foldContents(): void {
	const contents = find(document, 'nav details', HTMLDetailsElement);
	const search = find(document, '#search', HTMLInputElement);
	if (contents === undefined || !matchMedia('(max-width: 48rem)').matches) return;
	contents.open = false;
	search?.addEventListener('input', () => (contents.open = true));
	contents.addEventListener('click', (event) => {
		if (event.target instanceof Element && event.target.closest('a') !== null) contents.open = false;
	});
}

function all(selector: string): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>(selector)];
}

function find<Wanted extends Element>(
	within: ParentNode,
	selector: string,
	kind: abstract new () => Wanted
): Wanted | undefined {
	const found = within.querySelector(selector);
	return found instanceof kind ? found : undefined;
}
