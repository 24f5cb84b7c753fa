/**
 * Takes a CSV file into an account: every row is read, staged and checked, and only if the whole file is right
 * one transaction takes it over. A file with an error changes nothing, and a trial ends before the transaction.
 */
import { randomUUID } from 'node:crypto';
import type { AccountScope } from '#accounts/scope.ts';
import { refuseOn } from '#database/constraints.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import type { Column } from './column.ts';
import { countChanges, countDecided } from './count-changes.server.ts';
import { DISTURBANCES } from './disturbances.ts';
import { FILES, type ImportType } from './file-types.ts';
import type { ImportCounts, ImportOptions, ImportResult } from './import-result.ts';
import { planOf, type ImportPlan } from './plans.server.ts';
import { MOST_KEPT, NO_PROBLEMS, reportProblems, type Problem, type Problems } from './problems.ts';
import type { Phase } from './progress.ts';
import { readRows } from './rows.ts';
import { sayDone } from './say-done.ts';
import { analyzeTable, clearLeftovers, clearStaged, stageInto, type ImportScope } from './staging.server.ts';

type Scope = Pick<AccountScope, 'db' | 'accountId' | 'now'>;

/** From how many rows on it is worth a second to know how large the tables are. Our choice. */
const MANY_ROWS = 1000;

/** An import while it runs. */
interface Run extends ImportScope, Omit<ImportOptions, 'dryRun'> {
	readonly type: ImportType;
	readonly plan: ImportPlan;
}

/** What was read of a file. */
interface Staged {
	readonly columns: readonly Column[];
	readonly rows: number;
	readonly bytes: number;
	readonly problems: Problems;
}

/**
 * Reports what is wrong, or what was done, line by line.
 * @throws Refusal `import.disturbed` when others changed the same records at the same time, `import.stopped` when
 * it was broken off.
 */
export async function importCsv(
	scope: Scope,
	type: ImportType,
	bytes: AsyncIterable<Uint8Array>,
	report: (line: string) => void,
	{ dryRun = false, ...options }: ImportOptions = {}
): Promise<ImportResult> {
	const run = { ...scope, ...options, dryRun, type, plan: planOf(type), importId: randomUUID() };
	await clearLeftovers(scope);
	try {
		const result = await runImport(run, bytes);
		const lines = result.kind === 'refused' ? reportProblems(result.problems) : [sayDone(FILES[type].words, result)];
		for (const line of lines) report(line);
		return result;
	} finally {
		await clearStaged(run);
	}
}

async function runImport(run: Run, bytes: AsyncIterable<Uint8Array>): Promise<ImportResult> {
	const { plan } = run;
	const { columns, problems, ...read } = await stageFile(run, bytes);
	if (problems.total > 0) return { kind: 'refused', problems };

	beginPhase(run, 'checking', read);
	const compared = read.rows >= MANY_ROWS ? plan.comparedWith : [];
	for (const table of ['import_row', ...compared]) await analyzeTable(run, table);
	const mismatches = await plan.check(run, columns);
	if (mismatches.total > 0) return { kind: 'refused', problems: mismatches };

	await plan.prepare(run, columns);
	await checkComplete(run, read.rows);
	const counts = await countChanges(run, plan, read.rows, columns);
	if (run.dryRun) return { kind: 'tried', ...counts, examples: await plan.listExamples(run, columns) };

	beginPhase(run, 'taking-over', read);
	return { kind: 'imported', ...(await takeOver(run, columns, counts)) };
}

async function takeOver(run: Run, columns: readonly Column[], counts: ImportCounts): Promise<ImportCounts> {
	return refuseOn(DISTURBED, () =>
		run.db.transaction().execute(async (db) => {
			const done = await run.plan.takeOver({ ...run, db }, columns);
			const kept = counts.rows - done.added - done.changed;
			const taken = { ...counts, ...done, kept };
			await run.alongside?.(db, taken);
			return taken;
		})
	);
}

/** After the first problem rows are read on, for further problems, but no longer kept. */
async function stageFile(run: Run, bytes: AsyncIterable<Uint8Array>): Promise<Staged> {
	const { type, plan } = run;
	const account = await slugOf(run);
	const staging = stageInto(run, plan.knownAs);
	const first: Problem[] = [];
	const read = { rows: 0, bytes: 0 };
	let columns: readonly Column[] = [];
	let total = 0;

	for await (const part of readRows(FILES[type], account, followed(run, bytes, read))) {
		if ('columns' in part) {
			({ columns } = part);
		} else if ('message' in part) {
			total += 1;
			if (first.length < MOST_KEPT) first.push(part);
		} else {
			read.rows += 1;
			if (total === 0) await staging.add({ line: part.line, values: plan.identify(part.values) });
		}
	}
	await staging.close();
	return { columns, ...read, problems: total === 0 ? NO_PROBLEMS : { first, total } };
}

/** Counts what is read, tells how far it is, and ends when the import is broken off. */
async function* followed(
	{ onProgress, signal }: Run,
	bytes: AsyncIterable<Uint8Array>,
	read: { rows: number; bytes: number }
): AsyncGenerator<Uint8Array> {
	onProgress?.({ phase: 'reading', ...read });
	for await (const piece of bytes) {
		if (signal?.aborted === true) throw STOPPED_IMPORT;
		yield piece;
		read.bytes += piece.length;
		onProgress?.({ phase: 'reading', ...read });
	}
}

function beginPhase({ onProgress, signal }: Run, phase: Phase, { rows, bytes }: Pick<Staged, 'rows' | 'bytes'>): void {
	if (signal?.aborted === true) throw STOPPED_IMPORT;
	onProgress?.({ phase, rows, bytes });
}

async function slugOf({ db, accountId }: ImportScope): Promise<string> {
	const { slug } = await db.selectFrom('account').select('slug').where('id', '=', accountId).executeTakeFirstOrThrow();
	return slug;
}

/** Whoever clears the tables of a running import must not make it import less. */
async function checkComplete(run: ImportScope, rows: number): Promise<void> {
	if ((await countDecided(run)) !== rows) throw DISTURBED_IMPORT;
}

const DISTURBED_IMPORT = new Refusal(
	'conflict',
	'import.disturbed',
	'Somebody changed the same records while the file was checked. Nothing was imported; import it again.'
);

const STOPPED_IMPORT = new Refusal(
	'conflict',
	'import.stopped',
	'The desk was stopped before the file was taken over. Nothing was imported; send it again.'
);

const DISTURBED = Object.fromEntries(DISTURBANCES.map((constraint) => [constraint, DISTURBED_IMPORT]));
