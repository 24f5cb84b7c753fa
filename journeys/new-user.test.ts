/** Somebody the desk does not know yet, and a number it does not know: added, kept, shared, taken back. By keyboard. */
import { expect, test, type Page } from '@playwright/test';
import { useDemoDesk } from './support/desk.ts';
import { awake, readNumber, signInOnPage } from './support/pages.ts';

const desk = useDemoDesk();

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const name = (page: Page) => page.getByLabel('Name', { exact: true });

async function call(page: Page, telephone: string) {
	await page.goto(desk().at(`/sd?telephone=${encodeURIComponent(telephone)}`));
	await awake(page);
}

/** Searches by name where the focus already is in the field, and takes the first. */
async function choose(page: Page, typed: string) {
	await expect(page.getByRole('combobox', { name: /user|search a person/iu })).toBeFocused();
	await page.keyboard.type(typed);
	await expect(page.getByRole('option').first()).toBeVisible();
	await page.keyboard.press('Enter');
}

test.beforeEach(async ({ page }) => signInOnPage(page, desk()));

test('U on the page of a person opens a new user, who is saved with what is more, and whose request opens', async ({
	page
}) => {
	await page.goto(desk().at('/sd?telephone=%2B31205550134'));
	await awake(page);
	await page.keyboard.press('u');
	await expect(name(page)).toBeFocused();
	await page.keyboard.type('Philippa Ashgrove');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Noordzee Logistiek B.V.');
	await page.keyboard.press('Tab');
	await page.keyboard.type('p.ashgrove@noordzee.example');
	await page.keyboard.press('Tab');
	await page.keyboard.type('020 7946 0777');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.type('07700 900777');
	await page.getByLabel('Support ID').fill('99001');
	await page.getByLabel('Manager').fill('Joost Hendriks-Baptiste');
	await page.keyboard.press('Control+Enter');

	await expect(heading(page)).toHaveText('Philippa Ashgrove');
	await expect(page.getByLabel('Subject')).toBeFocused();
	await page.goto(desk().at('/sd?supportID=99001'));
	await expect(heading(page)).toHaveText('Philippa Ashgrove');
	await expect(page.locator('#work')).toContainText('Joost Hendriks-Baptiste');
	await call(page, '07700900777');
	await expect(heading(page)).toHaveText('Philippa Ashgrove');
});

test('Alt+U while typing takes what was typed along, in the field of its kind', async ({ page }) => {
	await page.keyboard.type('otti@noordzee.example');
	await page.keyboard.press('Alt+u');

	await expect(page.getByLabel('Email')).toHaveValue('otti@noordzee.example');
	await expect(name(page)).toBeFocused();
});

test('what is wrong is said beside its field, and everything typed is kept', async ({ page }) => {
	await page.goto(desk().at('/people/new'));
	await awake(page);
	await page.getByLabel('Organization').fill('Nowhere Ltd');
	await page.getByLabel('Email').fill('ada@nowhere');
	await page.keyboard.press('Control+Enter');

	await expect(page.getByText('Write the name of the person.')).toBeVisible();
	await expect(page.getByText('An address ends in a domain')).toBeVisible();
	await expect(page.getByText('There is no organization “Nowhere Ltd”.')).toBeVisible();
	await expect(page.getByLabel('Email')).toHaveValue('ada@nowhere');
	await expect(name(page)).toBeFocused();
});

test('whoever may be the same person is named; one is opened, or somebody is added anyway', async ({ page }) => {
	await page.goto(desk().at('/people/new'));
	await awake(page);
	await name(page).fill('Another Annelies');
	await page.getByLabel('Number', { exact: true }).fill('+31 20 555 0134');
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText('Annelies van der Meulen has this number.')).toBeVisible();
	await page.getByRole('button', { name: 'Add anyway' }).press('Enter');
	await expect(heading(page)).toHaveText('Another Annelies');

	await page.goto(desk().at('/people/new'));
	await awake(page);
	await name(page).fill('annelies van der meulen');
	await page.getByLabel('Email').fill('a.meulen@noordzee.example');
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText('Somebody of this account has this email already.')).toBeVisible();
	await expect(page.getByLabel('Email')).toBeFocused();
	await expect(page.getByRole('button', { name: 'Add anyway' })).toHaveCount(0);
	await page.getByRole('link', { name: 'Open Annelies van der Meulen' }).press('Enter');
	await page.getByRole('button', { name: 'Discard' }).press('Enter');
	await expect(heading(page)).toHaveText('Annelies van der Meulen');
});

