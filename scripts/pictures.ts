/**
 * Pictures of the console on the demo.
 *
 *   node scripts/pictures.ts             docs/console.png, which the README shows
 *   node scripts/pictures.ts --all DIR   each page, large and small, light and dark, to compare with the design
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../journeys/support/browser.ts';
import { makeDemo, startDesk, type Desk } from '../journeys/support/desk.ts';
import { fillSignIn, signInOnPage } from '../journeys/support/pages.ts';
import { ROOT } from './run-program.ts';

type Shot = (page: Page, desk: Desk) => Promise<unknown>;

const CALLER = '/sd?telephone=%2B31205550134';

const SHOTS: Readonly<Record<string, Shot>> = {
	console: openConsole,
	'several-callers': (page, desk) => page.goto(desk.at('/sd?telephone=%2B442079460123')),
	'shared-line': (page, desk) => page.goto(desk.at('/sd?telephone=%2B493023125100')),
	nobody: (page, desk) => page.goto(desk.at('/sd?request=&supportID=33812&telephone=%2B12025550147')),
	withheld: (page, desk) => page.goto(desk.at('/sd?telephone=anonymous')),
	'two-answers': (page, desk) => page.goto(desk.at('/sd?request=70453&telephone=%2B442079460171')),
	empty: (page, desk) => page.goto(desk.at('/sd')),
	'new-request': async (page, desk) => {
		await page.goto(desk.at(CALLER));
		await page.goto(`${page.url()}?new=1`);
		await page.getByLabel('Subject').fill('Scanner at gate 4 reads nothing');
	},
	request: async (page, desk) => {
		await page.goto(desk.at(CALLER));
		await page.goto(`${page.url()}?request=70453`);
	},
	'sign-in': async (page, desk) => {
		await page.context().clearCookies();
		await page.goto(desk.at(CALLER));
	},
	'sign-in-refused': async (page, desk) => {
		await page.context().clearCookies();
		await page.goto(desk.at('/sign-in'));
		await fillSignIn(page, { email: 'analyst@example.com', password: 'not the password' });
	}
};

const SIZES = { large: { width: 1280, height: 720 }, small: { width: 390, height: 844 } } as const;
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

async function openConsole(page: Page, desk: Desk): Promise<void> {
	await page.goto(desk.at(CALLER));
}

async function takeOne(browser: Browser): Promise<void> {
	const shots = { console: openConsole };
	await take(browser, { size: 'large', scheme: 'light', shots, into: join(ROOT, 'docs') });
}

async function takeAll(browser: Browser, into: string): Promise<void> {
	for (const size of ['large', 'small'] as const) {
		for (const scheme of SCHEMES) {
			await take(browser, {
				size,
				scheme,
				shots: SHOTS,
				into,
				suffix: `-${scheme}${size === 'small' ? '-small' : ''}`
			});
		}
	}
}

interface Series {
	readonly size: keyof typeof SIZES;
	readonly scheme: (typeof SCHEMES)[number];
	readonly shots: Readonly<Record<string, Shot>>;
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
		await page.waitForLoadState('networkidle');
		await page.screenshot({ path: join(into, `${name}${suffix}.png`) });
	}
	await context.close();
}
