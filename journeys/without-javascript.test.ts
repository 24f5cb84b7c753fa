/** Everything an analyst needs during a call, in a browser that runs no scripts at all. */
import { expect, test } from '@playwright/test';
import { useDemoDesk } from './support/desk.ts';
import { fillSignIn, pressEnterForNewRequest, readNumber } from './support/pages.ts';

const desk = useDemoDesk();

test.use({ javaScriptEnabled: false });

test.beforeEach(async ({ page }) => {
	await page.goto(desk().at('/sd?telephone=%2B31205550134'));
	await fillSignIn(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Annelies van der Meulen');
	await expect(page.getByRole('link', { name: 'New request for Annelies' }).first()).toBeFocused();
});

test('Enter opens a request, the button saves it, and its number is there to be read out', async ({ page }) => {
	await pressEnterForNewRequest(page);
	await expect(page.getByLabel('Subject')).toBeFocused();
	await page.keyboard.type('Badge is refused at the gate');
	await page.getByLabel('Note', { exact: false }).first().fill('Since this morning.\nCall back on +44 20 7946 0188.');
	await page.getByRole('button', { name: 'Save request' }).first().click();

	const number = await readNumber(page);
	await expect(page.getByRole('article', { name: 'Badge is refused at the gate' })).toBeVisible();
	const row = page.locator(`a[data-row][href*="request=${number}"]`);
	await expect(row).toContainText('Badge is refused at the gate');
	await page.goto(desk().at(`/sd?request=${number}`));
	await expect(page.getByRole('article')).toContainText('Since this morning.');
	await expect(page.getByRole('link', { name: '+44 20 7946 0188' })).toHaveAttribute('href', /^tel:/u);
});

test('a request without a subject is not saved, and what was typed is kept', async ({ page }) => {
	await pressEnterForNewRequest(page);
	await page.getByLabel('Note', { exact: false }).first().fill('Typed before the subject');
	await page.getByRole('button', { name: 'Save request' }).first().click();

	await expect(page.getByText('Write in a few words what it is about')).toBeVisible();
	await expect(page.getByLabel('Note', { exact: false }).first()).toHaveValue('Typed before the subject');
});

test('somebody else is found by the search field', async ({ page }) => {
	await page.getByRole('combobox', { name: 'User' }).fill('oosterh');
	await page.getByRole('combobox', { name: 'User' }).press('Enter');
	await page.getByRole('link', { name: 'Henk-Willem Oosterhuis-de Graaf' }).first().click();

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Henk-Willem Oosterhuis-de Graaf');
});

test('one of several is taken by Enter', async ({ page }) => {
	await page.goto(desk().at('/sd?telephone=%2B442079460123'));
	await expect(page.locator('[data-candidate]').first()).toBeFocused();
	const first = await page.locator('[data-candidate] .name').first().textContent();

	await page.keyboard.press('Enter');

	await expect(page.getByRole('heading', { level: 1 })).toHaveText(first ?? '');
});

test('somebody new is added, and their request opens', async ({ page }) => {
	await page.goto(desk().at('/sd?telephone=%2B12025550147'));
	await page.getByLabel('Name', { exact: true }).fill('Rosalind Quillfeather');
	await page.getByRole('button', { name: 'Add and open a request' }).click();

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rosalind Quillfeather');
	await expect(page.getByLabel('Subject')).toBeVisible();
});

test('a caller is verified by what they answer, and the wrong answer is told', async ({ page }) => {
	await page.getByRole('link', { name: 'Verify' }).press('Enter');
	await page.getByLabel('What is your employee ID?').fill('E9999');
	await page.getByRole('button', { name: 'Check' }).press('Enter');
	await expect(page.getByLabel('What is your employee ID?')).toHaveAttribute('aria-invalid', 'true');

	await page.getByLabel('What is your employee ID?').fill('E1001');
	await page.getByLabel('What is your Support ID?').fill('33821');
	await page.getByRole('button', { name: 'Check' }).press('Enter');

	await expect(page.getByText(/Verified:/u)).toBeVisible();
});

test('a number is marked as a shared line, and the mark is taken back', async ({ page }) => {
	await page.goto(desk().at('/sd?telephone=%2B12025550196'));
	const search = page.getByRole('combobox', { name: 'Search a person' });
	await search.fill('oosterh');
	await search.press('Enter');
	await page.getByRole('link', { name: 'Henk-Willem Oosterhuis-de Graaf' }).first().press('Enter');
	await page.getByRole('button', { name: /^Shared line/u }).press('Enter');
	await expect(page.getByText(/is a shared line/u)).toBeVisible();

	await page.getByRole('button', { name: 'Not a shared line' }).press('Enter');

	await expect(page.getByRole('button', { name: 'Keep the number' })).toBeVisible();
});

test('the inbox is narrowed by its form, and the list is saved as a view', async ({ page }) => {
	await page.goto(desk().at('/inbox?tab=all'));
	await page.locator('#filters > summary').press('Enter');
	await page.getByLabel('Status', { exact: true }).selectOption('assigned');
	await page.getByRole('button', { name: 'Show' }).press('Enter');
	await expect(page.getByRole('link', { name: 'Remove Status: Assigned' })).toBeVisible();

	await page.getByText('Save this view').press('Enter');
	await page.getByLabel('Name', { exact: true }).fill('Assigned, without scripts');
	await page.getByLabel('Name', { exact: true }).press('Enter');

	await expect(page.getByRole('link', { name: 'Assigned, without scripts' })).toHaveAttribute('aria-current', 'page');
});

test('everything is searched, and what was found is opened', async ({ page }) => {
	await page.goto(desk().at('/search'));
	await page.locator('#q').fill('tray 2 jams');
	await page.locator('#q').press('Enter');
	await page.locator('a[data-row][href="/requests/70453"]').press('Enter');

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Printer on floor 3 jams every second job');
});

test('a draft is discarded for good', async ({ page }) => {
	await pressEnterForNewRequest(page);
	await page.getByLabel('Subject').fill('To be thrown away');
	await page.getByRole('button', { name: 'Keep as draft' }).press('Enter');
	await page.getByRole('link', { name: /To be thrown away/u }).press('Enter');
	await page.getByRole('button', { name: 'Discard' }).last().press('Enter');

	await expect(page.getByText('To be thrown away')).toHaveCount(0);
});

test('signing out ends the session', async ({ page }) => {
	await page.getByRole('button', { name: 'you' }).press('Enter');
	await page.getByRole('button', { name: 'Sign out' }).press('Enter');

	await expect(page.getByText('You are signed out.')).toBeVisible();
});