test('none of several: the number of the call is filled in, and the request belongs to the call', async ({ page }) => {
	await call(page, '+442079460123');
	await expect(page.getByText('Who is calling?')).toBeVisible();
	await page.keyboard.press('u');
	await expect(page.getByLabel('Number', { exact: true })).toHaveValue('+44 20 7946 0123');
	await page.keyboard.type('Fifth At-Reception');
	await page.keyboard.press('Control+Enter');
	await expect(page.getByRole('button', { name: 'Add anyway' })).toBeVisible();
	await page.getByRole('button', { name: 'Add anyway' }).press('Enter');

	await expect(heading(page)).toHaveText('Fifth At-Reception');
	await expect(page.getByLabel('Subject')).toBeFocused();
	await page.keyboard.type('Visitor badge');
	await page.keyboard.press('Control+Enter');
	expect(await readNumber(page)).toBeGreaterThan(0);
	expect(page.url()).toContain('/sd/call/');
});

test('the number of a call is kept for whoever is chosen, and finds them at the next call', async ({ page }) => {
	await call(page, '+12025550191');
	await expect(page.getByLabel('Keep +1 202 555 0191 as their')).toBeChecked();
	await choose(page, 'oosterh');
	await expect(page.getByText('Kept as work number.')).toBeVisible();
	await expect(heading(page)).toHaveText('Henk-Willem Oosterhuis-de Graaf');

	await call(page, '0012025550191');
	await expect(heading(page)).toHaveText('Henk-Willem Oosterhuis-de Graaf');
	await expect(page.getByText('Work number, all digits').first()).toBeVisible();
});

test('K keeps the number of somebody found by hand, and it can be taken back', async ({ page }) => {
	await call(page, '+12025550192');
	await page.getByLabel('Keep +1 202 555 0192 as their').press('Space');
	await page.getByRole('combobox', { name: 'Search a person' }).focus();
	await choose(page, 'oosterh');
	await expect(page.getByRole('button', { name: 'Keep the number' })).toBeVisible();
	await page.keyboard.press('k');
	await expect(page.getByText('Kept as work number.')).toBeVisible();

	await page.getByRole('button', { name: 'Undo' }).press('Enter');
	await expect(page.getByRole('button', { name: 'Keep the number' })).toBeVisible();
	await call(page, '+12025550192');

	await expect(page.getByRole('heading', { name: 'Nobody has this number' })).toBeVisible();
});

test('L marks a shared line: the next call suggests, and never selects, until the mark is taken back', async ({
	page
}) => {
	await call(page, '+12025550193');
	await choose(page, 'oosterh');
	await expect(page.getByText('Kept as work number.')).toBeVisible();
	await call(page, '+12025550193');
	await expect(heading(page)).toHaveText('Henk-Willem Oosterhuis-de Graaf');

	await page.keyboard.press('/');
	await page.keyboard.press('Control+a');
	await choose(page, 'annel meul');
	await expect(page.getByRole('button', { name: 'Shared line of Noordzee Logistiek B.V.' })).toBeVisible();
	await page.keyboard.press('l');
	await expect(page.getByText('+1 202 555 0193 is a shared line of Noordzee Logistiek B.V.')).toBeVisible();

	await call(page, '+12025550193');
	await expect(page.getByText('Who is calling?')).toBeVisible();
	await expect(page.locator('[data-candidate]').first()).toContainText('Henk-Willem Oosterhuis');
	await page.getByRole('button', { name: 'Not a shared line' }).press('Enter');
	await expect(heading(page)).toHaveText('Henk-Willem Oosterhuis-de Graaf');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a new user is added from the top bar, and a duplicate is named first', async ({ page }) => {
		await page.getByRole('link', { name: 'New user' }).first().press('Enter');
		await name(page).fill('Annelies Two');
		await page.getByLabel('Number', { exact: true }).fill('+31 20 555 0134');
		await name(page).press('Enter');
		await expect(page.getByText('Annelies van der Meulen has this number.')).toBeVisible();
		await expect(name(page)).toHaveValue('Annelies Two');

		await page.getByRole('button', { name: 'Add anyway' }).press('Enter');

		await expect(heading(page)).toHaveText('Annelies Two');
	});

	test('the number of a call is kept by a button', async ({ page }) => {
		await page.goto(desk().at('/sd?telephone=%2B12025550194'));
		const search = page.getByRole('combobox', { name: 'Search a person' });
		await search.fill('oosterh');
		await search.press('Enter');
		await page.getByRole('link', { name: 'Henk-Willem Oosterhuis-de Graaf' }).first().press('Enter');
		await page.getByRole('button', { name: 'Keep the number' }).press('Enter');

		await expect(page.getByText('Kept as work number.')).toBeVisible();
	});
});
