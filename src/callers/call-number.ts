/**
 * What can be done with the number of a call once the analyst has found the caller by hand: it is kept for them, or it
 * is marked as a line that several people use. Pure.
 */
import type { PersonCard } from '#people/person-card.ts';
import { CALLING_LABELS, type CallingLabel } from '#people/calling-labels.ts';
import { arrivedNumber } from './arrived.ts';
import type { ArrivedNumber, CallNumber } from './caller-view.ts';
import { consoleAddress } from './console-address.ts';
import type { Identified } from './identify.server.ts';

export interface NumberShown {
	/** Base address of the call's page. */
	readonly base: string;
	readonly person: PersonCard;
	/** Contact that was kept a moment ago. */
	readonly keptId: string | undefined;
	readonly formKey: string;
	/** Of the account. */
	readonly country: string | null;
}

/** Undefined where the call had no number, or the person was found by it. */
export function callNumberOf(identified: Identified, shown: NumberShown): CallNumber | undefined {
	const { base, person, keptId, formKey, country } = shown;
	const arrived = arrivedNumber(identified, country);
	if (arrived === undefined) return undefined;
	const action = consoleAddress({ base, person: person.id });
	const number = { written: arrived.formatted, action };

	const kept = person.contacts.find(({ id, fromDirectory }) => id === keptId && !fromDirectory);
	const label = CALLING_LABELS.find((calling) => calling === kept?.label);
	if (kept !== undefined && label !== undefined) return { kind: 'kept', ...number, contactId: kept.id, label };
	if (identified.sharedLine !== undefined) return { kind: 'shared', ...number, line: identified.sharedLine };
	if (person.disabled || isFoundByNumber(identified, person.id)) return undefined;
	return { kind: 'unkept', ...number, key: formKey, label: guessLabel(arrived) };
}

/** A mobile number is nearly always somebody's own; of any other, or where the plan does not tell, it is work. */
export function guessLabel(arrived: ArrivedNumber | undefined): CallingLabel {
	return arrived?.isMobile === true ? 'mobile' : 'work';
}

function isFoundByNumber({ findings }: Identified, personId: number): boolean {
	return findings.some(({ by, people }) => by === 'telephone' && people.some((found) => found.personId === personId));
}
