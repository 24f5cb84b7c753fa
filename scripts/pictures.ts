/**
 * Pictures of the console on the demo.
 *
 *   node scripts/pictures.ts             docs/console.png, which the README shows
 *   node scripts/pictures.ts --all DIR   each page at three sizes, light and dark, to compare with the design
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../journeys/support/browser.ts';
import { makeDemo, startDesk } from '../journeys/support/desk.ts';
import { EVERY_PAGE, type OpenPage } from '../journeys/support/every-page.ts';
import { awake, signInOnPage } from '../journeys/support/pages.ts';
import { ROOT } from './run-program.ts';

const SIZES = {
	large: { width: 1280, height: 720 },
	medium: { width: 1024, height: 768 },
	small: { width: 390, height: 844 }
} as const;
const SCHEMES = ['light', 'dark'] as const;

const { values } = parseArgs({ options: { all: { type: 'string' } } });
const folder = await makeDemo();
const desk = await startDesk({ folder });
const { executablePath, args, env } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: [...args], env: { ...env } });
try {
	await (values.all === undefined ? takeOne(browser) : takeAll(browser, resolve(values.all)));
} finally {
	await browser.close();
	await desk.stop();
	rmSync(folder, { recursive: true });
}

async function takeOne(browser: Browser): Promise<void> {
	const { console } = EVERY_PAGE;
	await take(browser, { size: 'large', scheme: 'light', shots: { console }, into: join(ROOT, 'docs') });
}

async function takeAll(browser: Browser, into: string): Promise<void> {
	for (const size of ['large', 'medium', 'small'] as const) {
		for (const scheme of SCHEMES) {
			await take(browser, {
				size,
				scheme,
				shots: EVERY_PAGE,
				into,
				suffix: `-${scheme}${size === 'large' ? '' : `-${size}`}`
			});
		}
	}
}

interface Series {
	readonly size: keyof typeof SIZES;
	readonly scheme: (typeof SCHEMES)[number];
	readonly shots: Readonly<Record<string, OpenPage>>;
	readonly into: string;
	/** Behind each name. */
	readonly suffix?: string;
}

async function take(browser: Browser, { size, scheme, shots, into, suffix = '' }: Series): Promise<void> {
	mkdirSync(into, { recursive: true });
	const context = await browser.newContext({
		viewport: SIZES[size],
		colorScheme: scheme,
		reducedMotion: 'reduce',
		locale: 'en-US',
		timezoneId: 'Europe/Amsterdam'
	});
	const page = await context.newPage();
	await signInOnPage(page, desk);
	for (const [name, shoot] of Object.entries(shots)) {
		await shoot(page, desk);
		await awake(page);
		await page.screenshot({ path: join(into, `${name}${suffix}.png`) });
	}
	await context.close();
}
