/**
 * How long files take to be taken over: people with two numbers each, and what else an account has much of.
 * Beside each import the longest that a question waited which came meanwhile. See docs/benchmarks.md.
 */
import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createAccount } from '#accounts/accounts.server.ts';
import type { Database } from '#database/connect.server.ts';
import { migrate } from '#database/migrate.server.ts';
import type { ImportProgress } from '#directory/import-result.ts';
import { importCsv } from '#directory/import.server.ts';
import type { Phase } from '#directory/progress.ts';
import { makeEmbedded, makePostgres, openPlace, type MadeDatabase } from './databases.ts';
import { importFiles, type ImportFile } from './import-files.ts';
import { table } from './table.ts';

/** How often a question is asked while a file is imported, in milliseconds. */
const ASK_EVERY = 20;

/** Characters of a piece of a file, as a network brings them. */
const PIECE = 65_536;

const { values } = parseArgs({
	options: {
		rows: { type: 'string', default: '100000' },
		only: { type: 'string' },
		postgres: { type: 'string', default: 'postgres://postgres@127.0.0.1:5432/postgres' }
	}
});

if (values.only !== 'postgres') await measure(makeEmbedded());
if (values.only !== 'embedded') await measure(await makePostgres(values.postgres));

async function measure(made: MadeDatabase): Promise<void> {
	const database = await openPlace(made.place);
	try {
		await migrate(database);
		const now = new Date();
		const { id } = await createAccount(database.db, { slug: 'bench', name: 'Bench', country: 'NL', now });
		const rows = [];
		for (const file of importFiles(Number(values.rows))) {
			const row = await measureFile({ db: database.db, accountId: id, now }, file);
			console.error(row.join(' '));
			rows.push(row);
		}
		console.log(`\n${made.name}, load of the machine ${loadavg()[0]?.toFixed(1)}\n`);
		console.log(
			table([
				['file', 'rows', 'seconds', 'reading', 'checking', 'taking over', 'rows a second', 'longest wait in ms'],
				...rows
			])
		);
	} finally {
		await database.close();
		await made.remove();
	}
}

type Scope = Parameters<typeof importCsv>[0];

async function measureFile(scope: Scope, { type, name, lines }: ImportFile): Promise<string[]> {
	const done = new AbortController();
	const waiting = longestWait(scope, done.signal);
	const began = performance.now();
	const phases: [Phase, number][] = [];
	const onProgress = ({ phase }: ImportProgress) => {
		if (phases.at(-1)?.[0] !== phase) phases.push([phase, performance.now()]);
	};
	const result = await importCsv(scope, type, bytesOf(lines()), () => undefined, { onProgress });
	const seconds = (performance.now() - began) / 1000;
	done.abort();
	if (result.kind === 'refused') throw new Error(`${name}: ${JSON.stringify(result.problems)}`);
	const ends = [...phases.slice(1).map(([, at]) => at), performance.now()];
	const parts = phases.map(([, from], at) => (((ends[at] ?? from) - from) / 1000).toFixed(1));
	const figures = [String(result.rows), seconds.toFixed(1), ...parts, (result.rows / seconds).toFixed(0)];
	return [name, ...figures, (await waiting).toFixed(0)];
}

/** What a call asks of the database is asked again and again, and has to wait where the import holds it. */
async function longestWait({ db, accountId }: { db: Database; accountId: number }, done: AbortSignal): Promise<number> {
	let longest = 0;
	while (!done.aborted) {
		const began = performance.now();
		await db.selectFrom('account').select('slug').where('id', '=', accountId).execute();
		longest = Math.max(longest, performance.now() - began);
		await wait(ASK_EVERY);
	}
	return longest;
}

async function* bytesOf(lines: Generator<string>): AsyncGenerator<Uint8Array> {
	const encoder = new TextEncoder();
	let piece = '';
	for (const line of lines) {
		piece += `${line}\n`;
		if (piece.length < PIECE) continue;
		yield encoder.encode(piece);
		piece = '';
	}
	yield encoder.encode(piece);
}
