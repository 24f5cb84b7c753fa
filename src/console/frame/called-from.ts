/** The number whose call opened the page, where one did and it is known. Pure. */
import type { ConsoleData } from '#callers/console-data.ts';
import type { TextPart } from '#telephone-numbers/find-in-text.ts';

export function calledFrom({ view, opening }: ConsoleData): readonly TextPart[] | undefined {
	if (opening === undefined || view.kind === 'empty' || view.kind === 'found') return undefined;
	if (view.kind === 'one') return callingContact(view)?.parts;
	return view.arrived && [{ text: view.arrived.formatted, href: view.arrived.href }];
}

type One = Extract<ConsoleData['view'], { kind: 'one' }>;

function callingContact({ person, reason, alsoReason }: One) {
	const byNumber = [reason, alsoReason].find((one) => one?.by === 'telephone');
	return person.contacts.find(({ id }) => id === byNumber?.contactId);
}
