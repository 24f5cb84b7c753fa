/** Services and configuration items of a caller: seen beside the requests, and a request about one by two keys. */
import { expect, test, type Page } from '@playwright/test';
import { administer, importPeople } from './support/commands.ts';
import { useDemoDesk } from './support/desk.ts';
import { awake, fillSignIn } from './support/pages.ts';

const desk = useDemoDesk();

const INGRID = { name: 'Ingrid Solheim', email: 'i.solheim@noordzee.example', telephone: '+44 20 7946 0777' };

const SERVICES = ['Badges', 'Cameras', 'Docking', 'Everyday printing', 'Fleet'];

test.beforeAll(async () => {
	const importFile = (type: string, ...lines: string[]) =>
		administer(desk(), ['import', '--account', 'demo', '--type', type, '-'], [...lines, ''].join('\n'));
	await importPeople(desk(), 'demo', [INGRID]);
	await importFile('calendars', 'Name,Hours', 'Working days,Mon-Fri 08:00-16:00');
	await importFile('services', 'Name', ...SERVICES, 'Not for everybody');
	await importFile(
		'coverage',
		'Name,Service,Status,Start Date,Coverage,People,Calendar',
		...SERVICES.map((name) => `${name},${name},active,2026-01-01,people,${INGRID.email},Working days`),
		`Expired,Not for everybody,expired,2026-01-01,people,${INGRID.email},`
	);
	await importFile('items', 'Name,Product,Users', `LON-LT-2041,Laptop,${INGRID.email}`);
});

async function ingridCalls(page: Page) {
	await page.goto(desk().at('/sd?telephone=%2B442079460777'));
	await fillSignIn(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(INGRID.name);
}

const row = (page: Page, name: string) => page.getByRole('link', { name });

test('S and the arrows lead to a service, Enter starts a request about it', async ({ page }) => {
	await ingridCalls(page);
	await awake(page);
	await expect(page.getByRole('region', { name: 'Services, 5' })).toContainText('8 × 5');
	await expect(page.getByText('Not for everybody')).toHaveCount(0);

	await page.keyboard.press('s');
	await expect(row(page, 'Badges')).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect(row(page, 'Docking')).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByText('All 5')).toBeFocused();
	await expect(row(page, 'Everyday printing')).toBeHidden();
	await page.keyboard.press('Enter');
	await page.keyboard.press('ArrowDown');
	await expect(row(page, 'Everyday printing')).toBeFocused();
	await page.keyboard.press('Enter');

	await expect(page.getByLabel('Subject')).toBeFocused();
	await expect(page.getByLabel('Service').locator('option:checked')).toHaveText(/^Everyday printing/u);
});

test('I leads to a configuration item, Enter starts a request about it', async ({ page }) => {
	await ingridCalls(page);
	await awake(page);

	await page.keyboard.press('i');
	await expect(row(page, 'LON-LT-2041')).toBeFocused();
	await page.keyboard.press('Enter');

	await expect(page.getByLabel('Subject')).toBeFocused();
	await expect(page.getByLabel('Configuration item').locator('option:checked')).toHaveText(/^LON-LT-2041/u);
});

test('without scripts all of them are reached, and lead to the form', async ({ browser }) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await ingridCalls(page);

	await page.getByText('All 5').focus();
	await page.keyboard.press('Enter');
	await row(page, 'Fleet').focus();
	await page.keyboard.press('Enter');

	await expect(page.getByLabel('Service').locator('option:checked')).toHaveText(/^Fleet/u);
	await page.close();
});

test('on a small screen they come after the requests, and nothing scrolls sideways', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await ingridCalls(page);
	await awake(page);

	const requests = await page.getByRole('region', { name: 'Requests' }).boundingBox();
	const services = await page.getByRole('region', { name: 'Services, 5' }).boundingBox();
	expect(services?.y).toBeGreaterThan((requests?.y ?? 0) + (requests?.height ?? 0) - 1);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
