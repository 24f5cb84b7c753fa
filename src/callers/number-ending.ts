import { readIncoming } from '#telephone-numbers/canonical.ts';
import type { Parameter } from './cti-address.ts';

/** Fewest digits of a number of which the last four may be shown to whoever has not signed in. */
const FEWEST_DIGITS = 7;

/** The last four digits of the number that called; empty where there is none, or a short one. Pure. */
export function numberEnding(parameters: readonly Parameter[]): string {
	const telephone = parameters.find(({ name }) => name === 'telephone');
	const read = telephone === undefined ? undefined : readIncoming(telephone.received);
	if (read?.kind !== 'number' || read.number.digits.length < FEWEST_DIGITS) return '';
	return read.number.digits.slice(-4);
}
