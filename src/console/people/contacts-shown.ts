/** The lines of the form for numbers and addresses: those that are kept as they were typed, and empty ones. Pure. */
import type { ContactTexts } from '#people/person-fields.ts';

interface Shown extends ContactTexts {
	readonly fromDirectory: boolean;
	readonly isNew: boolean;
}

/** Empty lines, each for one more: our choice, the form is sent again for others. */
const EMPTY_LINES = 2;

/** @param typed what was sent, if the form was refused */
export function contactsShown(
	kept: readonly (ContactTexts & { readonly fromDirectory: boolean })[],
	typed: readonly ContactTexts[] = []
): Shown[] {
	const isKept = (id: string) => kept.some((contact) => contact.id === id);
	const others = typed.filter(({ id, uri }) => !isKept(id) && uri !== '');
	const free = ['new1', 'new2', 'new3', 'new4', 'new5'].filter((id) => others.every((other) => other.id !== id));
	return [
		...kept.map((contact) => {
			const sent = contact.fromDirectory ? undefined : typed.find(({ id }) => id === contact.id);
			// One that was ticked to be removed is shown as it is kept: it can be ticked again.
			return { ...contact, ...(sent?.uri === '' ? {} : sent), isNew: false };
		}),
		...others.map((contact) => ({ ...contact, fromDirectory: false, isNew: true })),
		...free.slice(0, EMPTY_LINES).map((id) => ({
			...{ id, protocol: 'telephone' as const, label: 'work' as const, uri: '' },
			...{ fromDirectory: false, isNew: true }
		}))
	];
}
