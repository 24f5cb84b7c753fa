/**
 * Imports in the background of this process: one at a time for each account, in the order in which they were asked
 * for. That there is one at a time is decided by the database, as other processes may import as well. A run says now
 * and then that it lives; one that has not for a while belongs to a process that is gone, and has imported nothing.
 */
import type { UpdateObject } from 'kysely';
import type { AccountScope } from '#accounts/scope.ts';
import { refuseOn } from '#database/constraints.server.ts';
import type { Database } from '#database/connect.server.ts';
import type { Tables } from '#database/tables.ts';
import { logDefect } from '#foundation/log.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import { isImportType, type ImportType } from './file-types.ts';
import type { ImportProgress } from './import-result.ts';
import { outcomeOf } from './import-runs.server.ts';
import { importCsv } from './import.server.ts';
import { readKeptFile, removeFile } from './uploads.server.ts';

/** How often a run says how far it is, in milliseconds. Our choice: as often as somebody looks. */
const BEAT = 1000;

/** After this a run without a beat is over, in milliseconds: longer than anything that holds up a beat. */
const DEAD_AFTER = 120_000;

type Scope = Pick<AccountScope, 'db' | 'accountId'>;

interface Runner {
	readonly accounts: Map<number, Promise<void>>;
	/** Accounts for which something was asked while they were at it: it may have come after the last look. */
	readonly again: Set<number>;
	readonly stop: AbortController;
}

/** One for each database that is open; the process has one, tests have several. */
const runners = new WeakMap<Database, Runner>();

/** Begins with what waits, if this process is not at it already. Returns at once. */
export function runImports({ db, accountId }: Scope): void {
	const runner = runnerOf(db);
	if (runner.stop.signal.aborted) return;
	if (runner.accounts.has(accountId)) {
		runner.again.add(accountId);
		return;
	}
	const running = runAll({ db, accountId }, runner.stop.signal)
		.catch((error: unknown) => logDefect('import', error))
		.finally(() => {
			runner.accounts.delete(accountId);
			if (runner.again.delete(accountId)) runImports({ db, accountId });
		});
	runner.accounts.set(accountId, running);
}

/** Waits until nothing runs or waits in this process. */
export async function settleImports(db: Database): Promise<void> {
	const { accounts } = runnerOf(db);
	while (accounts.size > 0) await Promise.all(accounts.values());
}

/** Breaks off what runs, unless it is being taken over, and says so of it. To be called before the database closes. */
export async function stopImports(db: Database): Promise<void> {
	runnerOf(db).stop.abort();
	await settleImports(db);
}

/**
 * To be called at start: ends what another process left behind, and goes on with what waits.
 * @param among who else may be importing: nobody, where the database is this process's own
 */
export async function resumeImports(db: Database, among: 'alone' | 'others', now: Date): Promise<void> {
	await failLeft(db, among === 'alone' ? now : new Date(now.getTime() - DEAD_AFTER), now);
	const waiting = await db
		.selectFrom('importRun')
		.select('accountId')
		.distinct()
		.where('state', '=', 'queued')
		.execute();
	for (const { accountId } of waiting) runImports({ db, accountId });
}

function runnerOf(db: Database): Runner {
	const known = runners.get(db);
	if (known !== undefined) return known;
	const runner = { accounts: new Map<number, Promise<void>>(), again: new Set<number>(), stop: new AbortController() };
	runners.set(db, runner);
	return runner;
}

async function runAll(scope: Scope, signal: AbortSignal): Promise<void> {
	while (!signal.aborted) {
		const run = await takeNext({ ...scope, now: new Date() });
		if (run === undefined) return;
		await runOne({ ...scope, now: new Date() }, run, signal);
	}
}

interface Taken {
	readonly id: string;
	readonly type: ImportType;
	readonly dryRun: boolean;
	readonly fileId: string;
}

