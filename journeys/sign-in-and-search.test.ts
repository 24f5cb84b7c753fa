/** A call before anybody has signed in; a wrong password; searching by typing; signing out. */
import { expect, test } from '@playwright/test';
import { useDemoDesk } from './support/desk.ts';
import { awake, fillSignIn, signInOnPage } from './support/pages.ts';

const desk = useDemoDesk();

test('a call that comes before sign-in waits, tells nothing, and is shown afterwards', async ({ page }) => {
	await page.goto(desk().at('/sd?telephone=%2B31205550134'));
	await awake(page);
	await expect(page.getByText('A call is waiting')).toBeVisible();
	await expect(page.locator('body')).not.toContainText('Annelies');
	expect(await page.content()).not.toContain('5550134');

	await fillSignIn(page);

	await expect(page.getByRole('heading', { name: 'Annelies van der Meulen' })).toBeVisible();
	await expect(page.getByText('Work number, all digits', { exact: true })).toBeVisible();
	expect(page.url()).not.toContain('5550134');
});

test('a wrong password is told, keeps the email, and opens nothing', async ({ page }) => {
	await page.goto(desk().at('/sd?telephone=%2B31205550134'));
	await awake(page);

	await fillSignIn(page, { email: 'analyst@example.com', password: 'not the password' });

	await expect(page.getByRole('alert')).toContainText('Email or password is not right.');
	await expect(page.getByLabel('Email')).toHaveValue('analyst@example.com');
	await expect(page.locator('body')).not.toContainText('Annelies');
});

test('what is typed before the scripts have arrived stays', async ({ page }) => {
	let arrive: (() => void) | undefined;
	const arrived = new Promise<void>((resolve) => (arrive = resolve));
	await page.route('**/*.js', async (route) => {
		await arrived;
		await route.continue();
	});
	await page.goto(desk().at('/sign-in'), { waitUntil: 'commit' });
	await page.getByLabel('Email').fill('analyst@example.com');
	await page.getByLabel('Password').fill('ringside-demo');
	arrive?.();
	await awake(page);

	await expect(page.getByLabel('Email')).toHaveValue('analyst@example.com');
	await expect(page.getByLabel('Password')).toHaveValue('ringside-demo');
});

test.describe('signed in', () => {
	test.beforeEach(async ({ page }) => signInOnPage(page, desk()));

	test('first letters of a name are enough to find somebody, by keyboard alone', async ({ page }) => {
		await expect(page.getByRole('combobox')).toBeFocused();
		await page.keyboard.type('oosterh');
		await expect(page.getByRole('option').first()).toContainText('Henk-Willem Oosterhuis');

		await page.keyboard.press('Enter');

		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Henk-Willem Oosterhuis-de Graaf');
	});

	test.describe('finds the same person by', () => {
		const ways = {
			'the Support ID': '33821',
			'the whole email address': 'a.meulen@noordzee.example',
			'a telephone number in another writing': '0031 (0)20 555-0134',
			'first and last letters of the name': 'annel meul'
		};
		for (const [way, typed] of Object.entries(ways)) {
			test(way, async ({ page }) => {
				await page.keyboard.type(typed);

				await expect(page.getByRole('option').first()).toContainText('Annelies van der Meulen');
			});
		}
	});

	test('a request that was opened by its number is loaded beside the list', async ({ page }) => {
		await page.goto(desk().at('/sd?request=70453'));
		await awake(page);

		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Annelies van der Meulen');
		await expect(page.getByRole('article', { name: 'Printer on floor 3 jams every second job' })).toBeVisible();
	});

	test('arrows go through the requests without leaving the page', async ({ page }) => {
		await page.goto(desk().at('/sd?telephone=%2B31205550134'));
		await awake(page);
		const first = await page.getByRole('article').getAttribute('aria-labelledby');
		const shown = await page.getByRole('article').getByRole('heading').textContent();

		await page.keyboard.press('ArrowDown');

		await expect(page.getByRole('article').getByRole('heading')).not.toHaveText(shown ?? '');
		expect(first).not.toBeNull();
	});

	test('signing out ends the session', async ({ page }) => {
		await page.getByRole('button', { name: 'you' }).click();
		await page.getByRole('button', { name: 'Sign out' }).click();
		await expect(page.getByText('You are signed out.')).toBeVisible();

		await page.goto(desk().at('/sd?telephone=%2B31205550134'));
		await awake(page);

		await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
	});
});
