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
