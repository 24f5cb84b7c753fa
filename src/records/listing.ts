/**
 * How the records of a kind are listed for programs: their fields under the names of the API, what they are narrowed and
 * ordered by. Written once for each kind, beside its domain; `list-records.server.ts` makes the statement. Pure.
 */

/** How what is written in a filter is read and compared. `folded` ignores case, `id` names another record. */
export type FilterKind = 'integer' | 'id' | 'uuid' | 'text' | 'folded' | 'word' | 'boolean' | 'moment';

export interface FieldFilter {
	readonly kind: FilterKind;
	/** SQL of what is compared. */
	readonly column: string;
	/** What a word may be. */
	readonly words?: readonly string[];
	/** Where the column is another table's: SQL that is true where that table has a row for which `condition` is. */
	readonly within?: (condition: string) => string;
}

export interface FieldOrder {
	/** SQL, never null. */
	readonly by: string;
	readonly type: 'bigint' | 'text' | 'timestamptz' | 'uuid';
}

export interface ListedField {
	/** SQL of its value in JSON: `r` is the record, $1 the account. */
	readonly value: string;
	readonly filter?: FieldFilter;
	readonly order?: FieldOrder;
	/** Stands in a list that asks for no fields. */
	readonly isListed?: boolean;
}

export interface Listing {
	/** As in the address: "people". */
	readonly name: string;
	readonly table: string;
	/** Whether the table has the column `disabled`: a record that is disabled says so in every list. */
	readonly hasDisabled: boolean;
	/** What the values need beside the table: joins that keep each row once. */
	readonly joins: string;
	readonly fields: Readonly<Record<string, ListedField>>;
	/** Conditions by name, as SQL; `me` is the person who asks. */
	readonly predefined: Readonly<Record<string, (me: string) => string>>;
	/** What is always asked, such as the person whose contacts these are; `owner` is the number in the address. */
	readonly ownedBy?: (owner: string) => string;
	/** Of a list that asks for no order: "name", "-id". */
	readonly order: string;
	/** Type of the IDs. */
	readonly idType: 'bigint' | 'uuid';
}

/** ISO 8601 in UTC with seconds, as 4me writes moments. */
export function momentValue(column: string): string {
	return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
}

export const ID_FIELD: ListedField = {
	value: 'r.id',
	filter: { kind: 'integer', column: 'r.id' },
	order: { by: 'r.id', type: 'bigint' },
	isListed: true
};

export function textField(column: string, { isListed = false } = {}): ListedField {
	return { value: column, filter: { kind: 'text', column }, isListed };
}

/** Can be ordered by, empty ones first. */
export function orderedTextField(column: string, { isListed = false } = {}): ListedField {
	return { ...textField(column, { isListed }), order: { by: `coalesce(${column}, '') collate "C"`, type: 'text' } };
}

/** Can be ordered by, missing ones last. */
export function momentField(column: string, { isListed = false } = {}): ListedField {
	return {
		value: momentValue(column),
		filter: { kind: 'moment', column },
		order: { by: `coalesce(${column}, 'infinity')`, type: 'timestamptz' },
		isListed
	};
}

/** Of a moment that every record has: an index can put the records in its order. */
export function presentMomentField(column: string, { isListed = false } = {}): ListedField {
	return { ...momentField(column, { isListed }), order: { by: column, type: 'timestamptz' } };
}

/** Without a filter. */
export function shownField(value: string): ListedField {
	return { value };
}

export function flagField(column: string): ListedField {
	return { value: column, filter: { kind: 'boolean', column } };
}

export function wordField(column: string, words: readonly string[], { isListed = false } = {}): ListedField {
	return {
		value: column,
		filter: { kind: 'word', column, words },
		order: { by: `coalesce(${column}, '') collate "C"`, type: 'text' },
		isListed
	};
}

/** Fields that say where a record came from, and when it was written. */
export const ORIGIN_FIELDS = {
	source: textField('r.source'),
	sourceID: orderedTextField('r.source_id', { isListed: true })
};

export const MOMENT_FIELDS = {
	created_at: presentMomentField('r.created_at', { isListed: true }),
	updated_at: presentMomentField('r.updated_at', { isListed: true })
};

/** Put in order without regard to case. */
export function nameField(column: string): ListedField {
	return { ...textField(column, { isListed: true }), order: { by: `lower(${column}) collate "C"`, type: 'text' } };
}

export const DISABLED = {
	enabled: () => 'not r.disabled',
	disabled: () => 'r.disabled'
};
