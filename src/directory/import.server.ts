/**
 * Takes a CSV file into an account: every row is read, staged and checked, and only if the whole file is right
 * one transaction takes it over. A file with an error changes nothing.
 */
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { AccountScope } from '#accounts/scope.ts';
import { refuseOn } from '#database/constraints.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import type { Column } from './column.ts';
import type { FileType } from './file-type.ts';
import { FILES, type ImportType } from './file-types.ts';
import { DISTURBANCES } from './disturbances.ts';
import { planOf, type ImportPlan } from './plans.server.ts';
import { MOST_REPORTED, NO_PROBLEMS, reportProblems, type Problem, type Problems } from './problems.ts';
import { readRows } from './rows.ts';
import { analyzeTable, clearLeftovers, clearStaged, ofImport, stageInto, type ImportScope } from './staging.server.ts';
import type { TakenOver } from './take-over-records.server.ts';

/** What became of a file. */
export type ImportResult =
	| ({ readonly kind: 'imported'; readonly rows: number } & TakenOver)
	| { readonly kind: 'refused'; readonly problems: Problems };

type Scope = Pick<AccountScope, 'db' | 'accountId' | 'now'>;

/** From how many rows on it is worth a second to know how large the tables are. Our choice. */
const MANY_ROWS = 1000;

/** What was read of a file. */
interface Staged {
	readonly columns: readonly Column[];
	readonly rows: number;
	readonly problems: Problems;
}

/**
 * Reports what is wrong, or what was done, line by line.
 * @throws Refusal `import.disturbed` when others changed the same records at the same time.
 */
export async function importCsv(
	scope: Scope,
	type: ImportType,
	bytes: AsyncIterable<Uint8Array>,
	report: (line: string) => void,
	{ dryRun = false }: { readonly dryRun?: boolean } = {}
): Promise<ImportResult> {
	const run = { ...scope, importId: randomUUID() };
	await clearLeftovers(scope);
	try {
		const result = await runImport(run, type, bytes, dryRun);
		const lines = result.kind === 'refused' ? reportProblems(result.problems) : [describeDone(FILES[type], result)];
		for (const line of lines) report(line);
		return result;
	} finally {
		await clearStaged(run);
	}
}

async function runImport(
	run: ImportScope,
	type: ImportType,
	bytes: AsyncIterable<Uint8Array>,
	dryRun: boolean
): Promise<ImportResult> {
	const plan = planOf(type);
	const { columns, rows, problems } = await stageFile(run, type, plan, bytes);
	if (problems.total > 0) return { kind: 'refused', problems };

	const compared = rows >= MANY_ROWS ? plan.comparedWith : [];
	for (const table of ['import_row', ...compared]) await analyzeTable(run, table);
	const mismatches = await plan.check(run, columns);
	if (mismatches.total > 0) return { kind: 'refused', problems: mismatches };

	await plan.prepare(run, columns);
	await checkComplete(run, rows);
	if (dryRun) return { kind: 'imported', rows, ...(await countActions(run)) };
	const done = await refuseOn(DISTURBED, () =>
		run.db.transaction().execute((db) => plan.takeOver({ ...run, db }, columns))
	);
	return { kind: 'imported', rows, ...done };
}

/** After the first problem rows are read on, for further problems, but no longer kept. */
async function stageFile(
	run: ImportScope,
	type: ImportType,
	plan: ImportPlan,
	bytes: AsyncIterable<Uint8Array>
): Promise<Staged> {
	const account = await slugOf(run);
	const staging = stageInto(run, plan.knownAs);
	const first: Problem[] = [];
	let columns: readonly Column[] = [];
	let [rows, total] = [0, 0];

	for await (const part of readRows(FILES[type], account, bytes)) {
		if ('columns' in part) {
			({ columns } = part);
		} else if ('message' in part) {
			total += 1;
			if (first.length < MOST_REPORTED) first.push(part);
		} else if (total === 0) {
			rows += 1;
			await staging.add({ line: part.line, values: plan.identify(part.values) });
		}
	}
	await staging.close();
	return { columns, rows, problems: total === 0 ? NO_PROBLEMS : { first, total } };
}

async function slugOf({ db, accountId }: ImportScope): Promise<string> {
	const { slug } = await db.selectFrom('account').select('slug').where('id', '=', accountId).executeTakeFirstOrThrow();
	return slug;
}

/** Whoever clears the tables of a running import must not make it import less. */
async function checkComplete(run: ImportScope, rows: number): Promise<void> {
	const { rows: counted } = await sql<{ decided: number }>`
		select count(*) as decided from import_row r where ${ofImport(run, 'r')} and r.action is not null`.execute(run.db);
	if (counted[0]?.decided !== rows) throw DISTURBED_IMPORT;
}

async function countActions(run: ImportScope): Promise<TakenOver> {
	const { rows } = await sql<TakenOver>`
		select count(*) filter (where r.action = 'add') as added, count(*) filter (where r.action = 'change') as changed,
			0 as removed
		from import_row r where ${ofImport(run, 'r')}`.execute(run.db);
	return rows[0] ?? { added: 0, changed: 0, removed: 0 };
}

function describeDone({ words }: FileType, { rows, added, changed, removed }: TakenOver & { rows: number }): string {
	const kept = rows - added - changed;
	const counts = [
		`${added} added`,
		...(changed > 0 ? [`${changed} changed`] : []),
		...(removed > 0 ? [`${removed} removed`] : []),
		...(kept > 0 ? [`${kept} as before`] : [])
	];
	return `${rows} ${rows === 1 ? words[0] : words[1]}: ${counts.join(', ')}.`;
}

const DISTURBED_IMPORT = new Refusal(
	'conflict',
	'import.disturbed',
	'Somebody changed the same records while the file was checked. Nothing was imported; import it again.'
);

const DISTURBED = Object.fromEntries(DISTURBANCES.map((constraint) => [constraint, DISTURBED_IMPORT]));
