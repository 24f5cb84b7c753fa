/**
 * The columns that files are made of: how a cell is read, and which columns of the table it fills. Pure.
 */
import {
	isWrong,
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
export type ReferenceKind = 'organization' | 'site' | 'person';

export type SqlType = 'text' | 'boolean' | 'bigint' | 'timestamptz';

export interface Column {
	/** As it is written in the first line of a file. */
	readonly name: string;
	/** What it fills, by name. Without `refersTo` these are columns of the table, with their types. */
	readonly fills: Readonly<Record<string, SqlType>>;
	/** The cell names a record of this kind; the table's column is the one it fills, with `_id` behind it. */
	readonly refersTo?: ReferenceKind;
	/** What a column that is there says when the cell is empty. */
	readonly empty: Values | Wrong;
	/** `account` is the short name of the account that the file is for. */
	read(written: string, account: string): Values | Wrong;
}

/** Longest name of a record in characters, as 4me's. */
export const LONGEST_NAME = 128;
/** Longest text in bytes of UTF-8: 64 KiB, as 4me's. */
export const LONGEST_TEXT_BYTES = 65_536;

export const ID: Column = fill('ID', 'given_id', 'bigint', readId);
export const SOURCE: Column = text('Source', 'source', 128);
export const SOURCE_ID: Column = text('Source ID', 'source_id', 128);

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

/** Empty is false. */
export function flag(name: string, field: string): Column {
	return fill(name, field, 'boolean', readFlag, false);
}

export function word(name: string, field: string, words: readonly string[]): Column {
	return fill(name, field, 'text', (written) => readWord(written, words));
}

/** An empty cell is an error. */
export function required(column: Column, message: string): Column {
	return { ...column, empty: { wrong: message } };
}

/** Names another record: a person by email, ID or name, an organization or a site by name. */
export function reference(name: string, field: string, refersTo: ReferenceKind): Column {
	return {
		name,
		fills: { [field]: 'text' },
		refersTo,
		empty: { [field]: null },
		read(written, account) {
			const named = withoutAccount(written, account);
			const value = isWrong(named) ? named : readText(named, LONGEST_NAME);
			return isWrong(value) ? value : { [field]: refersTo === 'person' ? personKey(value) : value };
		}
	};
}

/** "Ada Lovelace @demo" names the account that has the record; only this account's can be named. */
function withoutAccount(written: string, account: string): string | Wrong {
	const [whole, name, other] = /^(.*\S)\s+@([a-z0-9-]+)$/iu.exec(written) ?? [];
	if (whole === undefined || name === undefined) return written;
	if (other?.toLowerCase() === account) return name;
	return { wrong: `${quote(written)} belongs to another account; only records of ${account} can be named.` };
}

/** Emails are compared in lower case; an ID loses zeros in front of it. */
function personKey(written: string): string {
	if (written.includes('@')) return written.toLowerCase();
	return /^\d+$/u.test(written) ? written.replace(/^0+(?=\d)/u, '') : written;
}
