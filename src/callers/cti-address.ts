/**
 * The address that a phone system opens: https://{account}.{domain}/sd?telephone=+11234567890.
 *
 * It is read from the address as it was sent. What parses a query for us turns a plus into a blank and
 * replaces escapes that are not UTF-8; both say something about a telephone number. Pure.
 */
import type { ParameterName } from './caller-view.ts';
import { decodeEscapes } from './decode.ts';

/** Tried in this order; the first that yields a result decides. */
const PARAMETER_ORDER: readonly ParameterName[] = ['request', 'employeeID', 'supportID', 'telephone'];

/** Most characters of one value that are kept and shown. */
export const LONGEST_VALUE = 256;

/** Most values of one parameter that are looked at; more are a mistake of the phone system. */
const MOST_VALUES = 5;

/** One value as it was sent. */
export interface Parameter {
	readonly name: ParameterName;
	/** The first 256 characters, still percent-encoded as they came. */
	readonly received: string;
	/** Number of characters that came. */
	readonly length: number;
}

/** Parameters in the order in which they are tried; a repeated one in the order sent. */
export function readCtiAddress(search: string): Parameter[] {
	const pairs = search.replace(/^\?/u, '').split('&');
	const parameters = pairs.flatMap(readPair);
	return PARAMETER_ORDER.flatMap((name) =>
		parameters.filter((parameter) => parameter.name === name).slice(0, MOST_VALUES)
	);
}

/** Whether an address was meant for the look-up: it names one of the parameters. */
export function hasCtiParameters(search: string): boolean {
	return /[?&](?:request|employeeid|supportid|telephone)(?:[=&]|$)/iu.test(search) || readCtiAddress(search).length > 0;
}

/** Text of a value for people: decoded, without control characters, at most 256 characters. */
export function showValue(parameter: Parameter): string {
	return decodeEscapes(parameter.received)
		.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu, '\u{fffd}')
		.slice(0, LONGEST_VALUE);
}

function readPair(pair: string): Parameter[] {
	const separator = pair.indexOf('=');
	const written = separator === -1 ? pair : pair.slice(0, separator);
	if (written.length > 40) return [];
	const name = nameOf(decodeEscapes(written).trim());
	if (name === undefined) return [];
	const value = separator === -1 ? '' : pair.slice(separator + 1);
	return [{ name, received: cut(value), length: value.length }];
}

function nameOf(written: string): ParameterName | undefined {
	const lower = written.toLowerCase();
	return PARAMETER_ORDER.find((name) => name.toLowerCase() === lower);
}

/** Never in the middle of an escape. */
function cut(value: string): string {
	return value.length <= LONGEST_VALUE ? value : value.slice(0, LONGEST_VALUE).replace(/%[0-9a-f]?$/iu, '');
}
