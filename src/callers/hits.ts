/** What one probe of the tables brings: people, each with the row by which they were found. Pure shapes. */
import type { CallingLabel } from '#people/telephones.ts';

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
