/**
 * The benchmark: what the look-up costs, against a floor that is measured in the same run.
 * See docs/benchmarks.md. Ends with 0 whatever was measured; budgets are aims, and the report says where it stands.
 */
import { spawnSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { makeAccount, type BenchAccount } from './account.ts';
import { makeEmbedded, makePostgres, openPlace, type DatabaseKind, type MadeDatabase } from './databases.ts';
import { measureDemoMemory } from './demo-memory.ts';
import { readOptions, USAGE, type Options } from './options.ts';
import { reportAccount, reportBudgets, reportFigures, reportSizes } from './report.ts';
import { takeTurns } from './rounds.ts';

const options = optionsOrExit();
build();
console.log(sayMachine());
for (const kind of options.kinds) await measure(kind);

function sayMachine(): string {
	const processor = `${cpus().length} x ${cpus()[0]?.model ?? 'processor'}`;
	return `${processor}, Node ${process.versions.node}, ${options.rounds} rounds`;
}

/** The benchmark alone is about two; what is above comes from other programs, and spoils the figures. */
function sayLoad(): string {
	return `  load of the machine, mean of five minutes: ${loadavg()[1]?.toFixed(1)}`;
}

async function measure(kind: DatabaseKind): Promise<void> {
	const made = await make(kind);
	if (made === undefined) return;
	try {
		console.log(`\n${made.name}\n`);
		const account = await fill(made);
		console.log(`  ${reportAccount(account)}\n`);
		const measured = await takeTurns({ place: made.place, account, rounds: options.rounds });
		const demoMegabytes = kind === 'embedded' ? await measureDemoMemory() : undefined;
		console.log(`${reportFigures(measured)}\n\n${reportBudgets(measured, demoMegabytes)}\n`);
		console.log(reportSizes(measured));
		console.log(sayLoad());
	} finally {
		await made.remove();
	}
}

async function make(kind: DatabaseKind): Promise<MadeDatabase | undefined> {
	if (kind === 'embedded') return makeEmbedded();
	try {
		return await makePostgres(options.postgres);
	} catch (error) {
		console.log(`\nPostgreSQL is left out: ${String(error)}\nName a server by --postgres.`);
		return undefined;
	}
}

async function fill({ place }: MadeDatabase): Promise<BenchAccount> {
	const database = await openPlace(place);
	try {
		return await makeAccount(database, options.people);
	} finally {
		await database.close();
	}
}

/** Always anew: a build from older sources would be measured without anybody seeing it. */
function build(): void {
	const vite = join(import.meta.dirname, '../node_modules/vite/bin/vite.js');
	const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
		cwd: join(import.meta.dirname, '..'),
		encoding: 'utf8'
	});
	if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
}

function optionsOrExit(): Options {
	try {
		return readOptions(process.argv.slice(2));
	} catch (error) {
		console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
		process.exit(1);
	}
}
