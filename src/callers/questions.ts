/**
 * What each parameter of an opened address asks the tables, so that one probe can answer all of them. Pure.
 */
import { employeeKey, supportKey } from '#people/search-keys.ts';
import { readIncoming, type Canonical, type TelephoneNumber } from '#telephone-numbers/canonical.ts';
import { isShort, longTailsOf } from '#telephone-numbers/readings.ts';
import { tailsToAsk } from '#telephone-numbers/tails-to-ask.ts';
import { LONGEST_VALUE, type Parameter } from './cti-address.ts';
import { decodeEscapes } from './decode.ts';
import { absenceOf, type Absence } from './placeholders.ts';

/** One parameter, and what it asks. */
export interface Question {
	readonly parameter: Parameter;
	/** Why it asks nothing; it may then still be told on the page. */
	readonly absence: Absence | 'too-long' | 'no-number' | undefined;
	readonly requestId: number | undefined;
	readonly employeeKeys: readonly string[];
	readonly supportKeys: readonly string[];
	readonly number: TelephoneNumber | undefined;
}

/** Everything one probe looks for. */
export interface Probe {
	readonly requestIds: readonly number[];
	readonly employeeKeys: readonly string[];
	readonly supportKeys: readonly string[];
	/** Last seven digits. */
	readonly tails: readonly number[];
	/** Last nine digits, for a probe that has to be narrowed. */
	readonly longTails: readonly string[];
	/** Short numbers, such as extensions, as digits. */
	readonly shorts: readonly string[];
}

export function askOf(parameter: Parameter): Question {
	const nothing = {
		parameter,
		requestId: undefined,
		employeeKeys: [],
		supportKeys: [],
		number: undefined
	};
	if (parameter.length > LONGEST_VALUE) return { ...nothing, absence: 'too-long' };
	const absence = absenceOf(parameter.received);
	if (absence !== undefined) return { ...nothing, absence };

	switch (parameter.name) {
		case 'request':
			return { ...nothing, absence: undefined, requestId: requestIdOf(parameter) };
		case 'employeeID':
			return { ...nothing, absence: undefined, employeeKeys: keysOf(parameter, employeeKey) };
		case 'supportID':
			return { ...nothing, absence: undefined, supportKeys: keysOf(parameter, supportKey) };
		case 'telephone':
			return { ...nothing, ...askByTelephone(parameter) };
	}
}

/** By the numbering plan of the account's country where it changes the end of a number. */
export function probeOf(questions: readonly Question[], country: string | null): Probe {
	const numbers = questions.flatMap(({ number }) => (number === undefined ? [] : [number]));
	return {
		requestIds: unique(questions.flatMap(({ requestId }) => (requestId === undefined ? [] : [requestId]))),
		employeeKeys: unique(questions.flatMap(({ employeeKeys }) => employeeKeys)),
		supportKeys: unique(questions.flatMap(({ supportKeys }) => supportKeys)),
		tails: unique(numbers.flatMap((number) => tailsToAsk(number, country ?? undefined))),
		longTails: unique(numbers.flatMap((number) => longTailsOf(number))),
		shorts: unique(numbers.filter((number) => isShort(number)).map(({ digits }) => digits))
	};
}

/** A value of `telephone=` is tried as a Support ID first: what the caller keyed in may stand at its place. */
function askByTelephone(parameter: Parameter): Pick<Question, 'absence' | 'supportKeys' | 'number'> {
	const canonical = readIncoming(parameter.received);
	if (canonical.kind === 'withheld' && /\p{Nd}/u.test(decodeEscapes(parameter.received))) {
		return { absence: 'withheld', supportKeys: [], number: undefined };
	}
	if (canonical.kind === 'refused') return { absence: 'too-long', supportKeys: [], number: undefined };
	const supportKeys = unique([...keysOf(parameter, supportKey), ...digitKeysOf(parameter, canonical)]);
	if (canonical.kind !== 'number') return { absence: 'no-number', supportKeys, number: undefined };
	return { absence: undefined, supportKeys, number: canonical.number };
}

/** Without a plus, the digits alone may be a Support ID; the key that ends the caller's typing is dropped. */
function digitKeysOf(parameter: Parameter, canonical: Canonical): string[] {
	const text = decodeEscapes(decodeEscapes(parameter.received)).normalize('NFKC');
	if (text.includes('+') || (canonical.kind === 'number' && canonical.number.plus)) return [];
	const digits = text.includes('@') ? '' : asciiDigits(text);
	const meant = canonical.kind === 'number' && canonical.number.extension === undefined ? canonical.number.digits : '';
	return [digits, meant].filter((key) => key !== '');
}

function asciiDigits(text: string): string {
	return Array.from(text.matchAll(/\p{Nd}/gu), ([digit]) => digitValue(digit)).join('');
}

/** Decimal digits of every script stand in runs of ten that begin with zero (Unicode, chapter 4.6). */
function digitValue(digit: string): string {
	if (digit >= '0' && digit <= '9') return digit;
	const code = digit.codePointAt(0) ?? 0;
	let zero = code;
	while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
	return String(code - zero);
}

function requestIdOf(parameter: Parameter): number | undefined {
	const written = /^\s*#?\s*(\d{1,15})\s*#?\s*$/u.exec(decodeEscapes(parameter.received))?.[1];
	return written === undefined ? undefined : Number(written);
}

/** As written, and with each plus between other characters read as the blank that forms write for it. */
function keysOf(parameter: Parameter, keyOf: (text: string) => string | null): string[] {
	const text = decodeEscapes(parameter.received);
	return unique(
		[keyOf(text), keyOf(text.replace(/(?<=[^\s+])\+/gu, ' '))].flatMap((key) => (key === null ? [] : [key]))
	);
}

function unique<T>(values: readonly T[]): T[] {
	return [...new Set(values)];
}
