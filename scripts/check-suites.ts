/** Format, lint and types: each tool counts as one test. */
import { runProgram } from './run-program.ts';
import { beside, failure, type Outcome, type Suite } from './suite.ts';

export const CHECK_SUITES: readonly Suite[] = [
	beside(
		{
			name: 'format',
			run: () => runTool(['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'])
		},
		{ name: 'lint', run: () => runTool(['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']) },
		{ name: 'types', run: checkTypes }
	)
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
