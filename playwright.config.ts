import { defineConfig } from '@playwright/test';
import { findBrowser } from './journeys/support/browser.ts';

const { executablePath, args, env } = await findBrowser();

/** Whole journeys in a real browser against the built server; each file has a desk of its own. */
export default defineConfig({
	testDir: 'journeys',
	testMatch: '*.test.ts',
	outputDir: 'test-results',
	globalSetup: './journeys/support/set-up.ts',
	workers: 2,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	forbidOnly: true,
	reporter: 'list',
	use: {
		viewport: { width: 1280, height: 720 },
		locale: 'en-US',
		timezoneId: 'Europe/Amsterdam',
		actionTimeout: 15_000,
		launchOptions: { executablePath, args: [...args], env: { ...env } }
	}
});
