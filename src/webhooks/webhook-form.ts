/** The form in which a webhook is written. Pure. */
import type { WebhookTexts } from './webhook.ts';

/** Characters that are read of a field: more than any may have, so that its length is said and not cut. */
const MOST_READ = 4096;

export function readWebhookForm(form: FormData): WebhookTexts {
	return {
		name: textOf(form, 'name'),
		uri: textOf(form, 'uri'),
		description: textOf(form, 'description').replaceAll('\r\n', '\n'),
		events: form.getAll('events').flatMap((event) => (typeof event === 'string' ? [event] : []))
	};
}

/** Of a form that adds; undefined where it is none of ours. */
export function registrationKeyOf(form: FormData): string | undefined {
	const key = textOf(form, 'registrationKey');
	return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(key) ? key : undefined;
}

function textOf(form: FormData, field: string): string {
	const value = form.get(field);
	return typeof value === 'string' ? value.slice(0, MOST_READ).replaceAll('\0', '') : '';
}
