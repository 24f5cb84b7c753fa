/** Calls that do not say at once who it is: several people, a shared line, nobody, no number, two answers. */
import { expect, test } from '@playwright/test';
import { useDemoDesk } from './support/desk.ts';
import { awake, pressEnterForNewRequest, readNumber, signInOnPage } from './support/pages.ts';

const desk = useDemoDesk();

test.beforeEach(async ({ page }) => signInOnPage(page, desk()));

test.describe('several people have the number', () => {
	for (const digit of [1, 2, 3, 4]) {
		test(`the digit ${digit} takes the one beside it`, async ({ page }) => {
			await page.goto(desk().at('/sd?telephone=02079460123'));
			await awake(page);
			const candidates = page.locator('[data-candidate] .name');
			await expect(candidates).toHaveCount(4);
			const name = await candidates.nth(digit - 1).textContent();

			await page.keyboard.press(String(digit));

			await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '');
		});
	}

	test('arrows and Enter take one, and the request that is saved is theirs', async ({ page }) => {
		await page.goto(desk().at('/sd?telephone=02079460123'));
		await awake(page);
		const name = await page.locator('[data-candidate] .name').nth(1).textContent();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '');

		await pressEnterForNewRequest(page);
		await page.getByLabel('Subject').fill('Chosen by arrow');
		await page.keyboard.press('Control+Enter');

		const number = await readNumber(page);
		await page.goto(desk().at(`/sd?request=${number}`));
		await awake(page);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '');
	});
});

test('a line that twelve people share is searched by name, among them alone', async ({ page }) => {
	await page.goto(desk().at('/sd?telephone=%2B493023125100'));
	await awake(page);
	await expect(page.getByRole('heading', { name: 'A shared line' })).toBeVisible();

	await page.keyboard.type('a');

	await expect(page.getByRole('option').first()).toContainText('Noordzee Spedition GmbH');
	await expect(page.getByRole('option').filter({ hasNotText: 'Noordzee Spedition GmbH' })).toHaveCount(0);
});

test('somebody new is added with the number that called, and found by the next call', async ({ page }) => {
	await page.goto(desk().at('/sd?telephone=%2B12025550148'));
	await awake(page);
	await expect(page.getByLabel('Number', { exact: true })).toHaveValue(/555.?0148/u);
	await page.keyboard.press('Alt+u');
	await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
	await page.keyboard.type('Ottilie Brandywine');
	await page.keyboard.press('Control+Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ottilie Brandywine');
	await page.getByLabel('Subject').fill('Wants to be called back');
	await page.keyboard.press('Control+Enter');
	const number = await readNumber(page);

	await page.goto(desk().at('/sd?telephone=0012025550148'));
	await awake(page);

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ottilie Brandywine');
	await expect(page.locator(`a[data-row][href*="request=${number}"]`)).toContainText('Wants to be called back');
});

test.describe('says what arrived, and puts the search field in focus, when', () => {
	const addresses: Readonly<Record<string, { search: string; says: string | RegExp }>> = {
		'nobody has the number': { search: '?telephone=%2B442079460059', says: '+44 20 7946 0059' },
		'the number is withheld': { search: '?telephone=anonymous', says: /withheld/iu },
		'the placeholder was not filled in': { search: '?telephone=%25CallerNumber%25', says: '%CallerNumber%' },
		'it is markup': { search: '?telephone=%3Cb%3Ebold%3C%2Fb%3E', says: '<b>bold</b>' }
	};
	for (const [outcome, { search, says }] of Object.entries(addresses)) {
		test(outcome, async ({ page }) => {
			await page.goto(desk().at(`/sd${search}`));
			await awake(page);

			await expect(page.locator('#work')).toContainText(says);
			await expect(page.getByRole('combobox', { name: /user|search/iu })).toBeFocused();
		});
	}
});

test('a number that contradicts the request is told, one key away', async ({ page }) => {
	await page.goto(desk().at('/sd?request=70453&telephone=%2B442079460171'));
	await awake(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Annelies van der Meulen');
	await expect(page.locator('body')).toContainText('Benedikt Oyelaran-Schmidt');

	await page.keyboard.press('d');

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Benedikt Oyelaran-Schmidt');
});
