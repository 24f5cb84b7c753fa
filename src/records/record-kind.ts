/** What is particular to a kind of records that an account knows by their names, such as teams and sites. Pure. */
import type { AccountScope } from '#accounts/scope.ts';
import type { SeriesKind } from '#database/number-series.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import type { ListedField, Listing } from './listing.ts';

/** By column, `parentId`. What is left out stays as it is. */
export type Columns = Readonly<Record<string, string | number | boolean | null>>;

/** Which records of another kind belong to one: the members of a team. A table has the IDs of both. */
export interface RecordLink {
	readonly table: string;
	/** The table's column with the ID of the record. */
	readonly owner: string;
	/** The table's column with the ID of what belongs to it. */
	readonly other: string;
	/** Table of what belongs to it. */
	readonly of: string;
	/** What is said where one is not there. */
	readonly unknown: string;
}

export interface RecordReference {
	/** Of the database: it is broken by a record that is not there. */
	readonly constraint: string;
	/** As programs call it: "support_team". */
	readonly field: string;
	readonly unknown: string;
}

export interface RecordKind {
	/** Also the name of its number series. */
	readonly table: SeriesKind;
	/** What the codes of its refusals begin with, and its word in sentences. */
	readonly noun: string;
	readonly word: string;
	/** As programs call the name. */
	readonly nameField: string;
	/** Of a new one. */
	readonly defaults: Columns;
	/** By field, as programs call it. */
	readonly links: Readonly<Record<string, RecordLink>>;
	readonly references: readonly RecordReference[];
	/** Columns that follow from the name. */
	readonly keysOf?: (name: string) => Columns;
	/** Refuses what the database cannot, inside the transaction and before the write. */
	check?(scope: AccountScope, id: number, columns: Columns): Promise<void>;
	/** Part of the transaction that writes another name. */
	rename?(scope: AccountScope, id: number, name: string): Promise<void>;
}

export function unknownRecord({ noun, word }: RecordKind): Refusal {
	return new Refusal('not-found', `${noun}.unknown`, `There is no such ${word}, or not any more.`);
}

/** By constraint of the database. */
export function refusalsOf({ table, noun, word, nameField, references }: RecordKind): Record<string, Refusal> {
	const taken = (code: string, message: string, field: string) =>
		new Refusal('conflict', `${noun}.${code}`, message, field);
	return {
		[`${table}_name_once`]: taken('name-taken', `Another ${word} of this account has this ${nameField}.`, nameField),
		[`${table}_source_once`]: taken('source-taken', `Another ${word} of this source has this sourceID.`, 'sourceID'),
		...Object.fromEntries(
			references.map(({ constraint, field, unknown }) => [constraint, unknownField(noun, { field, unknown })])
		)
	};
}

/** @param at place in a list. */
export function unknownField(
	noun: string,
	{ field, unknown, at }: { readonly field: string; readonly unknown: string; readonly at?: number }
): Refusal {
	const place = at === undefined ? field : `${field}.${String(at)}`;
	return new Refusal('invalid', `${noun}.${field.replaceAll('_', '-')}-unknown`, unknown, place);
}

/** What belongs to each record, by name; filtered by its IDs. */
export function linkedField({ table, owner, other, of }: RecordLink): ListedField {
	const linked = `l.account_id = $1 and l.${owner} = r.id`;
	return {
		value: `(
			select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) order by lower(o.name), o.id), '[]')
			from ${table} l join ${of} o on o.account_id = $1 and o.id = l.${other}
			where ${linked})`,
		filter: {
			kind: 'id',
			column: `l.${other}`,
			within: (condition) => `exists (select 1 from ${table} l where ${linked} and ${condition})`
		}
	};
}

/** Of a listing those that belong to one record of another kind, or the other way round. */
export function linkedListing(
	listing: Listing,
	name: string,
	{ table, own, owner }: { readonly table: string; readonly own: string; readonly owner: string }
): Listing {
	return {
		...listing,
		name,
		ownedBy: (place) =>
			`exists (select 1 from ${table} l where l.account_id = $1 and l.${owner} = ${place} and l.${own} = r.id)`
	};
}
