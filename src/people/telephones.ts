/**
 * What a caller's number is compared with: the rows derived from a contact, written by the same write. Pure.
 */
import { readRegistered, type TelephoneNumber } from '#telephone-numbers/canonical.ts';
import { coreOf, tailsOf } from '#telephone-numbers/readings.ts';
import { CALLING_LABELS, type CallingLabel } from './calling-labels.ts';

/** One number of a field under one ending it may be asked by; `tail` is null for a short number. */
export interface TelephoneRow {
	readonly ordinal: number;
	readonly digits: string;
	readonly core: string;
	readonly plus: boolean;
	readonly extension: string | null;
	readonly tail: number | null;
}

/** Rows of one contact, in the order written; none for a fax or for what holds no number. */
export function telephoneRows(contact: { protocol: string; label: string; uri: string }): TelephoneRow[] {
	if (contact.protocol !== 'telephone' || !isCallingLabel(contact.label)) return [];
	return readRegistered(contact.uri)
		.flatMap(rowsOf)
		.map((row, ordinal) => ({ ordinal, ...row }));
}

function isCallingLabel(label: string): label is CallingLabel {
	return CALLING_LABELS.some((calling) => calling === label);
}

function rowsOf(number: TelephoneNumber): Omit<TelephoneRow, 'ordinal'>[] {
	const row = {
		digits: number.digits,
		core: coreOf(number),
		plus: number.plus,
		extension: number.extension ?? null
	};
	const tails = tailsOf(number);
	return tails.length === 0 ? [{ ...row, tail: null }] : tails.map((tail) => ({ ...row, tail }));
}
