import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beside, closingLine, runSuites, type Outcome, type Suite } from './suite.ts';

const outcome = (given: Partial<Outcome>): Outcome => ({ passed: 0, failed: 0, skipped: [], details: '', ...given });
const suite = (given: Partial<Outcome>, more: Partial<Suite> = {}): Suite => ({
	name: 'a suite',
	run: () => Promise.resolve(outcome(given)),
	...more
});

const CRASHED: Suite = { name: 'crashed', run: () => Promise.reject(new Error('out of memory')) };

let printed: string[];

beforeEach(() => {
	printed = [];
	vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
	vi.stubEnv('CI', '');
});

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllEnvs();
});

describe('The sum of the suites', () => {
	it('adds what each has counted', async () => {
		const sum = await runSuites([suite({ passed: 3, failed: 1 }), suite({ passed: 2, skipped: ['no server'] })]);

		expect(sum).toEqual({ passed: 5, failed: 1, skipped: 1 });
	});

	it('counts a suite that crashes as one failed, and goes on', async () => {
		const sum = await runSuites([CRASHED, suite({ passed: 1 })]);

		expect(sum).toEqual({ passed: 1, failed: 1, skipped: 0 });
		expect(printed.join('\n')).toContain('out of memory');
	});

	it('adds suites that run beside each other, also where one crashes', async () => {
		const sum = await runSuites([beside(CRASHED, suite({ passed: 2, failed: 1 }))]);

		expect(sum).toEqual({ passed: 2, failed: 2, skipped: 0 });
	});

	it('counts a suite that runs nothing as one failed', async () => {
		expect(await runSuites([suite({})])).toEqual({ passed: 0, failed: 1, skipped: 0 });
	});

	it('names what could not run', async () => {
		await runSuites([suite({ passed: 1, skipped: ['no server'] })]);

		expect(printed).toContain('  not run: no server');
	});
});

describe('Where everything has to be at hand', () => {
	beforeEach(() => {
		vi.stubEnv('CI', 'true');
	});

	it('is a failure what could not run', async () => {
		const sum = await runSuites([suite({ passed: 1, skipped: ['no server'] })]);

		expect(sum).toEqual({ passed: 1, failed: 1, skipped: 0 });
		expect(printed.join('\n')).toContain('no server');
	});

	it('may be skipped what is no part of the project', async () => {
		const sum = await runSuites([suite({ passed: 1, skipped: ['cases of others'] }, { mayRunLess: true })]);

		expect(sum).toEqual({ passed: 1, failed: 0, skipped: 1 });
	});
});

describe('The closing line', () => {
	it.each([
		['all that ran', { passed: 12, failed: 0, skipped: 0 }, '12 passed, 0 failed'],
		['what did not run, if anything', { passed: 12, failed: 1, skipped: 2 }, '12 passed, 1 failed, 2 skipped']
	])('says %s', (_what, sum, line) => {
		expect(closingLine(sum)).toBe(line);
	});
});
