/** Going through the views of a page without leaving it, and what is pressed before its script has come. */
import { expect, test, type Page } from '@playwright/test';
import { useDemoDesk } from './support/desk.ts';
import { awake, signInOnPage } from './support/pages.ts';

const ANNELIES = '/sd?telephone=%2B31205550134';
const SEVERAL = '/sd?telephone=%2B442079460123';

/** Of all JavaScript of a page, compressed: the budget of the whole console. */
const MOST_BYTES = 80_000;

const desk = useDemoDesk();

test.beforeEach(async ({ page }) => signInOnPage(page, desk()));

const note = (page: Page) => page.locator('#answer-note');
const rows = (page: Page) => page.locator('a[data-row]');
const heading = (page: Page) => page.getByRole('article').getByRole('heading', { level: 2 });

/** A page loads once, however many of its views are looked at. */
async function markPage(page: Page) {
	await page.evaluate(() => document.documentElement.setAttribute('data-marked', ''));
	return () => expect(page.locator('html')).toHaveAttribute('data-marked', '');
}

/** Holds the script back until it is let go. */
async function holdScript(page: Page): Promise<() => void> {
	let letGo: () => void = () => undefined;
	const released = new Promise<void>((resolve) => (letGo = resolve));
	await page.route('**/*.js', async (route) => {
		await released;
		await route.continue();
	});
	return () => letGo();
}

test.describe('without leaving the page', () => {
	test.beforeEach(async ({ page }) => {
		await page.goto(desk().at(ANNELIES));
		await awake(page);
	});

	test('a row that is chosen shows its request, is marked, and Back shows the one before', async ({ page }) => {
		const isSamePage = await markPage(page);
		const before = await heading(page).textContent();
		const subject = await rows(page).nth(3).locator('.subject').textContent();

		await rows(page).nth(3).focus();
		await page.keyboard.press('Enter');

		await expect(heading(page)).toHaveText(subject?.trim() ?? '');
		await expect(rows(page).nth(3)).toHaveAttribute('aria-current', 'true');
		await expect(rows(page).nth(3)).toBeFocused();
		await page.goBack();
		await expect(heading(page)).toHaveText(before ?? '');
		await isSamePage();
	});

	test('what was scrolled stays so, and the caller is not made anew', async ({ page }) => {
		const list = page.locator('section.requests');
		await list.evaluate((element) => element.scrollTo(0, 200));
		await page.locator('section.person').evaluate((element) => element.setAttribute('data-marked', ''));
		const before = await heading(page).textContent();

		await page.keyboard.press('ArrowDown');

		await expect(heading(page)).not.toHaveText(before ?? '');
		expect(await list.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
	});

	test('a note that is being written stays when the list is put in another order', async ({ page }) => {
		const isSamePage = await markPage(page);
		await page.keyboard.press('n');
		await page.keyboard.type('Half a sentence');
		await page.getByRole('link', { name: /^Newest first/u }).focus();
		await page.keyboard.press('Enter');

		await expect(page.getByRole('link', { name: /^Open first/u })).toBeVisible();
		await expect(note(page)).toHaveValue('Half a sentence');
		await isSamePage();
	});

	test('a note is saved, is in sight, and the field that was written in keeps the focus', async ({ page }) => {
		const isSamePage = await markPage(page);
		await page.keyboard.press('n');
		await page.keyboard.type('Tray 2 was tried');
		await page.keyboard.press('Control+Enter');

		await expect(page.getByRole('article').getByText('Tray 2 was tried')).toBeInViewport();
		await expect(note(page)).toHaveValue('');
		await expect(note(page)).toBeFocused();
		await isSamePage();
	});

	test('Enter opens the form in its first field, Esc closes it and the button has the focus again', async ({
		page
	}) => {
		const isSamePage = await markPage(page);
		await page.keyboard.press('Enter');
		await expect(page.getByLabel('Subject')).toBeFocused();

		await page.keyboard.press('Escape');

		await expect(page.getByRole('link', { name: /^New request for/u }).first()).toBeFocused();
		await isSamePage();
	});

	test('what is typed right after Enter is typed into the form, however long that takes to come', async ({ page }) => {
		await page.route(/[?&]new=1/u, async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 700));
			await route.continue();
		});
		await page.keyboard.press('Enter');
		await page.keyboard.type('Son of a gunx');
		await page.keyboard.press('Backspace');

		await expect(page.getByLabel('Subject')).toHaveValue('Son of a gun');
		await expect(page.getByLabel('Subject')).toBeFocused();
	});

	test('the last of several rows in quick succession is the one that is shown', async ({ page }) => {
		const last = await rows(page).nth(5).locator('.subject').textContent();

		for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowDown');

		await expect(heading(page)).toHaveText(last?.trim() ?? '');
		await expect(page.locator('a[data-row][aria-current]')).toHaveCount(1);
	});

	test('a session that ended leads to the door', async ({ page, context }) => {
		await context.clearCookies();
		await page.keyboard.press('ArrowDown');

		await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
	});
});

