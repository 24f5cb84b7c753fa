/** The search over everything, by keyboard alone: people and requests, by any of their words; and what finds nothing. */
import { expect, test, type Cookie } from '@playwright/test';
import { useDemoDesk } from './support/desk.ts';
import { awake, signInOnPage } from './support/pages.ts';

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

test('one key leads to the field, words to a request, Enter opens it', async ({ page }) => {
	await page.goto(desk().at('/inbox?tab=mine'));
	await awake(page);

	await page.keyboard.press('g');
	await expect(page.getByLabel('People and requests')).toBeFocused();
	await page.keyboard.type('print "tray 2"');
	await page.keyboard.press('Enter');

	const found = page.getByRole('link', { name: /Printer on floor 3 jams every second job/u });
	await expect(found).toContainText('Have you tried tray 2?');
	await expect(found.locator('mark').first()).toHaveText('Print');
	await awake(page);
	await page.keyboard.press('ArrowDown');
	await expect(found).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/requests\/70453$/u);
});

test('a person is found by the same field, without accents', async ({ page }) => {
	await page.goto(desk().at('/search?q=siobhan'));

	await expect(page.getByRole('region', { name: 'People' }).getByRole('link')).toHaveAccessibleName(/Siobhán Ní/u);
});

test('a number finds its request at once', async ({ page }) => {
	await page.goto(desk().at('/search?q=70453'));

	await expect(
		page
			.getByRole('region', { name: 'Requests' })
			.getByRole('link', { name: /Printer/u })
			.first()
	).toContainText('70453');
});

test('open ones come first, more of them on the next page, only they where that is chosen', async ({ page }) => {
	await page.goto(desk().at('/search?q=the'));
	const requests = page.getByRole('region', { name: 'Requests' });
	await expect(requests.getByRole('listitem')).toHaveCount(25);
	const first = await requests.getByRole('listitem').first().textContent();

	await requests.getByRole('link', { name: 'More' }).press('Enter');
	await expect(page).toHaveURL(/after=/u);
	await expect(requests.getByRole('listitem').first()).not.toHaveText(first ?? '');
	await requests.getByRole('link', { name: 'Open', exact: true }).press('Enter');

	await expect(page).toHaveURL(/state=open/u);
	await expect(requests.getByText('Completed', { exact: false })).toHaveCount(0);
});

test('what nobody is called leads from the console to everything', async ({ page }) => {
	await page.goto(desk().at('/sd?user=vandalized+nonsense'));
	await awake(page);
	await expect(page.getByRole('link', { name: /^Search everything for “vandalized nonsense”/u })).toBeVisible();
	await page.locator(':focus').blur();

	await page.keyboard.press('g');

	await expect(page.getByText('Nothing was found for “vandalized nonsense”.')).toBeVisible();
});

const hostile = {
	'only marks': '?!,.;:',
	operators: "& | ! <-> :* ' ( \\",
	'ten thousand characters': 'printer '.repeat(1250),
	NUL: '\0print\0'
};
for (const [what, text] of Object.entries(hostile)) {
	test(`a search for ${what} is answered with a page`, async ({ page }) => {
		const answer = await page.goto(desk().at(`/search?q=${encodeURIComponent(text)}`));

		expect(answer?.status()).toBe(200);
		await expect(page.getByLabel('People and requests')).toBeVisible();
		await expect(page.getByRole('status').first()).toBeAttached();
	});
}
