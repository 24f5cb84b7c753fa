/** What a kind of file is: its columns, and what has to hold for a whole row. Pure. */
import { flag, ID, NAME, required, SOURCE, SOURCE_ID, type Column, type ReferenceKind, type Values } from './column.ts';
import type { Problem } from './problems.ts';

export type RowProblem = Omit<Problem, 'line'>;

export interface FileType {
	readonly columns: readonly Column[];
	/** Names of columns without which no row can be read. */
	readonly required: readonly string[];
	/** Names of columns without which no record can be added. */
	readonly needed?: readonly string[];
	/** Names of columns of which a file has all or none, since together they say one thing. */
	readonly together?: readonly string[];
	/** One record, and several: "3 sites". */
	readonly words: readonly [one: string, several: string];
	/** Columns that 4me has and Ringside does not keep yet: the beginning of their names. */
	readonly notKept?: string;
	/** What is wrong between the cells of a row. */
	check(values: Values): RowProblem[];
	/** What follows from the cells and is kept with the row. */
	derive?(values: Values): Values;
}

/** A kind of file whose rows add records and change them. */
export interface RecordType extends FileType {
	readonly table: Exclude<ReferenceKind, 'request'> | 'agreement';
	/** The value by which a row without ID and Source ID is recognized, and what its column is called. */
	readonly knownAs: 'name' | 'email_key';
	readonly knownAsColumn: 'Name' | 'Primary Email';
	/** Names of columns without which no record can be added. */
	readonly needed: readonly string[];
	/** What a column is for a new record when the file does not have it, in SQL. */
	readonly defaults: Readonly<Record<string, string>>;
}

type NamedRecords = Pick<RecordType, 'table' | 'words' | 'columns' | 'together' | 'derive'> &
	Partial<Pick<RecordType, 'needed' | 'defaults' | 'check'>>;

/** Records that are known by ID, by Source and Source ID, or by name, and may be disabled. */
export function namedRecords({ columns, needed = [], defaults, check, ...type }: NamedRecords): RecordType {
	const name = required(NAME, `Every ${type.words[0]} needs a name.`);
	return {
		...type,
		knownAs: 'name',
		knownAsColumn: 'Name',
		columns: [ID, SOURCE, SOURCE_ID, name, ...columns, flag('Disabled', 'disabled')],
		required: [],
		needed: ['Name', ...needed],
		defaults: { disabled: 'false', ...defaults },
		check: (values) => [...checkIdentity(values, 'name', 'Name'), ...(check?.(values) ?? [])]
	};
}

/** A row has to say which record it is about. */
export function checkIdentity(values: Values, knownAs: string, knownAsColumn: string): RowProblem[] {
	const sourceless = checkSource(values);
	if (sourceless.length > 0) return sourceless;
	if (['given_id', 'source_id', knownAs].some((field) => !isEmpty(values[field]))) return [];
	return [{ message: `Whom is the row about? It has no ID, no Source ID and no ${knownAsColumn}.` }];
}

export function checkSource({ source, source_id }: Values): RowProblem[] {
	if (isEmpty(source_id) || !isEmpty(source)) return [];
	return [{ column: 'Source ID', message: 'A Source ID needs a Source: the name of the system that gave it.' }];
}

export function isEmpty(value: unknown): boolean {
	return value === undefined || value === null;
}
