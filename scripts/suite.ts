/**
 * What the suites have in common: counts that can be added, and one line for each.
 *
 * A suite that crashes or runs nothing counts as one failed. What could not run is named and counted as
 * skipped; with CI=true, where everything has to be at hand, it is a failure.
 */

export interface Outcome {
	readonly passed: number;
	readonly failed: number;
	/** What could not run, and why, in words. */
	readonly skipped: readonly string[];
	/** Everything about what failed; empty if nothing did. */
	readonly details: string;
}

export interface Suite {
	readonly name: string;
	run(): Promise<Outcome>;
	/** Whether what it skips is a matter of the machine, and so a failure where everything has to be at hand. */
	readonly mayRunLess?: boolean;
}

export interface Sum {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

export const NOTHING: Sum = { passed: 0, failed: 0, skipped: 0 };

export function failure(details: string): Outcome {
	return { passed: 0, failed: 1, skipped: [], details };
}

/** Runs one after the other, prints a line for each, and everything about what failed. */
export async function runSuites(suites: readonly Suite[]): Promise<Sum> {
	let sum = NOTHING;
	for (const suite of suites) {
		const began = Date.now();
		const outcome = judge(suite, await runOne(suite));
		console.log(lineOf(suite.name, outcome, Date.now() - began));
		for (const reason of outcome.skipped) console.log(`  not run: ${reason}`);
		if (outcome.details !== '') console.log(`\n${outcome.details.trim()}\n`);
		sum = add(sum, outcome);
	}
	return sum;
}

/** Suites that leave each other room, as one: none of them keeps all cores busy. */
export function beside(...suites: readonly Suite[]): Suite {
	return {
		name: suites.map(({ name }) => name).join(' + '),
		run: async () => (await Promise.all(suites.map(runOne))).reduce(together)
	};
}

/** The last line of a run. */
export function closingLine({ passed, failed, skipped }: Sum): string {
	return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

function runOne(suite: Suite): Promise<Outcome> {
	return suite.run().catch((error: unknown) => failure(describe(error)));
}

function together(one: Outcome, other: Outcome): Outcome {
	return {
		passed: one.passed + other.passed,
		failed: one.failed + other.failed,
		skipped: [...one.skipped, ...other.skipped],
		details: one.details + other.details
	};
}

function judge({ mayRunLess = false }: Suite, outcome: Outcome): Outcome {
	const { passed, failed, skipped, details } = outcome;
	if (passed + failed + skipped.length === 0) return failure(`It ran nothing.\n${details}`);
	if (process.env['CI'] !== 'true' || mayRunLess) return outcome;
	const missing = skipped.map((reason) => `Has to run where CI=true: ${reason}\n`).join('');
	return { passed, failed: failed + skipped.length, skipped: [], details: missing + details };
}

function add(sum: Sum, { passed, failed, skipped }: Outcome): Sum {
	return { passed: sum.passed + passed, failed: sum.failed + failed, skipped: sum.skipped + skipped.length };
}

function lineOf(name: string, { passed, failed, skipped }: Outcome, milliseconds: number): string {
	const counts = closingLine({ passed, failed, skipped: skipped.length });
	return `${name.padEnd(46)}${counts.padEnd(34)}${(milliseconds / 1000).toFixed(1).padStart(6)} s`;
}

function describe(error: unknown): string {
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
