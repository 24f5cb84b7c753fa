/** What one probe of the tables brings: people, each with the row by which they were found. Pure shapes. */
import type { Named } from '#people/person-card.ts';
import type { CallingLabel } from '#people/calling-labels.ts';

export interface Hits {
	readonly people: readonly Hit[];
	readonly lines: readonly LineHit[];
}

export interface Hit {
	/** The kind of row. */
	readonly by: 'request' | 'employeeID' | 'supportID' | 'telephone';
	/** What was compared: the request's ID, the key of an employee ID or Support ID; null for a telephone number. */
	readonly key: string | null;
	/** The ID as it is registered. */
	readonly written: string | null;
	readonly personId: number;
	readonly name: string;
	readonly disabled: boolean;
	/** Country of the person's site, whose numbering plan their numbers were written by. */
	readonly country: string | null;
	/** The registered number, where the row is one. */
	readonly telephone: RegisteredTelephone | null;
}

export interface RegisteredTelephone {
	readonly contactId: string;
	readonly label: CallingLabel;
	/** Of the contact among those of the person: the lowest is the main number. */
	readonly position: number;
	readonly digits: string;
	readonly plus: boolean;
	readonly extension: string | null;
}

/** A number that is marked as a line several people use. */
export interface LineHit {
	readonly id: string;
	/** Whose line it is, where that is known. */
	readonly organization: Named | null;
	readonly digits: string;
	readonly plus: boolean;
	readonly extension: string | null;
}
