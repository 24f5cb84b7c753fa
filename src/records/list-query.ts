/** What a program asks of a list: filters, fields, order and page, read from the parameters of the address. Pure. */
import { Refusal } from '#foundation/refusals.ts';
import { readCursor, type Cursor } from './cursor.ts';
import { readFilter, type Test } from './filter-text.ts';
import type { FieldFilter, FieldOrder, Listing } from './listing.ts';

/** As they stand in the address; one that stands there twice is a list. */
export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface ListQuery {
	readonly fields: readonly string[];
	readonly conditions: readonly { readonly filter: FieldFilter; readonly test: Test }[];
	readonly order: readonly OrderPart[];
	/** As it was written, "-updated_at,name". */
	readonly orderText: string;
	readonly perPage: number;
	readonly from: Place;
}

export interface OrderPart extends FieldOrder {
	readonly descends: boolean;
}

/** Where the page begins: behind or before a record, or by its number. */
export type Place =
	{ readonly kind: 'after' | 'before'; readonly cursor: Cursor } | { readonly kind: 'page'; readonly page: number };

/** As 4me's. */
export const PER_PAGE = 20;
export const MOST_PER_PAGE = 100;

/** Records up to which pages can be asked for by number; behind them a cursor is needed. As 4me counts. */
export const MOST_BY_NUMBER = 100_000;

/** Fields that a list may be ordered by at once; our choice. */
const MOST_ORDERS = 3;

/** Parameters that are no filters. */
export const PAGE_PARAMETERS = ['fields', 'sort', 'per_page', 'page', 'search_after', 'search_before'] as const;

/** @throws Refusal with a code that begins with `filter`, `fields`, `sort`, `page` or `cursor`. */
export function readListQuery(listing: Listing, parameters: Parameters): ListQuery {
	const orderText = once(parameters, 'sort') ?? listing.order;
	const order = readOrder(listing, orderText);
	return {
		fields: readFields(listing, once(parameters, 'fields')) ?? listedFields(listing),
		conditions: Object.entries(parameters).flatMap(([name, written]) => conditionsOf(listing, name, written)),
		order,
		orderText,
		perPage: readCount(parameters, 'per_page', MOST_PER_PAGE) ?? PER_PAGE,
		from: readPlace(parameters, orderText, order.length)
	};
}

/** Of one record: all, unless some are asked for. @throws Refusal `fields.unknown`. */
export function readRecordFields(listing: Listing, parameters: Parameters): readonly string[] {
	return readFields(listing, once(parameters, 'fields')) ?? Object.keys(listing.fields);
}

export function listedFields({ fields }: Listing): string[] {
	return Object.keys(fields).filter((name) => fields[name]?.isListed);
}

function readFields({ fields }: Listing, written: string | undefined): readonly string[] | undefined {
	if (written === undefined) return undefined;
	const names = written
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '');
	const unknown = names.find((name) => !Object.hasOwn(fields, name));
	if (unknown !== undefined) {
		throw refusal('fields.unknown', 'fields', `There is no field "${unknown}". ${known(Object.keys(fields))}`);
	}
	return [...new Set(['id', ...names])];
}

function conditionsOf({ fields }: Listing, name: string, written: Parameters[string]): ListQuery['conditions'] {
	if (written === undefined || PAGE_PARAMETERS.some((parameter) => parameter === name)) return [];
	const filter = Object.hasOwn(fields, name) ? fields[name]?.filter : undefined;
	if (filter === undefined) throw refusal('filter.unknown', name, `Nothing is filtered by "${name}".`);
	return [written].flat().map((text) => ({ filter, test: readFilter(name, filter, text) }));
}

function readOrder({ fields }: Listing, written: string): OrderPart[] {
	const parts = written.split(',').map((part) => part.trim());
	if (parts.length > MOST_ORDERS) throw refusal('sort.invalid', 'sort', `Name ${MOST_ORDERS} fields at most.`);
	return parts.map((part) => {
		const descends = part.startsWith('-');
		const name = descends ? part.slice(1) : part;
		const order = Object.hasOwn(fields, name) ? fields[name]?.order : undefined;
		const ordered = Object.keys(fields).filter((field) => fields[field]?.order !== undefined);
		if (order === undefined) throw refusal('sort.invalid', 'sort', `Nothing is sorted by "${name}". ${known(ordered)}`);
		return { ...order, descends };
	});
}

function readPlace(parameters: Parameters, order: string, parts: number): Place {
	const given = (['search_after', 'search_before', 'page'] as const).filter((name) => parameters[name] !== undefined);
	if (given.length > 1) {
		throw refusal(
			'page.invalid',
			given[1] ?? 'page',
			`"${given.join('" and "')}" do not go together. Send one of them.`
		);
	}
	const [name] = given;
	if (name === undefined || name === 'page') {
		return { kind: 'page', page: readCount(parameters, 'page', MOST_BY_NUMBER) ?? 1 };
	}
	const cursor = readCursor(name, once(parameters, name) ?? '', order);
	if (cursor.place.length !== parts + 1) throw refusal('cursor.invalid', name, `"${name}" is not from this list.`);
	return { kind: name === 'search_after' ? 'after' : 'before', cursor };
}

function readCount(parameters: Parameters, name: string, most: number): number | undefined {
	const written = once(parameters, name);
	if (written === undefined) return undefined;
	const count = /^\d{1,9}$/u.test(written) ? Number(written) : 0;
	if (count >= 1 && count <= most) return count;
	throw refusal('page.invalid', name, `"${name}" is a number from 1 to ${most}.`);
}

function once(parameters: Parameters, name: string): string | undefined {
	const written = parameters[name];
	if (typeof written === 'string' || written === undefined) return written;
	if (written.length === 1) return written[0];
	throw refusal('parameter.repeated', name, `"${name}" stands in the address more than once.`);
}

function known(names: readonly string[]): string {
	return `These are known: ${names.join(', ')}.`;
}

function refusal(code: string, field: string, message: string): Refusal {
	return new Refusal('invalid', code, message, field);
}
