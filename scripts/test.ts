/** `npm test`: everything, one line a suite, and the sum as the last line. */
import { CHECK_SUITES } from './check-suites.ts';
import { FIRST_START_SUITE, JOURNEY_SUITE } from './journey-suites.ts';
import { useQuickFolder } from './quick-folder.ts';
import { beside, closingLine, runSuites } from './suite.ts';
import { EMBEDDED_SUITE, FAST_SUITES, POSTGRES_SUITE } from './vitest-suites.ts';

useQuickFolder();
const sum = await runSuites([
	...CHECK_SUITES,
	...FAST_SUITES,
	EMBEDDED_SUITE,
	beside(POSTGRES_SUITE, FIRST_START_SUITE),
	JOURNEY_SUITE
]);
console.log(`\n${closingLine(sum)}`);
process.exitCode = sum.failed === 0 ? 0 : 1;
