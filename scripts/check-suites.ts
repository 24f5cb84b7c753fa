/** Format, lint and types: each tool counts as one test. */
import { runProgram } from './run-program.ts';
import { failure, type Outcome, type Suite } from './suite.ts';

/** The two that take longest run beside each other, on two cores. */
export const CHECK_SUITES: readonly Suite[] = [
	{
		name: 'format',
		run: () => runTool(['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'])
	},
	{
		name: 'lint and types',
		run: async () => {
			const [lint, types] = await Promise.all([
				runTool(['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']),
				checkTypes()
			]);
			return together(lint, types);
		}
	}
];

/** The types of the pages' addresses are written first: whoever removed them need not know. */
async function checkTypes(): Promise<Outcome> {
	await runProgram(['node_modules/@sveltejs/kit/svelte-kit.js', 'sync']);
	return runTool(['node_modules/svelte-check/bin/svelte-check', '--fail-on-warnings', '--output', 'human']);
}

async function runTool(command: readonly string[]): Promise<Outcome> {
	const { code, said } = await runProgram(command);
	return code === 0 ? { passed: 1, failed: 0, skipped: [], details: '' } : failure(said);
}

function together(one: Outcome, other: Outcome): Outcome {
	return {
		passed: one.passed + other.passed,
		failed: one.failed + other.failed,
		skipped: [...one.skipped, ...other.skipped],
		details: one.details + other.details
	};
}
