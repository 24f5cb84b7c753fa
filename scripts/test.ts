/** `npm test`: everything, one line a suite, and the sum as the last line. */
import { CHECK_SUITES } from './check-suites.ts';
import { JOURNEY_SUITES } from './journey-suites.ts';
import { useQuickFolder } from './quick-folder.ts';
import { closingLine, runSuites } from './suite.ts';
import { DATABASE_SUITES, FAST_SUITES } from './vitest-suites.ts';

useQuickFolder();
const sum = await runSuites([...CHECK_SUITES, ...FAST_SUITES, ...DATABASE_SUITES, ...JOURNEY_SUITES]);
console.log(`\n${closingLine(sum)}`);
process.exitCode = sum.failed === 0 ? 0 : 1;
