/**
 * Filters as conditions of SQL. What an attribute is in the tables each resource says for itself; values are always
 * parameters. What is compared with nothing is unknown to SQL; `is not true` makes that no match, and leaves a plain
 * comparison to its index.
 */
import { sql, type RawBuilder } from 'kysely';
import type { Attribute } from './attribute.ts';
import { findPath, type AttributePath } from './attribute-path.ts';
import { comparedPart, getSub, readOperand, type Operand } from './comparison.ts';
import type { Compared, Comparison, Filter } from './filter.ts';
import type { ResourceType } from './schemas.ts';
import { scimRefusal } from './scim-refusal.ts';

export type Condition = RawBuilder<boolean>;

/** One value of an attribute in the tables; a key is a text that is written in lower case. */
export type Column =
	| { readonly kind: 'text' | 'key'; readonly sql: RawBuilder<string | null> }
	| { readonly kind: 'flag'; readonly sql: RawBuilder<boolean | null> }
	| { readonly kind: 'moment'; readonly sql: RawBuilder<Date | null> }
	/** A whole number that is answered as a text. */
	| { readonly kind: 'number'; readonly sql: RawBuilder<number | null> };

/** Several values: whether one of them fulfils a condition on its parts. */
export interface ManyValues {
	readonly kind: 'many';
	part(name: string): Column;
	anyWhere(condition: Condition): Condition;
	/** Of the main value, or else the first: what a list is put in order by (RFC 7644, 3.4.2.3). */
	main?(part: string): RawBuilder<string | null>;
	/** What an index knows of a value that is equal, to be asked as well. */
	indexed?(part: string, text: string): Condition | undefined;
}

export interface Resource {
	readonly type: ResourceType;
	/** Undefined for what is not asked for. */
	column(path: AttributePath): Column | ManyValues | undefined;
}

/** @throws Refusal `scim.invalidFilter`. */
export function compileFilter(resource: Resource, filter: Filter): Condition {
	switch (filter.kind) {
		case 'and':
		case 'or':
			return joined(
				filter.kind,
				filter.filters.map((one) => compileFilter(resource, one))
			);
		case 'not':
			return notTrue(compileFilter(resource, filter.filter));
		case 'present':
			return compilePresent(resource, filter.path);
		case 'compare':
			return compileComparison(resource, filter);
		case 'values':
			return compileValues(resource, filter.path, filter.filter);
	}
}

/** What a list is put in order by. @throws Refusal `scim.invalidValue`. */
export function orderOf(resource: Resource, path: AttributePath): RawBuilder<unknown> {
	const { attribute, sub } = path;
	const column = resource.column(path);
	const main = column?.kind === 'many' ? column.main?.(sub?.name ?? 'value') : undefined;
	if (main !== undefined) return sql`lower(${main})`;
	if (attribute === undefined || column === undefined || column.kind === 'many') {
		throw scimRefusal('invalidValue', `A ${resource.type.name} is not sorted by "${attribute?.name ?? ''}".`);
	}
	const isExact = (sub ?? attribute).caseExact || column.kind !== 'text';
	return isExact ? sql`${column.sql}` : sql`lower(${column.sql})`;
}

function compilePresent(resource: Resource, path: string): Condition {
	const { column, attribute, sub } = getColumn(resource, path);
	if (column.kind !== 'many') return isPresent(column);
	if (sub === undefined) return column.anyWhere(sql<boolean>`true`);
	return column.anyWhere(isPresent(column.part(getSub(attribute, sub.name).name)));
}

function isPresent(column: Column): Condition {
	return sql<boolean>`(${column.sql} is not null)`;
}

function compileComparison(resource: Resource, { path, by, value }: Comparing): Condition {
	const { column, attribute, sub } = getColumn(resource, path);
	if (value === null && (by === 'eq' || by === 'ne')) {
		const present = compilePresent(resource, path);
		return by === 'ne' ? present : sql<boolean>`(not ${present})`;
	}
	const part = sub ?? comparedPart(attribute);
	if (column.kind !== 'many') return compare(part, column, by, value);
	const indexed = by === 'eq' && typeof value === 'string' ? column.indexed?.(part.name, value) : undefined;
	const any = column.anyWhere(compare(part, column.part(part.name), by, value));
	return indexed === undefined ? any : joined('and', [indexed, any]);
}

/** `emails[type eq "work" and value co "@acme.example"]`: the same value fulfils all of it. */
function compileValues(resource: Resource, path: string, filter: Filter): Condition {
	const { column, attribute, sub } = getColumn(resource, path);
	if (column.kind !== 'many' || sub !== undefined) throw wrong(`"${path}" has one value: write it without brackets.`);
	const many = column;
	const any = many.anyWhere(within(filter));
	const equal = equalIn(filter);
	const indexed = equal && many.indexed?.(equal.part, equal.text);
	return indexed === undefined ? any : joined('and', [indexed, any]);

	function within(one: Filter): Condition {
		switch (one.kind) {
			case 'and':
			case 'or':
				return joined(one.kind, one.filters.map(within));
			case 'not':
				return notTrue(within(one.filter));
			case 'present':
				return isPresent(many.part(getSub(attribute, one.path).name));
			case 'compare':
				return compareWithin(one);
			case 'values':
				throw wrong('There are no brackets within the brackets of an attribute.');
		}
	}

	function compareWithin({ path: name, by, value }: Comparing): Condition {
		const part = getSub(attribute, name);
		const partColumn = many.part(part.name);
		if (value !== null || (by !== 'eq' && by !== 'ne')) return compare(part, partColumn, by, value);
		return by === 'ne' ? isPresent(partColumn) : sql<boolean>`(not ${isPresent(partColumn)})`;
	}
}

