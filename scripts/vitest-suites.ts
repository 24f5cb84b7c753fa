/** The suites that vitest runs, counted from the report it writes. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { z } from 'zod';
import { runProgram } from './run-program.ts';
import type { Outcome, Suite } from './suite.ts';

const Report = z.object({
	testResults: z.array(
		z.object({
			name: z.string(),
			status: z.string(),
			assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() }))
		})
	)
});
type Report = z.infer<typeof Report>;

const DEFAULT_SERVER = 'postgres://postgres@127.0.0.1:5432/postgres';
const OLDEST_POSTGRES = 15;

/** About the embedded database itself; they have run with it. */
const ONLY_EMBEDDED = 'src/database/embedded*.database.test.ts';

/** Without a database: pure modules, the rules of the source itself, cases that others collected. */
export const FAST_SUITES: readonly Suite[] = [
	{ name: 'unit', run: () => runVitest('unit') },
	{ name: 'architecture', run: () => runVitest('architecture') },
	// Its cases stand beside the project and are not a part of it.
	{ name: 'conformance', run: () => runVitest('conformance'), mayRunLess: true }
];

export const EMBEDDED_SUITE: Suite = {
	name: 'database, embedded',
	run: () => runVitest('database', { RINGSIDE_TEST_DATABASE: 'embedded' })
};

export const POSTGRES_SUITE: Suite = { name: 'database, PostgreSQL', run: runOnPostgres };

export function postgresAddress(): string {
	return process.env['RINGSIDE_TEST_POSTGRES'] ?? DEFAULT_SERVER;
}

/** Why there is no PostgreSQL server to test on; undefined if there is one. */
export async function missesPostgres(): Promise<string | undefined> {
	const server = new pg.Client({ connectionString: postgresAddress(), connectionTimeoutMillis: 3000 });
	try {
		await server.connect();
		const { rows } = await server.query('show server_version_num');
		const version = Math.floor(Number(rows[0].server_version_num) / 10_000);
		return version >= OLDEST_POSTGRES ? undefined : `PostgreSQL ${version} is too old, ${OLDEST_POSTGRES} is needed`;
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return `no PostgreSQL at RINGSIDE_TEST_POSTGRES or 127.0.0.1:5432 (${reason})`;
	} finally {
		await server.end().catch(() => undefined);
	}
}

async function runOnPostgres(): Promise<Outcome> {
	const missing = await missesPostgres();
	if (missing !== undefined) return { passed: 0, failed: 0, skipped: [`database tests: ${missing}`], details: '' };
	const environment = { RINGSIDE_TEST_DATABASE: 'postgres', RINGSIDE_TEST_POSTGRES: postgresAddress() };
	return runVitest('database', environment, ['--exclude', ONLY_EMBEDDED]);
}

async function runVitest(
	project: string,
	environment: Record<string, string> = {},
	options: readonly string[] = []
): Promise<Outcome> {
	const folder = mkdtempSync(join(tmpdir(), 'ringside-report-'));
	const file = join(folder, 'report.json');
	try {
		const { code, said } = await runProgram(
			[
				'node_modules/vitest/vitest.mjs',
				...['run', '--project', project, ...options],
				...['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
			],
			environment
		);
		const counted = count(readReport(file));
		// Failed outside of a test: an error that nobody waited for, or no report at all.
		const failed = code !== 0 && counted.failed === 0 ? 1 : counted.failed;
		return { ...counted, failed, details: failed === 0 ? '' : said };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function readReport(file: string): Report {
	try {
		return Report.parse(JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		return { testResults: [] };
	}
}

/** A file that fails before its first test counts as one failed. */
function count({ testResults }: Report): { passed: number; failed: number; skipped: string[] } {
	const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
	const broken = testResults.filter(
		({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
	);
	return {
		passed: tests.filter(({ status }) => status === 'passed').length,
		failed: tests.filter(({ status }) => status === 'failed').length + broken.length,
		skipped: tests.filter(({ status }) => !['passed', 'failed'].includes(status)).map(({ fullName }) => fullName)
	};
}