test.describe('a key that comes before the script', () => {
	test('is obeyed when that has come', async ({ page }) => {
		const letGo = await holdScript(page);
		await page.goto(desk().at(ANNELIES), { waitUntil: 'commit' });
		await expect(page.getByRole('link', { name: /^New request for/u }).first()).toBeFocused();
		await page.keyboard.press('n');
		letGo();

		await expect(note(page)).toBeFocused();
	});

	test('goes on where it led to: the rest is written into the note', async ({ page }) => {
		const letGo = await holdScript(page);
		await page.goto(desk().at(ANNELIES), { waitUntil: 'commit' });
		await expect(page.getByRole('link', { name: /^New request for/u }).first()).toBeFocused();
		await page.keyboard.type('nShe called again');
		letGo();

		await expect(note(page)).toHaveValue('She called again');
	});

	test('chooses one of several', async ({ page }) => {
		const letGo = await holdScript(page);
		await page.goto(desk().at(SEVERAL), { waitUntil: 'commit' });
		const second = page.locator('[data-candidate]').nth(1);
		await expect(second).toBeVisible();
		const name = await second.locator('.name').textContent();
		await page.keyboard.press('2');
		letGo();

		await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '');
	});

	test('saves what is in the form', async ({ page }) => {
		await page.goto(desk().at(ANNELIES));
		await page.keyboard.press('Enter');
		await expect(page.getByLabel('Subject')).toBeFocused();
		const letGo = await holdScript(page);
		await page.goto(page.url(), { waitUntil: 'commit' });
		await page.getByLabel('Subject').fill('Typed before the script');
		await page.keyboard.press('Control+Enter');
		letGo();

		await expect(page.getByText('Read out the number')).toBeVisible();
		await expect(page.getByRole('heading', { level: 2, name: 'Typed before the script' })).toBeVisible();
	});

	test('is no key any more where it was meant as text', async ({ page }) => {
		const letGo = await holdScript(page);
		await page.goto(desk().at('/sd'), { waitUntil: 'commit' });
		await expect(page.getByRole('combobox')).toBeFocused();
		await page.keyboard.type('benedikt');
		letGo();

		await expect(page.getByRole('option').first()).toContainText('Benedikt');
		await expect(page).toHaveURL(desk().at('/sd'));
	});
});

test('all JavaScript of the console is within its budget', async ({ page }) => {
	const sizes = new Map<string, Promise<number>>();
	page.on('requestfinished', (request) => {
		if (request.url().endsWith('.js')) {
			sizes.set(
				request.url(),
				request.sizes().then(({ responseBodySize }) => responseBodySize)
			);
		}
	});
	await page.route('**/*.js', (route, request) =>
		route.continue({ headers: { ...request.headers(), 'accept-encoding': 'gzip' } })
	);

	await page.goto(desk().at(ANNELIES));
	await awake(page);
	await page.keyboard.press('Enter');
	await page.keyboard.type('Something new');
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText('Read out the number')).toBeVisible();

	const bytes = (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0);
	expect(sizes.size).toBeGreaterThan(1);
	expect(bytes).toBeGreaterThan(20_000);
	expect(bytes).toBeLessThan(MOST_BYTES);
});
