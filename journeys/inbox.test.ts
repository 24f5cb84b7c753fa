/** The inbox by keyboard alone: what waits, narrowed, put in order, assigned, saved as a view; and without a script. */
import { expect, test, type Cookie, type Page } from '@playwright/test';
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

const rows = (page: Page) => page.locator('tbody tr');
const subjects = (page: Page) => page.locator('tbody a[data-row]');

/** Rests until the page runs: its keys are then obeyed. */
async function openInbox(page: Page, address = '/inbox?tab=all') {
	await page.goto(desk().at(address));
	await awake(page);
}

/** Presses Tab until the control of this name has the focus. */
async function tabTo(page: Page, name: RegExp) {
	await expect(async () => {
		await page.keyboard.press('Tab');
		const focused = page.locator(':focus');
		await expect(focused).toHaveAccessibleName(name, { timeout: 50 });
	}).toPass({ timeout: 10_000, intervals: [0] });
}

test.describe('by keyboard', () => {
	test.beforeEach(async ({ context }) => context.addCookies(cookies));

	test('one key leads from the console to what waits for me, with its number', async ({ page }) => {
		await openInbox(page, '/sd');
		const inbox = page.getByRole('link', { name: /^Inbox/u }).first();
		await expect(inbox).toHaveAccessibleName(/^Inbox , \d+ wait for you/u);
		await page.locator(':focus').blur();

		await page.keyboard.press('b');

		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inbox');
		await expect(page.getByRole('link', { name: /^Mine/u })).toHaveAttribute('aria-current', 'page');
		await expect(rows(page)).toHaveCount(5);
	});

	test('digits choose whose requests, arrows a row, Enter opens it', async ({ page }) => {
		await openInbox(page, '/inbox?tab=mine');

		await page.keyboard.press('4');
		await expect(page.getByRole('link', { name: /^All open/u })).toHaveAttribute('aria-current', 'page');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowUp');
		await expect(subjects(page).first()).toBeFocused();
		await page.keyboard.press('Enter');

		await expect(page).toHaveURL(/\/requests\/\d+$/u);
	});

	test('urgent ones are on top in every order, and the headings put in order', async ({ page }) => {
		await openInbox(page);
		await expect(rows(page).first()).toContainText('Urgent');

		await tabTo(page, /^Age/u);
		await page.keyboard.press('Enter');

		await expect(page).toHaveURL(/sort=newest/u);
		await expect(rows(page).first()).toContainText('Urgent');
		await expect(page.getByRole('columnheader', { name: 'Age' })).toHaveAttribute('aria-sort', 'ascending');
	});

	test('a filter is in the address, stands as a chip, and is removed', async ({ page }) => {
		await openInbox(page);

		await page.keyboard.press('f');
		await expect(page.getByLabel('Team', { exact: true }).first()).toBeFocused();
		await page.keyboard.type('Print');
		await tabTo(page, /^Show$/u);
		await page.keyboard.press('Enter');

		const chip = page.getByRole('link', { name: 'Remove Team: Print and scan' });
		await expect(chip).toBeVisible();
		await expect(page).toHaveURL(/team=\d+/u);
		await expect(rows(page).filter({ hasNotText: 'Print and scan' })).toHaveCount(0);
		await tabTo(page, /^Remove Team/u);
		await page.keyboard.press('Enter');
		await expect(chip).toHaveCount(0);
	});

	test('a place that is not known is told beside its field, and stays there', async ({ page }) => {
		await openInbox(page, '/inbox?tab=all&organization=Nowhere+B.V.');

		await expect(page.getByText('No organization is called “Nowhere B.V.”. Write its whole name.')).toBeVisible();
		await expect(page.getByRole('combobox', { name: 'Organization of the requester' })).toHaveValue('Nowhere B.V.');
	});

	test('several are selected by Shift and arrows, and assigned at once', async ({ page }) => {
		await openInbox(page, '/inbox?tab=unassigned');
		const waiting = await rows(page).count();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('x');
		await page.keyboard.press('Shift+ArrowDown');
		await expect(page.getByText('2 selected')).toBeVisible();

		await page.keyboard.press('a');
		await expect(page.getByLabel('Team', { exact: true }).last()).toBeFocused();
		await page.keyboard.type('Print');
		await page.keyboard.press('Tab');
		await page.keyboard.type('Ben');
		await page.keyboard.press('Enter');
		await tabTo(page, /^Assign$/u);
		await page.keyboard.press('Enter');

		await expect(page.getByRole('status').filter({ hasText: '2 requests are assigned.' })).toBeVisible();
		await expect(rows(page)).toHaveCount(waiting - 2);
	});

	test('what cannot be assigned is named with the reason and stays selected', async ({ page }) => {
		await openInbox(page);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('a');
		await page.keyboard.type('Service Desk');
		await page.keyboard.press('Tab');
		await page.keyboard.type('Charlotte');
		await tabTo(page, /^Assign$/u);
		await page.keyboard.press('Enter');

		const report = page.getByRole('alert').filter({ hasText: '1 request was not assigned:' });
		await expect(report).toContainText('is not in Service Desk');
		await expect(page.locator('tbody :checked')).toHaveCount(1);
		await expect(page.locator('[name="member"] :checked').last()).toHaveText(/^Charlotte/u);
	});

	test('a list is saved as a view, opens the inbox, and is removed', async ({ page }) => {
		await openInbox(page, '/inbox?tab=all&status=assigned&urgent=1');
		const summary = page.getByText('Save this view');
		await summary.focus();
		await page.keyboard.press('Enter');
		await tabTo(page, /^Name$/u);
		await page.keyboard.press('Enter');
		await expect(page.getByText('Give the view a name, such as “Print team, overdue”.')).toBeVisible();
		await page.getByLabel('Name', { exact: true }).focus();
		await page.keyboard.type('Urgent and free');
		await page.keyboard.press('Enter');
		const view = page.getByRole('link', { name: 'Urgent and free' });
		await expect(view).toHaveAttribute('aria-current', 'page');
		await expect(page).toHaveURL(/status=assigned&urgent=1&view=/u);

		await tabTo(page, /^Change Urgent and free/u);
		await page.keyboard.press('Enter');
		await tabTo(page, /^Open the inbox with it$/u);
		await page.keyboard.press('Enter');
		await expect(page.getByText('opens first')).toBeVisible();
		await page.goto(desk().at('/inbox'));
		await expect(view).toHaveAttribute('aria-current', 'page');

		await tabTo(page, /^Change Urgent and free/u);
		await page.keyboard.press('Enter');
		await tabTo(page, /^Remove$/u);
		await page.keyboard.press('Enter');
		await expect(view).toHaveCount(0);
	});

	test('an empty list says why, and what to do next', async ({ page }) => {
		await openInbox(page, '/inbox?tab=all&category=compliment&impact=top');

		await expect(page.getByText('No open request is like this.')).toBeVisible();
		await expect(page.getByRole('link', { name: 'Remove the filters' })).toBeVisible();
	});
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('a row is selected and assigned by a form', async ({ context, page }) => {
		await context.addCookies(cookies);
		await page.goto(desk().at('/inbox?tab=all'));
		const row = rows(page).last();
		await row.getByRole('checkbox').focus();
		await page.keyboard.press('Space');
		await page.getByRole('group', { name: 'Assign what is selected' }).getByLabel('Team').selectOption({ index: 1 });
		await page.getByRole('button', { name: 'Assign' }).press('Enter');

		await expect(page.getByText('1 request is assigned.')).toBeVisible();
	});
});