/** Undefined where nothing waits, or another process is at it and will go on with the next. */
async function takeNext({ db, accountId, now }: Scope & { readonly now: Date }): Promise<Taken | undefined> {
	await failLeft(db, new Date(now.getTime() - DEAD_AFTER), now, accountId);
	try {
		const run = await refuseOn({ import_run_one: ELSEWHERE }, () =>
			db
				.updateTable('importRun')
				.set({ state: 'processing', startedAt: now, beatAt: now, phase: 'reading', phaseAt: now })
				.where('accountId', '=', accountId)
				.where('state', '=', 'queued')
				.where('id', '=', ({ selectFrom }) =>
					selectFrom('importRun as next')
						.select('next.id')
						.where('next.accountId', '=', accountId)
						.where('next.state', '=', 'queued')
						.orderBy('next.createdAt')
						.orderBy('next.id')
						.limit(1)
				)
				.returning(['id', 'type', 'dryRun', 'fileId'])
				.executeTakeFirst()
		);
		if (run === undefined || run.fileId === null || !isImportType(run.type)) return undefined;
		return { ...run, type: run.type, fileId: run.fileId };
	} catch (error) {
		if (error === ELSEWHERE) return undefined;
		throw error;
	}
}

async function runOne(scope: Scope & { readonly now: Date }, run: Taken, signal: AbortSignal): Promise<void> {
	const update = (db: Database, values: UpdateObject<Tables, 'importRun'>) =>
		db.updateTable('importRun').set(values).where('accountId', '=', scope.accountId).where('id', '=', run.id).execute();
	const beats = beating((values) => update(scope.db, values));
	try {
		const result = await importCsv(scope, run.type, readKeptFile(scope, run.fileId), () => undefined, {
			dryRun: run.dryRun,
			signal,
			onProgress: beats.progressed,
			alongside: async (db, counts) =>
				void (await update(db, { ...outcomeOf({ kind: 'imported', ...counts }), finishedAt: new Date() }))
		});
		if (result.kind !== 'imported') await update(scope.db, { ...outcomeOf(result), finishedAt: new Date() });
		if (result.kind !== 'tried') await removeFile(scope, run.fileId);
	} catch (error) {
		await update(scope.db, { state: 'failed', ...failureOf(error), finishedAt: new Date() });
	} finally {
		await beats.end();
	}
}

interface Beat {
	readonly beatAt: Date;
	readonly phase?: string;
	readonly phaseAt?: Date;
	readonly bytesRead?: number;
	readonly rowCount?: number;
}

/** Writes how far a run is, at most once a second and never two at a time; at once when a phase begins. */
function beating(write: (beat: Beat) => Promise<unknown>) {
	let last: ImportProgress | undefined;
	let phaseAt = new Date();
	let writing: Promise<unknown> | undefined;

	function beat(): void {
		writing ??= write({
			beatAt: new Date(),
			...(last === undefined ? {} : { phase: last.phase, phaseAt, bytesRead: last.bytes, rowCount: last.rows })
		})
			// A beat that is lost is made good by the next; what the run itself cannot write, it says.
			.catch(() => undefined)
			.finally(() => (writing = undefined));
	}

	const timer = setInterval(beat, BEAT);
	return {
		progressed(progress: ImportProgress): void {
			const isNew = last?.phase !== progress.phase;
			last = progress;
			if (!isNew) return;
			phaseAt = new Date();
			beat();
		},
		async end(): Promise<void> {
			clearInterval(timer);
			await writing;
		}
	};
}

function failureOf(error: unknown): { failureCode: string; failure: string } {
	if (error instanceof Refusal) return { failureCode: error.code, failure: error.message };
	logDefect('import', error);
	return { failureCode: 'defect', failure: 'Something went wrong here, and nothing was imported. The log says what.' };
}

/** @param before whose last beat was before this is over */
async function failLeft(db: Database, before: Date, now: Date, accountId?: number): Promise<void> {
	await db
		.updateTable('importRun')
		.set({
			state: 'failed',
			finishedAt: now,
			failureCode: 'import.stopped',
			failure: 'The desk was stopped while it imported the file. Nothing was imported; send it again.'
		})
		.where('state', '=', 'processing')
		.where('beatAt', '<', before)
		.$if(accountId !== undefined, (query) => query.where('accountId', '=', accountId ?? 0))
		.execute();
}

const ELSEWHERE = new Refusal('conflict', 'import.elsewhere', 'Another process imports a file of this account.');
