/**
 * A form on its way to the server: sent once, given up after a while, and told apart whether it was saved, refused
 * beside its fields, or not saved at all. What was typed stays in every case.
 */
import { tick } from 'svelte';
import type { SubmitFunction } from '$app/forms';
import { notSavedBecause, type NotSaved } from './not-saved.ts';

/** How long a save may take before the analyst is told, in milliseconds: our choice, a silence one can still fill. */
const PATIENCE_MS = 15_000;

export class Sending {
	isUnderWay = $state(false);
	notSaved = $state<NotSaved>();
	/** The server accepted it: leaving the page loses nothing. */
	isSaved = $state(false);

	readonly #onsaved: (() => Promise<void>) | undefined;

	/** @param onsaved done instead of going where the server points to, by a form that stays on its page */
	constructor(onsaved?: () => Promise<void>) {
		this.#onsaved = onsaved;
	}

	readonly submit: SubmitFunction = ({ cancel, controller, formElement }) => {
		if (this.isUnderWay) {
			cancel();
			return;
		}
		this.isUnderWay = true;
		const patience = setTimeout(() => {
			controller.abort();
			this.#stop('silent');
		}, PATIENCE_MS);

		return async ({ result, update }) => {
			clearTimeout(patience);
			const notSaved = notSavedBecause(result);
			this.isSaved = notSaved === undefined && result.type === 'redirect';
			if (this.isSaved && this.#onsaved) await this.#onsaved();
			else if (notSaved === undefined) await update({ reset: false });
			this.#stop(notSaved);
			if (result.type === 'failure') await focusFirstRefused(formElement);
		};
	};

	#stop(notSaved: NotSaved | undefined) {
		this.isUnderWay = false;
		this.notSaved = notSaved;
	}
}

async function focusFirstRefused(form: HTMLFormElement) {
	await tick();
	form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
