/** The way of a call as somebody hears it: titles, landmarks, headings, what is announced, and the names of controls. */
import { expect, test, type Cookie, type Page } from '@playwright/test';
import { useDemoDesk } from './support/desk.ts';
import { awake, pressEnterForNewRequest, signInOnPage } from './support/pages.ts';

const desk = useDemoDesk();

/** Signed in once for all tests of the file. */
let cookies: Cookie[] = [];
test.beforeAll(async ({ browser }) => {
	const page = await browser.newPage();
	await signInOnPage(page, desk());
	cookies = await page.context().cookies();
	await page.close();
});
test.beforeEach(async ({ context }) => context.addCookies(cookies));

const announced = (page: Page) => page.locator('main').getByRole('status').first();

async function open(page: Page, path: string) {
	await page.goto(desk().at(path));
	await awake(page);
}

test('a caller is announced with the reason and what they may want, and Enter is named', async ({ page }) => {
	await open(page, '/sd?telephone=%2B31205550134');

	await expect(page).toHaveTitle('Annelies van der Meulen · Ringside');
	await expect(announced(page)).toHaveText(
		/^Annelies van der Meulen, found by work number, all digits\. \d+ open requests; most likely about 70453, waiting for customer\. Press Enter for a new request\.$/u
	);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Annelies van der Meulen');
	await expect(page.locator(':focus')).toHaveAccessibleName(/^New request for Annelies/u);
});

test('each part of the page is a landmark or a region with a name', async ({ page }) => {
	await open(page, '/sd?telephone=%2B31205550134&request=70453');

	await expect(page.getByRole('banner')).toBeVisible();
	await expect(page.getByRole('search')).toBeVisible();
	await expect(page.getByRole('main')).toBeVisible();
	await expect(page.getByRole('contentinfo')).toBeVisible();
	await expect(page.getByRole('region', { name: 'Caller' })).toBeVisible();
	await expect(page.getByRole('region', { name: 'Requests' })).toBeVisible();
	await expect(page.getByRole('article', { name: 'Printer on floor 3 jams every second job' })).toBeVisible();
	await expect(page.getByRole('region', { name: 'Notes, oldest first' })).toBeVisible();
	await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
});

test('the first stop of the keyboard leads past the top of the page', async ({ page }) => {
	await open(page, '/inbox?tab=all');
	await page.locator('body').press('Tab');

	const first = page.locator(':focus');
	await expect(first).toHaveAccessibleName('Skip to the work');
	await page.keyboard.press('Enter');
	await expect(page.locator('#work')).toBeFocused();
});

test('several callers are counted, and each is named with organization, reason and open requests', async ({ page }) => {
	await open(page, '/sd?telephone=%2B442079460123');

	await expect(page).toHaveTitle('4 people to choose from · Ringside');
	await expect(announced(page)).toHaveText(/^4 people to choose from\. First: .+\. Press 1 to 4 to choose\.$/u);
	const first = page.locator(':focus');
	await expect(first).toHaveAccessibleName(/Halvorsen.*Work, all digits.*\d+ open$/u);
});

test('nobody is said to be found, with what can be done, and the search has a name and the focus', async ({ page }) => {
	await open(page, '/sd?telephone=%2B12025550147');

	await expect(announced(page)).toHaveText(
		/^Nobody has this number\. Ask the name\..* The search field is in focus\.$/u
	);
	await expect(page.locator(':focus')).toHaveAccessibleName('Search a person');
});

test('what is wrong with a field is part of its description, and the number of a saved request is spelled', async ({
	page
}) => {
	await open(page, '/sd?telephone=%2B31205550134');
	await pressEnterForNewRequest(page);
	const subject = page.getByLabel('Subject');
	await expect(subject).toBeFocused();
	await page.keyboard.press('Control+Enter');

	await expect(subject).toHaveAccessibleDescription(/Write in a few words what it is about/u);
	await expect(subject).toBeFocused();
	await expect(subject).toHaveAttribute('aria-invalid', 'true');
	await page.keyboard.type('Headset is silent');
	await page.keyboard.press('Control+Enter');
	await expect(announced(page)).toHaveText(/^Request \d+ is saved\. Read out its number: \d( \d)+\.$/u);
});

test('single letters can be switched off, and are then off on the next page as well', async ({ page }) => {
	await open(page, '/sd?telephone=%2B442079460123');
	await page.getByRole('button', { name: 'Alex Janssen, you' }).press('Enter');
	await page.getByLabel('Single letters are keys').press('Space');
	await page.keyboard.press('Escape');
	await open(page, '/sd?telephone=%2B442079460123');

	await page.keyboard.press('2');
	await page.keyboard.press('?');

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is calling?');
	await expect(page.getByRole('group', { name: 'Keys of this page' })).toBeHidden();
});
