/**
 * The columns that files are made of: how a cell is read, and which columns of the table it fills. Pure.
 */
import {
	isWrong,
	readDay,
	readFlag,
	readId,
	readLongText,
	readMoment,
	readText,
	readWord,
	type Value,
	type Wrong
} from './cells.ts';
import { quote } from './problems.ts';

/** What a row says, by column of the table. */
export type Values = Readonly<Record<string, Value>>;

/** Which table a cell names a record of. */
export type ReferenceKind =
	| 'organization'
	| 'site'
	| 'person'
	| 'calendar'
	| 'team'
	| 'service_instance'
	| 'configuration_item'
	| 'request_template'
	| 'request';

export type SqlType = 'text' | 'boolean' | 'smallint' | 'integer' | 'bigint' | 'date' | 'timestamptz' | 'uuid';

/**
 * Rows of another table that belong to a record: the members of a team, the hours of a calendar. Those of one
 * record are a list, the value of its row that has the table's name.
 */
export interface Belongings {
	readonly table: string;
	/** The table's column that holds the id of the record. */
	readonly owner: string;
	/** The table's other columns, with their types. */
	readonly fills: Readonly<Record<string, SqlType>>;
	/** The list names records of this kind; the one other column holds their ids. */
	readonly refersTo?: ReferenceKind;
}

export interface Column {
	/** As it is written in the first line of a file. */
	readonly name: string;
	/** What it fills, by name. Without `refersTo` these are columns of the table, with their types. */
	readonly fills: Readonly<Record<string, SqlType>>;
	/** The cell names a record of this kind; the table's column is the one it fills, with `_id` behind it. */
	readonly refersTo?: ReferenceKind;
	/** The cell says something of the rows of another table that belong to the record. */
	readonly belongings?: Belongings;
	/** What a column that is there says when the cell is empty. */
	readonly empty: Values | Wrong;
	/** `account` is the short name of the account that the file is for. */
	read(written: string, account: string): Values | Wrong;
	/** Of belongings that are no names of records: the cell that says what these rows are. */
	write?(rows: unknown): string;
}

/** Longest name of a record in characters, as 4me's. */
export const LONGEST_NAME = 128;
/** Longest text in bytes of UTF-8: 64 KiB, as 4me's. */
export const LONGEST_TEXT_BYTES = 65_536;

export const ID: Column = fill('ID', 'given_id', 'bigint', readId);
export const SOURCE: Column = text('Source', 'source', 128);
export const SOURCE_ID: Column = text('Source ID', 'source_id', 128);
export const NAME: Column = text('Name', 'name', LONGEST_NAME);

/** A column of one value. Empty is null unless `empty` says otherwise. */
export function fill(
	name: string,
	field: string,
	type: SqlType,
	readCell: (written: string) => Value | Wrong,
	empty: Value = null
): Column {
	return {
		name,
		fills: { [field]: type },
		empty: { [field]: empty },
		read(written) {
			const value = readCell(written);
			return isWrong(value) ? value : { [field]: value };
		}
	};
}

export function text(name: string, field: string, longest: number): Column {
	return fill(name, field, 'text', (written) => readText(written, longest));
}

export function longText(name: string, field: string): Column {
	return fill(name, field, 'text', (written) => readLongText(written, LONGEST_TEXT_BYTES));
}

export function moment(name: string, field: string): Column {
	return fill(name, field, 'timestamptz', readMoment);
}

export function day(name: string, field: string): Column {
	return fill(name, field, 'date', readDay);
}

/** Empty is false. */
export function flag(name: string, field: string): Column {
	return fill(name, field, 'boolean', readFlag, false);
}

export function word(name: string, field: string, words: readonly string[], empty: Value = null): Column {
	return fill(name, field, 'text', (written) => readWord(written, words), empty);
}

/** An empty cell is an error. */
export function required(column: Column, message: string): Column {
	return { ...column, empty: { wrong: message } };
}

/** Names another record: a person by email, ID or name, a request by ID or Source ID, all others by name. */
export function reference(name: string, field: string, refersTo: ReferenceKind): Column {
	return {
		name,
		fills: { [field]: 'text' },
		refersTo,
		empty: { [field]: null },
		read(written, account) {
			const value = readReference(written, account, refersTo);
			return isWrong(value) ? value : { [field]: value };
		}
	};
}

/** As it is compared with what records are known by. */
export function readReference(written: string, account: string, refersTo: ReferenceKind): string | Wrong {
	const named = withoutAccount(written, account);
	const value = isWrong(named) ? named : readText(named, LONGEST_NAME);
	if (isWrong(value)) return value;
	if (refersTo === 'person' && value.includes('@')) return value.toLowerCase();
	return refersTo === 'person' || refersTo === 'request' ? withoutZeros(value) : value;
}

/** "Ada Lovelace @demo" names the account that has the record; only this account's can be named. */
function withoutAccount(written: string, account: string): string | Wrong {
	const [whole, name, other] = /^(.*\S)\s+@([a-z0-9-]+)$/iu.exec(written) ?? [];
	if (whole === undefined || name === undefined) return written;
	if (other?.toLowerCase() === account) return name;
	return { wrong: `${quote(written)} belongs to another account; only records of ${account} can be named.` };
}

/** An ID loses zeros in front of it. */
function withoutZeros(written: string): string {
	return /^\d+$/u.test(written) ? written.replace(/^0+(?=\d)/u, '') : written;
}
