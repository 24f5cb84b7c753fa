/** What is done with the staged rows of each kind of file. */
import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import { checkGroups } from './check-groups.server.ts';
import { checkTree } from './check-tree.server.ts';
import type { Column, Values } from './column.ts';
import type { RecordType } from './file-type.ts';
import { listAdded, listRecordExamples, listRemoved } from './examples.server.ts';
import { RECORD_FILES, type ImportType } from './file-types.ts';
import type { Example } from './import-result.ts';
import { checkMatched, checkRepeated, matchRecords } from './match-records.server.ts';
import { numberRows } from './number-rows.server.ts';
import { joinProblems, NO_PROBLEMS, type Problems } from './problems.ts';
import { checkReferences, lookUpReferences } from './references.server.ts';
import { analyzeTable, type ImportScope } from './staging.server.ts';
import { belongingsOf } from './take-over-belongings.server.ts';
import { countRemovedContacts, planContacts, removedContacts, takeOverContacts } from './take-over-contacts.server.ts';
import { compareWithRecords, takeOverRecords, type TakenOver } from './take-over-records.server.ts';
import { planNotes, takeOverNotes } from './take-over-notes.server.ts';
import { checkRequests, keepSameRequests, takeOverRequests } from './take-over-requests.server.ts';

export interface ImportPlan {
	/** The value by which rows without an ID are recognized; empty where there is none. */
	readonly knownAs: string;
	/** Tables that all rows of the file are compared with. */
	readonly comparedWith: readonly string[];
	/** Gives a row the ids of what it will add. */
	identify(values: Values): Values;
	/** What is wrong between the rows, and between them and what is there. */
	check(scope: ImportScope, columns: readonly Column[]): Promise<Problems>;
	/** Decides for each row what it does. */
	prepare(scope: ImportScope, columns: readonly Column[]): Promise<void>;
	/** Of records that may be disabled, where the file has a column for it. */
	readonly table?: string;
	/** What the file's rows replace, once they are prepared. */
	countRemoved?(scope: ImportScope): Promise<number>;
	/** Some of what would be done, once the rows are prepared. */
	listExamples(scope: ImportScope, columns: readonly Column[]): Promise<readonly Example[]>;
	/** One transaction. */
	takeOver(scope: ImportScope, columns: readonly Column[]): Promise<TakenOver>;
}

export function planOf(type: ImportType): ImportPlan {
	return PLANS[type];
}

function planRecords(type: RecordType): ImportPlan {
	return {
		knownAs: type.knownAs,
		table: type.table,
		comparedWith: [type.table, ...belongingsOf(type.columns).map(({ table }) => table)],
		identify: (values) => values,
		async check(scope, columns) {
			const repeated = await checkRepeated(scope, type.knownAsColumn);
			if (repeated.total > 0) return repeated;

			await matchRecords(scope, type);
			await analyzeTable(scope, 'import_row');
			await lookUpReferences(scope, columns, type.table === 'agreement' ? undefined : type.table);
			const mismatched = await checkMatched(scope, type, columns);
			const problems = joinProblems([mismatched, await checkReferences(scope, columns)]);
			if (problems.total > 0) return problems;

			await numberRows(scope, type.table);
			return columns.some(({ name }) => name === 'Parent') ? checkTree(scope) : NO_PROBLEMS;
		},
		prepare: (scope, columns) => compareWithRecords(scope, type, columns),
		listExamples: (scope, columns) => listRecordExamples(scope, type, columns),
		takeOver: (scope, columns) => takeOverRecords(scope, type, columns)
	};
}

const CONTACTS: ImportPlan = {
	knownAs: '',
	comparedWith: ['person', 'contact'],
	identify: (values) => ({ ...values, id: randomUUIDv7() }),
	async check(scope, columns) {
		await lookUpReferences(scope, columns, undefined);
		return checkReferences(scope, columns);
	},
	prepare: planContacts,
	countRemoved: countRemovedContacts,
	async listExamples(scope) {
		const added = await listAdded(scope, sql`concat_ws(' ', r.data ->> 'uri', '·', r.data ->> 'person')`);
		return [...added, ...(await listRemoved(scope, removedContacts(scope)))];
	},
	takeOver: takeOverContacts
};

const REQUESTS: ImportPlan = {
	knownAs: '',
	comparedWith: ['person', 'request'],
	identify: (values) => ({ ...values, note_id: randomUUIDv7(), internal_note_id: randomUUIDv7() }),
	async check(scope, columns) {
		const repeated = await checkRepeated(scope, undefined);
		await lookUpReferences(scope, columns, 'request');
		const missing = await checkReferences(scope, columns);
		await keepSameRequests(scope, columns);
		return joinProblems([repeated, await checkRequests(scope), await checkGroups(scope), missing]);
	},
	prepare: (scope) => numberRows(scope, 'request'),
	listExamples: (scope) => listAdded(scope, sql`r.data ->> 'subject'`),
	takeOver: takeOverRequests
};

const NOTES: ImportPlan = {
	knownAs: '',
	comparedWith: ['request', 'note'],
	identify: (values) => values,
	async check(scope, columns) {
		const repeated = await checkRepeated(scope, undefined);
		await lookUpReferences(scope, columns, undefined);
		return joinProblems([repeated, await checkReferences(scope, columns)]);
	},
	prepare: planNotes,
	listExamples: (scope) => listAdded(scope, sql`r.data ->> 'text'`),
	takeOver: takeOverNotes
};

const PLANS: Readonly<Record<ImportType, ImportPlan>> = {
	organizations: planRecords(RECORD_FILES.organizations),
	sites: planRecords(RECORD_FILES.sites),
	people: planRecords(RECORD_FILES.people),
	people_contact_details: CONTACTS,
	calendars: planRecords(RECORD_FILES.calendars),
	teams: planRecords(RECORD_FILES.teams),
	services: planRecords(RECORD_FILES.services),
	coverage: planRecords(RECORD_FILES.coverage),
	items: planRecords(RECORD_FILES.items),
	templates: planRecords(RECORD_FILES.templates),
	requests: REQUESTS,
	notes: NOTES
};
