/**
 * A form on its way to the server: sent once, given up after a while, and told apart whether it was saved, refused
 * beside its fields, or not saved at all. What was typed stays in every case. The server answers as it would without a
 * script, by a page; what differs on it is put in place.
 */
import { tick } from 'svelte';
import { fetchPage, show, type MadePage } from '../page/visit.ts';
import { notSavedBecause, type NotSaved } from './not-saved.ts';

/** How long a save may take before the analyst is told, in milliseconds: our choice, a silence one can still fill. */
const PATIENCE_MS = 15_000;

export class Sending {
	isUnderWay = $state(false);
	notSaved = $state<NotSaved>();
	/** The server accepted it: leaving the page loses nothing. */
	isSaved = $state(false);

	readonly #onsaved: (() => void) | undefined;

	/** @param onsaved done when the page shows what was saved, by a form that stays on it */
	constructor(onsaved?: () => void) {
		this.#onsaved = onsaved;
	}

	readonly submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
		event.preventDefault();
		if (!this.isUnderWay) void this.#send(event.currentTarget, event.submitter);
	};

	async #send(form: HTMLFormElement, submitter: HTMLElement | null) {
		this.isUnderWay = true;
		const page = await ask(form, submitter);
		const notSaved = notSavedBecause(page);
		this.isSaved = notSaved === undefined && page?.isRedirected === true;
		// What is taken down while a value changes still reads the one before: a form that goes must know that it is saved.
		await tick();
		if (notSaved === undefined && page) this.#take(page);
		this.isUnderWay = false;
		this.notSaved = notSaved;
		if (page && notSaved === undefined && !this.isSaved) await focusFirstRefused(form);
	}

	#take(page: MadePage) {
		if (page.address.pathname !== location.pathname) location.assign(page.address);
		else show(page, { inHistory: this.isSaved ? 'push' : 'keep', focus: 'stays' });
		if (this.isSaved) this.#onsaved?.();
	}
}

/** @returns undefined where no answer came in time. */
async function ask(form: HTMLFormElement, submitter: HTMLElement | null): Promise<MadePage | undefined> {
	const address = submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
	const data = new FormData(form, submitter);
	try {
		return await fetchPage(new URL(address, location.href), {
			method: 'POST',
			body: form.enctype === 'multipart/form-data' ? data : withoutFiles(data),
			signal: AbortSignal.timeout(PATIENCE_MS)
		});
	} catch {
		return undefined;
	}
}

function withoutFiles(data: FormData): URLSearchParams {
	return new URLSearchParams([...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}

/** Of the form as it is now: the page that refused it may have brought another one. */
async function focusFirstRefused(form: HTMLFormElement) {
	await tick();
	const shown = form.isConnected ? form : document.querySelector('main');
	shown?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
