import { defineConfig } from 'vitest/config';

/**
 * Suites run by vitest: pure modules, rules of the source, cases of others, and modules that need a database, which run
 * once for each database (scripts/vitest-suites.ts). Files share their modules, which takes half the time away: whatever
 * one of them changes in a module, it puts back.
 */
export default defineConfig({
	test: {
		isolate: false,
		projects: [
			{
				test: {
					name: 'unit',
					testTimeout: 60_000,
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
					exclude: ['src/**/*.database.test.ts', 'src/**/*.conformance.test.ts', 'src/**/*.architecture.test.ts']
				}
			},
			{ test: { name: 'architecture', include: ['src/**/*.architecture.test.ts'] } },
			{ test: { name: 'conformance', include: ['src/**/*.conformance.test.ts'], testTimeout: 60_000 } },
			{
				test: {
					name: 'database',
					include: ['src/**/*.database.test.ts'],
					testTimeout: 60_000,
					hookTimeout: 120_000,
					maxWorkers: 2
				}
			}
		]
	}
});