interface Comparing {
	readonly path: string;
	readonly by: Comparison;
	readonly value: Compared;
}

/** What a value has to be equal to, whatever else is asked of it. */
function equalIn(filter: Filter): { part: string; text: string } | undefined {
	if (filter.kind === 'and') return filter.filters.map(equalIn).find((one) => one?.part.toLowerCase() === 'value');
	if (filter.kind !== 'compare' || filter.by !== 'eq' || typeof filter.value !== 'string') return undefined;
	return { part: filter.path.toLowerCase(), text: filter.value };
}

function getColumn(resource: Resource, written: string) {
	const path = findPath(resource.type, written);
	const column = path && resource.column(path);
	if (path?.attribute === undefined || column === undefined) {
		throw wrong(`A ${resource.type.name} cannot be filtered by "${written.slice(0, 80)}".`);
	}
	return { column, attribute: path.attribute, sub: path.sub };
}

function compare(attribute: Attribute, column: Column, by: Comparison, value: Compared): Condition {
	return compareOperand(attribute, column, by, readOperand(attribute, by, value));
}

function compareOperand(attribute: Attribute, column: Column, by: Comparison, operand: Operand): Condition {
	if (column.kind === 'number') return compareNumber(column.sql, by, operand);
	if (operand.kind === 'flag') {
		// What is not said is false.
		return sql<boolean>`(coalesce(${column.sql}, false) = ${by === 'eq' ? operand.flag : !operand.flag}::boolean)`;
	}
	if (operand.kind === 'moment') {
		return sql<boolean>`(${column.sql} ${sql.raw(SIGNS[by])} ${operand.moment}::timestamptz)`;
	}
	if (column.kind === 'key') return compareKey(column.sql, by, operand.text.toLowerCase());
	if (attribute.caseExact) return compareText(column.sql, by, sql`${operand.text}::text`);
	return compareText(sql`lower(${column.sql})`, by, sql`lower(${operand.text}::text)`);
}

/** Texts in the order of their letters' numbers, as in JavaScript, whatever the language of the database. */
function compareText(text: RawBuilder<unknown>, by: Comparison, value: RawBuilder<unknown>): Condition {
	switch (by) {
		case 'eq':
			return sql<boolean>`(${text} = ${value})`;
		case 'ne':
			return sql<boolean>`(${text} is distinct from ${value})`;
		case 'co':
			return sql<boolean>`(strpos(${text}, ${value}) > 0)`;
		case 'sw':
			return sql<boolean>`starts_with(${text}, ${value})`;
		case 'ew':
			return sql<boolean>`(right(${text}, length(${value})) = ${value})`;
		case 'gt':
		case 'ge':
		case 'lt':
		case 'le':
			return sql<boolean>`(${text} collate "C" ${sql.raw(SIGNS[by])} ${value} collate "C")`;
	}
}

/** The first letters of a key are a stretch of its index. */
function compareKey(key: RawBuilder<unknown>, by: Comparison, text: string): Condition {
	if (by !== 'sw') return compareText(key, by, sql`${text}::text`);
	return sql<boolean>`(${key} >= ${text}::text and ${key} < ${`${text}\u{10ffff}`}::text)`;
}

/** IDs are equal or not; another comparison is that of their texts. */
function compareNumber(number: RawBuilder<unknown>, by: Comparison, operand: Operand): Condition {
	const text = operand.kind === 'text' ? operand.text : '';
	const isNumber = /^[1-9]\d{0,14}$/u.test(text);
	if (by === 'eq') return isNumber ? sql<boolean>`(${number} = ${Number(text)}::bigint)` : sql<boolean>`false`;
	return compareText(sql`${number}::text`, by, sql`${text}::text`);
}

const SIGNS: Readonly<Record<Comparison, string>> = {
	...{ eq: '=', ne: 'is distinct from', gt: '>', ge: '>=', lt: '<', le: '<=' },
	// Of moments these are refused before.
	...{ co: '=', sw: '=', ew: '=' }
};

function notTrue(condition: Condition): Condition {
	return sql<boolean>`(${condition} is not true)`;
}

function joined(by: 'and' | 'or', conditions: readonly Condition[]): Condition {
	return sql<boolean>`(${sql.join(conditions, by === 'and' ? sql` and ` : sql` or `)})`;
}

function wrong(detail: string) {
	return scimRefusal('invalidFilter', detail);
}
