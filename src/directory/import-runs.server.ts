/** Imports of an account as they wait, run and have ended: what pages and programs ask for. */
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { AccountScope } from '#accounts/scope.ts';
import { Refusal } from '#foundation/refusals.ts';
import { isImportType, type ImportType } from './file-types.ts';
import type { ImportResult } from './import-result.ts';
import { paceOf, RUN_STATES, RunReport, type ImportRun, type RunOrigin } from './import-run.ts';
import { PHASES } from './progress.ts';
import { isFileKept, removeFile } from './uploads.server.ts';

type Scope = Pick<AccountScope, 'db' | 'accountId' | 'now'>;

/** Runs that a page shows. */
const MOST_LISTED = 20;
/** Runs that are kept for each account: our choice, months of a nightly import of several files. */
const MOST_KEPT_RUNS = 500;

export interface NewRun {
	readonly type: ImportType;
	readonly dryRun: boolean;
	readonly origin: RunOrigin;
	readonly fileId: string;
	readonly fileName: string | null;
	readonly bytes: number;
}

/** Answers its id. It waits until `runImports` takes it up. */
export async function queueRun(scope: Scope & Pick<AccountScope, 'personId'>, run: NewRun): Promise<string> {
	await removeOldRuns(scope);
	const id = randomUUID();
	await scope.db
		.insertInto('importRun')
		.values({
			accountId: scope.accountId,
			id,
			...run,
			personId: scope.personId ?? null,
			state: 'queued',
			createdAt: scope.now,
			...{ bytesRead: 0, rowCount: 0, problemCount: 0, report: sql`${JSON.stringify(EMPTY_REPORT)}::jsonb` }
		})
		.execute();
	return id;
}

/**
 * The file of a trial, now for good.
 * @throws Refusal `import.unknown`, `import.file-gone` once the file is not kept any more.
 */
export async function queueTriedFile(
	scope: Scope & Pick<AccountScope, 'personId'>,
	runId: string,
	origin: RunOrigin
): Promise<string> {
	const row = await selectRuns(scope).where('run.id', '=', runId).executeTakeFirst();
	if (row === undefined) throw unknownRun();
	const { fileId, fileName, bytes } = row;
	if (fileId === null || !isImportType(row.type) || !(await isFileKept(scope, fileId))) {
		throw new Refusal('conflict', 'import.file-gone', 'The file is not kept any more. Send it again.');
	}
	return queueRun(scope, { type: row.type, dryRun: false, origin, fileId, fileName, bytes: bytes ?? 0 });
}

/** @throws Refusal `import.unknown`. */
export async function getRun(scope: Scope, id: string): Promise<ImportRun & { readonly report: RunReport }> {
	const row = await selectRuns(scope).select('run.report').where('run.id', '=', id).executeTakeFirst();
	if (row === undefined) throw unknownRun();
	return { ...presentRun(row, scope.now), report: RunReport.parse(row.report) };
}

/** The newest first. */
export async function listRuns(scope: Scope): Promise<ImportRun[]> {
	const rows = await selectRuns(scope).orderBy('run.createdAt', 'desc').orderBy('run.id').limit(MOST_LISTED).execute();
	return rows.map((row) => presentRun(row, scope.now));
}

/** What a command imported, for the history; its file was never kept. */
export async function recordRun(
	scope: Scope,
	{ type, dryRun, finishedAt }: { type: ImportType; dryRun: boolean; finishedAt: Date },
	result: ImportResult
): Promise<void> {
	await scope.db
		.insertInto('importRun')
		.values({
			...{ accountId: scope.accountId, id: randomUUID(), type, dryRun, origin: 'command' },
			...{ createdAt: scope.now, startedAt: scope.now, finishedAt, bytesRead: 0, rowCount: 0, problemCount: 0 },
			...outcomeOf(result)
		})
		.execute();
}

/** What is written of a run once it is known how it ended. */
export function outcomeOf(result: ImportResult) {
	if (result.kind === 'refused') {
		const { first, total } = result.problems;
		return { state: 'failed', problemCount: total, report: asJson({ problems: first, examples: [] }) };
	}
	const { rows, added, changed, removed, disabled, kept } = result;
	const examples = result.kind === 'tried' ? result.examples : [];
	return {
		...{ state: 'done', rowCount: rows, added, changed, removed, disabled, kept },
		report: asJson({ problems: [], examples })
	};
}

const EMPTY_REPORT = { problems: [], examples: [] };

function asJson(report: unknown) {
	return sql<unknown>`${JSON.stringify(report)}::jsonb`;
}

function selectRuns({ db, accountId }: Scope) {
	return db
		.selectFrom('importRun as run')
		.leftJoin('person', (join) =>
			join.onRef('person.accountId', '=', 'run.accountId').onRef('person.id', '=', 'run.personId')
		)
		.select([
			'run.id',
			'run.type',
			'run.dryRun',
			'run.state',
			'run.origin',
			'run.personId',
			'person.name as personName'
		])
		.select(['run.fileId', 'run.fileName', 'run.bytes', 'run.createdAt', 'run.startedAt', 'run.finishedAt'])
		.select(['run.phase', 'run.phaseAt', 'run.bytesRead', 'run.rowCount', 'run.added', 'run.changed', 'run.removed'])
		.select(['run.disabled', 'run.kept', 'run.problemCount', 'run.failureCode', 'run.failure'])
		.select(({ exists, selectFrom }) =>
			exists(
				selectFrom('importPiece')
					.select('importPiece.ordinal')
					.whereRef('importPiece.accountId', '=', 'run.accountId')
					.whereRef('importPiece.fileId', '=', 'run.fileId')
			).as('isFileKept')
		)
		.where('run.accountId', '=', accountId);
}

type RunRow = Awaited<ReturnType<ReturnType<typeof selectRuns>['execute']>>[number];

function presentRun(row: RunRow, now: Date): ImportRun {
	const { added, changed, removed, disabled, kept, rowCount: rows } = row;
	const isCounted = added !== null && changed !== null && removed !== null && disabled !== null && kept !== null;
	const phase = PHASES.find((known) => known === row.phase) ?? null;
	return {
		...row,
		type: isImportType(row.type) ? row.type : 'people',
		state: RUN_STATES.find((known) => known === row.state) ?? 'failed',
		origin: row.origin === 'api' || row.origin === 'command' ? row.origin : 'console',
		person: row.personId === null ? null : { id: row.personId, name: row.personName ?? '' },
		phase,
		rows,
		counts: isCounted ? { rows, added, changed, removed, disabled, kept } : undefined,
		failure: row.failureCode === null ? null : { code: row.failureCode, message: row.failure ?? '' },
		pace: paceOf({ ...row, phase, rows }, now),
		isFileKept: Boolean(row.isFileKept)
	};
}

/** The oldest ones, with their files. */
async function removeOldRuns(scope: Scope): Promise<void> {
	const { db, accountId } = scope;
	const old = await db
		.selectFrom('importRun')
		.select(['id', 'fileId'])
		.where('accountId', '=', accountId)
		.where('state', 'in', ['done', 'failed'])
		.orderBy('createdAt', 'desc')
		.orderBy('id')
		.offset(MOST_KEPT_RUNS)
		.limit(MOST_LISTED)
		.execute();
	if (old.length === 0) return;
	const ids = old.map(({ id }) => id);
	await db.deleteFrom('importRun').where('accountId', '=', accountId).where('id', 'in', ids).execute();
	for (const { fileId } of old) if (fileId !== null) await removeFile(scope, fileId);
}

function unknownRun(): Refusal {
	return new Refusal('not-found', 'import.unknown', 'There is no such import.');
}
