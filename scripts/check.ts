/** `npm run check`: what is quick enough to run after each change. */
import { CHECK_SUITES } from './check-suites.ts';
import { closingLine, runSuites } from './suite.ts';
import { FAST_SUITES } from './vitest-suites.ts';

const sum = await runSuites([...CHECK_SUITES, ...FAST_SUITES]);
console.log(`\n${closingLine(sum)}`);
process.exitCode = sum.failed === 0 ? 0 : 1;
