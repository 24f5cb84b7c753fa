/** `npm start` on a new folder, then whole journeys in a browser against what it built. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { DEMO_FOLDER, makeDemo } from '../journeys/support/desk.ts';
import { runProgram } from './run-program.ts';
import { failure, type Outcome, type Suite } from './suite.ts';
import { missesPostgres, postgresAddress } from './vitest-suites.ts';

const Test = z.object({
	status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']),
	annotations: z.array(z.object({ type: z.string(), description: z.string().optional() }))
});
const Spec = z.object({ title: z.string(), tests: z.array(Test) });
const Group = z.object({
	specs: z.array(Spec),
	get suites() {
		return z.array(Group).optional();
	}
});
type Group = z.infer<typeof Group>;

const Report = z.object({ suites: z.array(Group), errors: z.array(z.unknown()) });
type Report = z.infer<typeof Report>;

/** Where the first of them leaves the demo for the second. */
let demo: string | undefined;

export const FIRST_START_SUITE: Suite = { name: 'build and first start', run: startOnce };
export const JOURNEY_SUITE: Suite = { name: 'journeys', run: runJourneys };

async function startOnce(): Promise<Outcome> {
	demo = await makeDemo();
	return { passed: 1, failed: 0, skipped: [], details: '' };
}

async function runJourneys(): Promise<Outcome> {
	if (demo === undefined) return failure('There is no build to make journeys on.');
	const folder = mkdtempSync(join(tmpdir(), 'ringside-report-'));
	const file = join(folder, 'report.json');
	const postgres: Record<string, string> =
		(await missesPostgres()) === undefined ? { RINGSIDE_TEST_POSTGRES: postgresAddress() } : {};
	try {
		const { code, said } = await runProgram(['node_modules/@playwright/test/cli.js', 'test', '--reporter=line,json'], {
			[DEMO_FOLDER]: demo,
			PLAYWRIGHT_JSON_OUTPUT_NAME: file,
			...postgres
		});
		const counted = count(Report.parse(JSON.parse(readFileSync(file, 'utf8'))));
		const failed = code !== 0 && counted.failed === 0 ? 1 : counted.failed;
		return { ...counted, failed, details: failed === 0 ? '' : said };
	} finally {
		for (const left of [folder, demo]) rmSync(left, { recursive: true, force: true });
	}
}

/** A test that passed only when it was repeated has failed. */
function count({ suites, errors }: Report): { passed: number; failed: number; skipped: string[] } {
	const specs = suites.flatMap(specsOf);
	const tests = specs.flatMap(({ title, tests }) => tests.map((test) => ({ title, ...test })));
	return {
		passed: tests.filter(({ status }) => status === 'expected').length,
		failed: tests.filter(({ status }) => status === 'unexpected' || status === 'flaky').length + errors.length,
		skipped: tests
			.filter(({ status }) => status === 'skipped')
			.map(
				({ title, annotations }) =>
					`${title}: ${annotations.find(({ type }) => type === 'skip')?.description ?? 'skipped'}`
			)
	};
}

function specsOf({ specs, suites = [] }: Group): Group['specs'] {
	return [...specs, ...suites.flatMap(specsOf)];
}
