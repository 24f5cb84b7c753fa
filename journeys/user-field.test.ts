/** The User field: who is suggested, in which order, by keyboard alone, whatever comes late; and who is not found. */
import { expect, test, type Page } from '@playwright/test';
import { useDemoDesk } from './support/desk.ts';
import { signInOnPage } from './support/pages.ts';

const desk = useDemoDesk();

const field = (page: Page) => page.getByRole('combobox', { name: 'User' });

test.beforeEach(async ({ page }) => {
	await signInOnPage(page, desk());
	await expect(field(page)).toBeFocused();
});

const WAYS = {
	'first letters of two names, in any order': ['meul ann', 'Annelies van der Meulen'],
	'letters without their accents': ['yusuf demirtas', 'Yusuf Demirtaş'],
	'the Support ID': ['33821', 'Support ID 33821'],
	'the employee ID': ['e1001', 'Employee ID E1001'],
	'the number of a request': ['70453', 'Request 70453'],
	'the whole email address': ['A.Meulen@noordzee.example', 'Annelies van der Meulen'],
	'a telephone number in another writing': ['0031 (0)20 555-0134', 'Work number, all digits']
} as const;

test('suggests somebody, and says why', async ({ page }) => {
	for (const [way, [typed, shown]] of Object.entries(WAYS)) {
		await test.step(`by ${way}`, async () => {
			await page.keyboard.press('Control+a');
			await page.keyboard.type(typed);

			const first = page.getByRole('option').first();
			await expect(first).toContainText(shown);
			await expect(field(page)).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '');
		});
	}
});

test('each row says where they work, marks the letters met, and counts open requests', async ({ page }) => {
	await page.keyboard.type('annel meul');

	const row = page.getByRole('option').first();
	await expect(row.locator('mark')).toHaveText(['Annel', 'Meul']);
	await expect(row).toContainText('VIP');
	await expect(row).toContainText('Noordzee Logistiek B.V.');
	await expect(row).toContainText('Delft');
	await expect(row).toContainText(/\d+ (?:open|overdue)/u);
	await expect(page.getByRole('status').filter({ hasText: /^1 suggestion$/u })).toBeAttached();
});

test('arrows go round the list, Enter takes the one in it, Esc closes it and keeps the text', async ({ page }) => {
	await page.keyboard.type('noordz');
	const options = page.getByRole('option');
	await expect(options).toHaveCount(10);
	await page.keyboard.press('Escape');
	await expect(options).toHaveCount(0);
	await expect(field(page)).toHaveValue('noordz');

	await page.keyboard.press('ArrowDown');
	await expect(options).toHaveCount(10);
	await page.keyboard.press('ArrowDown');
	const name = await page.locator('[role="option"][aria-selected="true"] .name').textContent();
	await page.keyboard.press('Enter');

	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name?.replace(/\s*VIP$/u, '') ?? '');
});

test('an answer that comes late neither replaces a newer one nor loses what is typed', async ({ page }) => {
	let letGo: (() => void) | undefined;
	const held = new Promise<void>((resolve) => (letGo = resolve));
	await page.route(/suggestions\?user=b$/u, async (route) => {
		await held;
		await route.continue().catch(() => undefined);
	});
	await page.keyboard.press('b');
	await page.keyboard.press('Backspace');
	await page.keyboard.type('oosterh');
	await expect(page.getByRole('option').first()).toContainText('Oosterhuis');
	const late = page.waitForResponse(/suggestions\?user=b$/u);
	letGo?.();
	await (await late).finished();

	await expect(page.getByRole('option')).toHaveCount(1);
	await expect(page.getByRole('option').first()).toContainText('Oosterhuis');
	await expect(field(page)).toHaveValue('oosterh');
});

test('letters that were typed before the scripts had loaded bring suggestions', async ({ page }) => {
	let arrive: (() => void) | undefined;
	const arrived = new Promise<void>((resolve) => (arrive = resolve));
	await page.route('**/*.js', async (route) => {
		await arrived;
		await route.continue();
	});
	await page.goto(desk().at('/sd'), { waitUntil: 'commit' });
	await expect(field(page)).toBeFocused();
	await page.keyboard.type('oosterh');
	arrive?.();

	await expect(page.getByRole('option').first()).toContainText('Oosterhuis');
	await expect(field(page)).toHaveValue('oosterh');
});

test('says that nobody matches, and takes the name to a new user', async ({ page }) => {
	await page.keyboard.type('Ottilie Brandywine');
	await expect(page.getByText('Nobody matches “Ottilie Brandywine”.').first()).toBeVisible();
	await expect(page.getByRole('option')).toHaveText(/New user “Ottilie Brandywine”/u);

	await page.keyboard.press('Enter');

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('New user');
	await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Ottilie Brandywine');
	await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
});
