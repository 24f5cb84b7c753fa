/**
 * Lists records for programs: one statement for the page, made of what the listing says and what is asked, and one that
 * counts. Values are parameters; all that is joined into the text is our own.
 */
import { CompiledQuery } from 'kysely';
import { withinReachAt } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import type { Database } from '#database/connect.server.ts';
import { withTimeLimit } from '#database/time-limit.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import type { Cursor } from './cursor.ts';
import type { Bound, FilterValue, Test } from './filter-text.ts';
import type { FieldFilter, FilterKind, Listing } from './listing.ts';
import { MOST_BY_NUMBER, type ListQuery, type OrderPart } from './list-query.ts';

export type JsonRecord = Readonly<Record<string, unknown>>;

export interface RecordPage {
	readonly records: readonly JsonRecord[];
	/** Of the whole list; one more than `MOST_BY_NUMBER` means that there are more than that. */
	readonly total: number;
	readonly page: number;
	readonly next: Cursor | undefined;
	readonly previous: Cursor | undefined;
}

export interface ListAsked {
	readonly predefined?: string | undefined;
	/** Of which record these are, where the listing is owned by one. */
	readonly ownerId?: number | undefined;
}

/** How long a list may take; beyond it nobody waits. Our choice. */
const MOST_MILLISECONDS = 10_000;

/** What the whole list is, of which a page is asked. */
interface WholeList {
	readonly scope: AccountScope;
	readonly listing: Listing;
	readonly query: ListQuery;
	readonly asked: ListAsked;
}

interface Row {
	readonly record: JsonRecord;
	readonly place: readonly string[];
	readonly isDisabled: boolean;
}

/** @throws Refusal `list.too-long`, `page.too-far`. */
export async function listRecords(
	scope: AccountScope,
	listing: Listing,
	query: ListQuery,
	asked: ListAsked = {}
): Promise<RecordPage> {
	const ask = async (db: Database) => {
		const whole = { scope: { ...scope, db }, listing, query, asked };
		const total = query.from.kind === 'page' ? await count(whole) : query.from.cursor.total;
		return pageOf(query, total, await select(whole));
	};
	// The order and the conditions of a program are its own: no index may be there for them.
	const isAsked = query.conditions.length > 0 || asked.predefined !== undefined;
	const isPlain = !isAsked && query.orderText === listing.order;
	const page = isPlain ? await ask(scope.db) : await withTimeLimit(scope.db, { milliseconds: MOST_MILLISECONDS }, ask);
	if (page !== undefined) return page;
	throw new Refusal(
		'invalid',
		'list.too-long',
		`This list takes longer than ${MOST_MILLISECONDS / 1000} seconds here. Narrow it by more filters, or leave out the order.`
	);
}

/** One record, or undefined where the scope may not see it. */
export async function findRecord(
	scope: AccountScope,
	listing: Listing,
	id: number | string,
	{
		fields = Object.keys(listing.fields),
		ownerId
	}: { readonly fields?: readonly string[]; readonly ownerId?: number | undefined } = {}
): Promise<JsonRecord | undefined> {
	const written = parameters(scope);
	const conditions = [...common(listing, written, { ownerId }), `r.id = ${written.add(id, listing.idType)}`];
	const text = `select ${recordOf(listing, fields)} as record from ${listing.table} r ${listing.joins}
		where ${conditions.join(' and ')}`;
	const { rows } = await scope.db.executeQuery<{ record: JsonRecord }>(CompiledQuery.raw(text, written.values));
	return rows[0]?.record;
}

async function select(whole: WholeList): Promise<Row[]> {
	const { scope, listing, query } = whole;
	const written = parameters(scope);
	const order = totalOrder(listing, query);
	const conditions = conditionsOf(whole, written);
	const isBackwards = query.from.kind === 'before';
	if (query.from.kind !== 'page') conditions.push(beyond(order, query.from.cursor.place, isBackwards, written));
	const skipped = query.from.kind === 'page' ? (query.from.page - 1) * query.perPage : 0;
	if (skipped > MOST_BY_NUMBER) throw tooFar();
	const text = `
		select ${recordOf(listing, query.fields)} as record,
			json_build_array(${order.map(({ by }) => `(${by})::text`).join(', ')}) as place,
			${listing.hasDisabled ? 'r.disabled' : 'false'} as is_disabled
		from ${listing.table} r ${listing.joins}
		where ${conditions.join(' and ')}
		order by ${order.map(({ by, descends }) => `${by} ${descends === isBackwards ? 'asc' : 'desc'}`).join(', ')}
		limit ${written.add(query.perPage + 1, 'bigint')} offset ${written.add(skipped, 'bigint')}`;
	try {
		const { rows } = await scope.db.executeQuery<Row>(CompiledQuery.raw(text, written.values));
		return rows;
	} catch (error) {
		throw query.from.kind !== 'page' && isDataException(error) ? strangeCursor() : error;
	}
}

/** PostgreSQL's class 22: a value that is none of its type. All others were read before; those of a cursor are texts. */
function isDataException(error: unknown): boolean {
	return error instanceof Error && 'code' in error && String(error.code).startsWith('22');
}

async function count(whole: WholeList): Promise<number> {
	const { scope, listing } = whole;
	const written = parameters(scope);
	const conditions = conditionsOf(whole, written);
	const text = `select count(*) as total from (
		select 1 from ${listing.table} r where ${conditions.join(' and ')} limit ${written.add(MOST_BY_NUMBER + 1, 'bigint')}
	) counted`;
	const { rows } = await scope.db.executeQuery<{ total: number }>(CompiledQuery.raw(text, written.values));
	return rows[0]?.total ?? 0;
}

