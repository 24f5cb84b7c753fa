/**
 * What a filter says, with the operators of 4me's API (developer.4me.com/v1/general/filtering): `x`, `!x`, nothing for
 * empty, `!` for present, `1,2` and `!1,2` for lists, `<x`, `<=x`, `>x`, `>=x` and `>a<b` for ranges. Pure.
 */
import { Refusal } from '#foundation/refusals.ts';
import type { FieldFilter, FilterKind } from './listing.ts';

export type FilterValue = string | number | boolean | Date;

export interface Bound {
	readonly value: FilterValue;
	readonly isIncluded: boolean;
}

export type Test =
	| { readonly kind: 'empty'; readonly not: boolean }
	| { readonly kind: 'among'; readonly values: readonly FilterValue[]; readonly not: boolean }
	| {
			readonly kind: 'between';
			readonly from: Bound | undefined;
			readonly to: Bound | undefined;
			readonly not: boolean;
	  };

/** Most values of a list: our choice, as many as a page has records. */
const MOST_VALUES = 100;

const LISTS: readonly FilterKind[] = ['integer', 'id', 'uuid', 'word', 'boolean'];
const RANGES: readonly FilterKind[] = ['integer', 'id', 'moment'];

const RANGE = /^(?:(?<low>>=?)(?<from>[^<>]*))?(?:(?<high><=?)(?<to>[^<>]*))?$/u;

/** @throws Refusal `filter.invalid`. */
export function readFilter(field: string, filter: FieldFilter, written: string): Test {
	const text = written.trim();
	const read = (value: string) => readValue(field, filter, value.trim());
	if (text === '' || text === '!') return { kind: 'empty', not: text === '!' };
	if (/^[<>]/u.test(text) && RANGES.includes(filter.kind)) return readRange(field, text, read);
	if (/^[<>]=?/u.test(text) && filter.kind !== 'text' && filter.kind !== 'folded') {
		throw invalid(field, `"${field}" cannot be asked for a range. Write one value, or several with commas between.`);
	}

	const not = text.startsWith('!');
	const rest = not ? text.slice(1) : text;
	if (filter.kind === 'moment') return { ...withinMoment(field, rest), not };
	const values = LISTS.includes(filter.kind) ? rest.split(',') : [rest];
	if (values.length > MOST_VALUES) throw invalid(field, `"${field}" may name ${MOST_VALUES} values at most.`);
	return { kind: 'among', values: values.map(read), not };
}

function readRange(field: string, text: string, read: (value: string) => FilterValue): Test {
	const groups = RANGE.exec(text)?.groups;
	if (groups === undefined) throw invalid(field, `"${field}" is no range. Write it like >1, <=5, or >1<5.`);
	const { low, from, high, to } = groups;
	return {
		kind: 'between',
		from: low === undefined ? undefined : { value: read(from ?? ''), isIncluded: low === '>=' },
		to: high === undefined ? undefined : { value: read(to ?? ''), isIncluded: high === '<=' },
		not: false
	};
}

function readValue(field: string, { kind, words }: FieldFilter, text: string): FilterValue {
	switch (kind) {
		case 'integer':
		case 'id':
			if (!/^\d{1,15}$/u.test(text)) throw invalid(field, `"${field}" is a number, such as 12.`);
			return Number(text);
		case 'uuid':
			if (!/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(text)) throw invalid(field, `"${field}" is a UUID.`);
			return text.toLowerCase();
		case 'boolean':
			return readFlag(field, text);
		case 'word':
			if (words?.includes(text) !== true) {
				throw invalid(field, `"${field}" is one of these words: ${(words ?? []).join(', ')}.`);
			}
			return text;
		case 'moment':
			return readMoment(field, text).from;
		case 'folded':
			return cleanText(field, text).toLowerCase();
		case 'text':
			return cleanText(field, text);
	}
}

function cleanText(field: string, text: string): string {
	if (/\0|\p{Surrogate}/u.test(text))
		throw invalid(field, `"${field}" holds a character that no text of the desk has.`);
	return text;
}

/** Truth as 4me reads it. */
function readFlag(field: string, text: string): boolean {
	if (/^(?:true|t|yes|1)$/iu.test(text)) return true;
	if (/^(?:false|f|no|0)$/iu.test(text)) return false;
	throw invalid(field, `"${field}" is true or false.`);
}

/** A moment is shown with seconds, so one means all of its second; a day means all of it. */
function withinMoment(field: string, text: string): Extract<Test, { kind: 'between' }> {
	const { from, milliseconds } = readMoment(field, text);
	const end = new Date(from.getTime() + milliseconds);
	return {
		kind: 'between',
		from: { value: from, isIncluded: true },
		to: { value: end, isIncluded: false },
		not: false
	};
}

const DAY_MS = 86_400_000;
const MOMENT =
	/^(?<day>\d{4}-\d\d-\d\d)(?:[T ](?<time>\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(?<offset>Z|[+ -]\d\d:?\d\d)?)?$/iu;

/** Without an offset in UTC. A plus in an address arrives as a blank. */
function readMoment(field: string, text: string): { from: Date; milliseconds: number } {
	const { day, time, offset = 'Z' } = MOMENT.exec(text)?.groups ?? {};
	const from = new Date(`${day}T${time ?? '00:00'}${offset.replace(' ', '+').toUpperCase()}`);
	if (day === undefined || Number.isNaN(from.getTime()) || !isRealDay(day)) {
		throw invalid(field, `"${field}" is a moment like 2026-11-23T09:42:00Z, or a day like 2026-11-23.`);
	}
	return { from, milliseconds: time === undefined ? DAY_MS : 1000 };
}

/** The language takes the 31st of any month for one of the next, and knows a year 0, which PostgreSQL does not. */
function isRealDay(day: string): boolean {
	const midnight = new Date(`${day}T00:00Z`);
	return !day.startsWith('0000') && !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
}

function invalid(field: string, message: string): Refusal {
	return new Refusal('invalid', 'filter.invalid', message, field);
}
