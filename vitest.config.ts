import { defineConfig } from 'vitest/config';

/**
 * Two suites run by vitest: pure modules, and modules that need a database.
 * The second runs once for each database: see scripts/test.ts.
 */
export default defineConfig({
	test: {
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
