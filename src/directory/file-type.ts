/** What a kind of file is: its columns, and what has to hold for a whole row. Pure. */
import type { Column, ReferenceKind, Values } from './column.ts';
import type { Problem } from './problems.ts';

export type RowProblem = Omit<Problem, 'line'>;

export interface FileType {
	readonly columns: readonly Column[];
	/** Names of columns without which no row can be read. */
	readonly required: readonly string[];
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
	readonly table: ReferenceKind;
	/** The value by which a row without ID and Source ID is recognized, and what its column is called. */
	readonly knownAs: 'name' | 'email_key';
	readonly knownAsColumn: 'Name' | 'Primary Email';
	/** What a column is for a new record when the file does not have it, in SQL. */
	readonly defaults: Readonly<Record<string, string>>;
}

/** A row has to say which record it is about. */
export function checkIdentity(values: Values, knownAs: string, knownAsColumn: string): RowProblem[] {
	if (!isEmpty(values['source_id']) && isEmpty(values['source'])) return [needsSource()];
	if (['given_id', 'source_id', knownAs].some((field) => !isEmpty(values[field]))) return [];
	return [{ message: `Whom is the row about? It has no ID, no Source ID and no ${knownAsColumn}.` }];
}

export function needsSource(): RowProblem {
	return { column: 'Source ID', message: 'A Source ID needs a Source: the name of the system that gave it.' };
}

export function isEmpty(value: unknown): boolean {
	return value === undefined || value === null;
}
