/** What an import is asked to do, and what became of it. Pure but for the types it names. */
import type { Database } from '#database/connect.server.ts';
import type { Problems } from './problems.ts';
import type { Phase } from './progress.ts';

/** Rows of a file by what they do to the records that are there. */
export interface ImportCounts {
	readonly rows: number;
	readonly added: number;
	/** Those that are disabled count here as well. */
	readonly changed: number;
	/** Contact details that the file's replace. */
	readonly removed: number;
	/** Records that were in use and are no longer. */
	readonly disabled: number;
	/** Rows that leave their record as it is. */
	readonly kept: number;
}

/** One thing that a file would do. */
export interface Example {
	readonly does: 'add' | 'change' | 'remove';
	/** Of the file; what is removed has none. */
	readonly line: number | null;
	/** How people call the record. */
	readonly record: string;
	/** Of a change; what is added and removed is named alone. */
	readonly fields: readonly ChangedField[];
}

export interface ChangedField {
	/** The column of the file. */
	readonly field: string;
	readonly before: string;
	readonly after: string;
}

/** What became of a file. */
export type ImportResult =
	| ({ readonly kind: 'imported' } & ImportCounts)
	| ({ readonly kind: 'tried'; readonly examples: readonly Example[] } & ImportCounts)
	| { readonly kind: 'refused'; readonly problems: Problems };

/** How far an import is. */
export interface ImportProgress {
	readonly phase: Phase;
	/** Rows that were read so far. */
	readonly rows: number;
	readonly bytes: number;
}

export interface ImportOptions {
	/** Everything is read and checked, and nothing is changed. */
	readonly dryRun?: boolean;
	/** Told after each piece of the file, and when a phase begins. */
	readonly onProgress?: (progress: ImportProgress) => void;
	/** Breaks the import off where it can be without halves. */
	readonly signal?: AbortSignal;
	/** What is written in the transaction that takes the file over, and stands or falls with it. */
	readonly alongside?: (db: Database, counts: ImportCounts) => Promise<void>;
}