/** One row more than the page has was asked for: whether the list goes on. */
function pageOf({ from, perPage, orderText: order }: ListQuery, total: number, rows: readonly Row[]): RecordPage {
	const page = from.kind === 'page' ? from.page : from.cursor.page;
	const isBackwards = from.kind === 'before';
	const goesOn = rows.length > perPage;
	const shown = isBackwards ? rows.slice(0, perPage).toReversed() : rows.slice(0, perPage);
	const [first, last] = [shown[0], shown.at(-1)];
	const hasNext = isBackwards || goesOn;
	const hasPrevious = isBackwards ? goesOn : page > 1;
	return {
		records: shown.map(({ record, isDisabled }) => (isDisabled ? { ...record, disabled: true } : record)),
		total,
		page,
		next: hasNext && last ? { order, place: last.place, page: page + 1, total } : undefined,
		previous: hasPrevious && first ? { order, place: first.place, page: Math.max(1, page - 1), total } : undefined
	};
}

interface Written {
	readonly values: unknown[];
	/** The place of one more value in the text: "$4::bigint". */
	add(value: unknown, type: string): string;
}

/** $1 is the account, $2 the reach. */
function parameters({ accountId, reach }: AccountScope): Written {
	const values: unknown[] = [accountId, reach];
	return { values, add: (value, type) => `$${values.push(value)}::${type}` };
}

function common(listing: Listing, written: Written, { ownerId }: ListAsked): string[] {
	const owned = listing.ownedBy === undefined ? [] : [listing.ownedBy(written.add(ownerId ?? null, 'bigint'))];
	return ['r.account_id = $1', withinReachAt('$2'), ...owned];
}

function conditionsOf({ scope, listing, query, asked }: WholeList, written: Written): string[] {
	const predefined = asked.predefined === undefined ? undefined : listing.predefined[asked.predefined];
	return [
		...common(listing, written, asked),
		...(predefined === undefined ? [] : [predefinedCondition(predefined, written, scope.personId)]),
		...query.conditions.map(({ filter, test }) => conditionOf(filter, test, written))
	];
}

/** A parameter that a statement does not use has no type, and PostgreSQL refuses it. */
function predefinedCondition(
	predefined: (me: string) => string,
	written: Written,
	personId: number | undefined
): string {
	const usesMe = predefined('$me').includes('$me');
	return `(${predefined(usesMe ? written.add(personId ?? null, 'bigint') : '')})`;
}

function recordOf({ fields }: Listing, names: readonly string[]): string {
	return `json_build_object(${names.map((name) => `'${name}', ${fields[name]?.value ?? 'null'}`).join(', ')})`;
}

function conditionOf(
	{ column, kind, within = (condition) => condition }: FieldFilter,
	test: Test,
	written: Written
): string {
	switch (test.kind) {
		case 'empty': {
			const empty = within(
				kind === 'text' || kind === 'folded' ? `coalesce(${column}, '') <> ''` : `${column} is not null`
			);
			return test.not ? empty : `not coalesce(${empty}, false)`;
		}
		case 'among':
			return negated(test.not, within(`${column} = any(${written.add(test.values, `${TYPES[kind]}[]`)})`));
		case 'between':
			return negated(test.not, within(`(${[...bound(test.from, '>'), ...bound(test.to, '<')].join(' and ')})`));
	}

	function bound(limit: Bound | undefined, sign: '>' | '<'): string[] {
		return limit === undefined ? [] : [`${column} ${sign}${limit.isIncluded ? '=' : ''} ${value(limit.value)}`];
	}

	function value(given: FilterValue): string {
		return written.add(given, TYPES[kind]);
	}
}

/** What is not there is not equal either. */
function negated(not: boolean, condition: string): string {
	return not ? `not coalesce(${condition}, false)` : condition;
}

const TYPES: Readonly<Record<FilterKind, string>> = {
	integer: 'bigint',
	id: 'bigint',
	uuid: 'uuid',
	text: 'text',
	folded: 'text',
	word: 'text',
	boolean: 'boolean',
	moment: 'timestamptz'
};

/** The ID decides between equals, in the direction of what stands before it. */
function totalOrder({ fields }: Listing, { order }: ListQuery): OrderPart[] {
	const id = fields['id']?.order ?? { by: 'r.id', type: 'bigint' };
	return [...order, { ...id, descends: order.at(-1)?.descends ?? false }];
}

/** Behind the record at this place. Where all goes in one direction an index finds the place by itself. */
function beyond(order: readonly OrderPart[], place: readonly string[], isBackwards: boolean, written: Written): string {
	const sign = ({ descends }: OrderPart) => (descends === isBackwards ? '>' : '<');
	const values = order.map(({ type }, at) => written.add(place[at] ?? '', type));
	const [first] = order;
	if (first !== undefined && order.every(({ descends }) => descends === first.descends)) {
		return `(${order.map(({ by }) => by).join(', ')}) ${sign(first)} (${values.join(', ')})`;
	}
	const steps = order.map((part, at) =>
		[
			...order.slice(0, at).map(({ by }, before) => `${by} = ${values[before] ?? ''}`),
			`${part.by} ${sign(part)} ${values[at] ?? ''}`
		].join(' and ')
	);
	return `(${steps.map((step) => `(${step})`).join(' or ')})`;
}

function strangeCursor(): Refusal {
	return new Refusal(
		'invalid',
		'cursor.invalid',
		'The cursor is not from this list. Take it from the Link header as it is.'
	);
}

function tooFar(): Refusal {
	return new Refusal(
		'invalid',
		'page.too-far',
		`Pages are numbered up to record ${MOST_BY_NUMBER}. Follow the Link header to go on from there.`,
		'page'
	);
}
