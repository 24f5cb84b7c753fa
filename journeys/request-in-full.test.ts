/** A whole request without a mouse: answered, completed, reopened, given away; by two analysts at once; without scripts. */
import { expect, test, type Browser, type Page } from '@playwright/test';
import { useDemoDesk } from './support/desk.ts';
import { awake, fillSignIn, signInOnPage } from './support/pages.ts';

const desk = useDemoDesk();

const JAM = '/sd/person/1001?request=70453';

/** The request beside the list. */
function detail(page: Page) {
	return page.getByRole('article');
}

async function open(page: Page, path: string): Promise<void> {
	await page.goto(desk().at(path));
	await awake(page);
}

/** By arrows, as far down as it stands. */
async function choose(page: Page, label: string, words: string): Promise<void> {
	const choice = page.getByLabel(label, { exact: true });
	const options = await choice.locator('option').allTextContents();
	await choice.focus();
	await page.keyboard.press('Home');
	for (let down = options.findIndex((option) => option.trim() === words); down > 0; down -= 1) {
		await page.keyboard.press('ArrowDown');
	}
}

test.describe('an analyst', () => {
	test.beforeEach(async ({ page }) => {
		await signInOnPage(page, desk());
	});

	test('writes a note and goes on: the field is empty again, and still in focus', async ({ page }) => {
		await open(page, JAM);

		await page.keyboard.press('n');
		await page.keyboard.type('Tray 2 jams as well.');
		await page.keyboard.press('Control+Enter');

		await expect(detail(page).getByRole('region', { name: 'Notes' })).toContainText('Tray 2 jams as well.');
		await expect(detail(page).getByLabel('Note to Annelies')).toHaveValue('');
		await expect(detail(page).getByLabel('Note to Annelies')).toBeFocused();
		await expect(detail(page).getByText('Saved. Status: Waiting for customer.')).toBeAttached();
		expect(page.url()).toBe(desk().at(JAM));
	});

	test('writes for analysts only, gives the request away and marks it urgent', async ({ page }) => {
		await open(page, '/sd/person/1001?request=70398');

		await page.keyboard.press('n');
		await page.keyboard.press('Alt+i');
		await page.keyboard.press('Alt+g');
		await page.keyboard.type('Ordered under 4471.');
		await expect(detail(page).getByLabel('Note for analysts')).toHaveValue('Ordered under 4471.');
		await page.keyboard.press('Control+Enter');

		await expect(detail(page).locator('section', { hasText: 'Ordered under 4471.' })).toContainText('internal');
		await expect(detail(page).getByRole('checkbox', { name: 'Urgent' })).toBeChecked();
		await expect(page.locator('a[data-row][aria-current]')).toContainText('Urgent');
		await expect(detail(page)).toContainText(/set urgent to yes/u);
	});

	test('is asked why a request is completed, loses nothing, and reopens it by one key', async ({ page }) => {
		await open(page, '/sd/person/1001?request=70371');
		await page.keyboard.press('n');
		await page.keyboard.type('The totals are right since the update.');
		await expect(detail(page).getByLabel('Completed because')).toBeHidden();

		await choose(page, 'Status', 'Completed');
		await page.keyboard.press('Control+Enter');

		await expect(detail(page).getByText('Say why it is completed')).toBeVisible();
		await expect(detail(page).getByLabel('Completed because')).toBeFocused();
		await expect(detail(page).getByLabel('Note to Annelies')).toHaveValue('The totals are right since the update.');

		await choose(page, 'Completed because', 'Solved');
		await page.keyboard.press('Control+Enter');
		await expect(detail(page)).toContainText(/set the status to completed and the completion reason to solved/u);
		await expect(detail(page).getByText('Say why it is completed')).toBeHidden();

		await page.locator('#work').focus();
		await page.keyboard.press('r');
		await expect(detail(page)).toContainText(/reopened the request/u);
		await expect(detail(page).getByLabel('Status', { exact: true })).toHaveValue('assigned');
		await expect(detail(page).locator('dl')).toContainText('Reopened');
	});

	test('says until when it waits', async ({ page }) => {
		await open(page, '/sd/person/1001?request=70290');

		await choose(page, 'Status', 'Waiting for');
		await page.keyboard.press('Control+Enter');
		await expect(detail(page).getByText('Say until when it waits')).toBeVisible();
		await detail(page).getByLabel('Waits until').fill('2041-03-01T09:00');
		await page.keyboard.press('Control+Enter');

		await expect(detail(page).locator('dl')).toContainText('1 Mar 2041');
	});

	test('finds an unsent note again after another request, and after a reload', async ({ page }) => {
		await open(page, JAM);
		await page.keyboard.press('n');
		await page.keyboard.type('Half a sentence');
		await page.locator('#work').focus();

		await page.keyboard.press('ArrowDown');
		await expect(detail(page).getByRole('heading')).not.toContainText('Printer on floor 3');
		await expect(detail(page).getByLabel('Note to Annelies')).toHaveValue('');
		await page.keyboard.press('ArrowUp');
		await expect(detail(page).getByLabel('Note to Annelies')).toHaveValue('Half a sentence');

		await page.reload();
		await expect(detail(page).getByLabel('Note to Annelies')).toHaveValue('Half a sentence');
	});

	test('keeps the text when the server does not answer, and saves it then', async ({ page }) => {
		await open(page, JAM);
		await page.keyboard.press('n');
		await page.keyboard.type('Said while the line was down.');
		await page.route('**/*answer*', (route) => route.abort());
		await page.keyboard.press('Control+Enter');
		await expect(detail(page).getByText('Not saved: the server did not answer.')).toBeVisible();
		await expect(detail(page).getByLabel('Note to Annelies')).toHaveValue('Said while the line was down.');

		await page.unroute('**/*answer*');
		await page.keyboard.press('Control+Enter');

		await expect(detail(page).getByLabel('Note to Annelies')).toHaveValue('');
		await expect(detail(page).getByText('Said while the line was down.')).toHaveCount(1);
	});

	test('opens it in full, changes its other fields, and comes back', async ({ page }) => {
		await open(page, JAM);

		await page.keyboard.press('f');
		await expect(page).toHaveURL(desk().at('/requests/70453'));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Printer on floor 3 jams every second job');
		await awake(page);
		await choose(page, 'Impact', 'High · slow, several');
		await choose(page, 'Major incident', 'Proposed');
		await page.keyboard.press('Control+Enter');

		await expect(detail(page)).toContainText(/set the major incident to proposed and the impact to high/u);
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL(desk().at(JAM));
		await expect(detail(page).locator('dl')).toContainText('Incident · high');
	});

	test('orders the list', async ({ page }) => {
		await open(page, '/sd/person/1001');
		await expect(page.getByRole('heading', { name: 'Open', exact: true })).toBeVisible();

		await page.keyboard.press('t');

		await expect(page).toHaveURL(/sort=newest/u);
		await expect(page.getByRole('heading', { name: 'Newest first' })).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Open', exact: true })).toBeHidden();
	});

	test('is told that a request does not exist', async ({ page }) => {
		await page.goto(desk().at('/requests/4711'));

		await expect(page.getByText('There is no such request, or not any more.')).toBeVisible();
	});
});

test('two analysts at once lose nothing, and nobody overwrites what they did not see', async ({ browser }) => {
	const [one, other] = [await newAnalyst(browser), await newAnalyst(browser)];
	await open(one, '/sd/person/1001?request=70112');
	await open(other, '/sd/person/1001?request=70112');

	await one.keyboard.press('r');
	await expect(detail(one)).toContainText(/reopened the request/u);
	await choose(one, 'Status', 'In progress');
	await one.keyboard.press('Control+Enter');
	await expect(detail(one)).toContainText(/set the status to in progress/u);

	// The other one still sees it completed: a note is taken, and changes nothing.
	await other.keyboard.press('n');
	await other.keyboard.type('It works on the train now.');
	await other.keyboard.press('Control+Enter');
	await expect(detail(other).getByLabel('Note to Annelies')).toHaveValue('');
	await expect(detail(other).getByLabel('Status', { exact: true })).toHaveValue('in_progress');

	// Both choose a status: the second one is told of the first, with everything typed kept.
	await choose(one, 'Status', 'Waiting for customer');
	await one.keyboard.press('Control+Enter');
	await expect(detail(one)).toContainText(/set the status to waiting for customer/u);
	await choose(other, 'Status', 'Accepted');
	await other.keyboard.press('n');
	await detail(other).getByLabel('Note to Annelies').fill('I take it.');
	await other.keyboard.press('Control+Enter');
	await expect(detail(other).getByText(/Meanwhile .* set the status to waiting for customer/u)).toBeVisible();
	await expect(detail(other).getByLabel('Note to Annelies')).toHaveValue('I take it.');
	await expect(detail(other).getByLabel('Status', { exact: true })).toHaveValue('accepted');
	await expect(detail(other).locator('header')).toContainText('Waiting for customer');

	await other.keyboard.press('Control+Enter');
	await expect(detail(other)).toContainText(/set the status to accepted/u);
	await expect(detail(other).getByRole('region', { name: 'Notes' })).toContainText('I take it.');
	await expect(detail(other).getByText(/Meanwhile/u)).toBeHidden();
});

test('without scripts it is answered, refused beside the field, and completed', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(desk().at('/sd/person/1002'));
	await fillSignIn(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Joost Hendriks-Baptiste');
	await page.locator('a[data-row]').first().click();
	const id = await detail(page).locator('.id').textContent();

	await detail(page).getByLabel('Note to').fill('Done on the telephone.');
	await detail(page).getByLabel('Status', { exact: true }).selectOption('completed');
	await detail(page).getByRole('button', { name: 'Save' }).click();
	await expect(detail(page).getByText('Say why it is completed')).toBeVisible();
	await expect(detail(page).getByLabel('Note to')).toHaveValue('Done on the telephone.');

	await detail(page).getByLabel('Completed because').selectOption('solved');
	await detail(page).getByRole('button', { name: 'Save' }).click();
	await expect(detail(page).locator('header')).toContainText('Completed today');
	await expect(detail(page).getByRole('region', { name: 'Notes' })).toContainText('Done on the telephone.');

	await page.goto(desk().at(`/requests/${id}`));
	await page.getByLabel('Subject').fill('Another subject');
	await detail(page).getByRole('button', { name: 'Reopen' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Another subject');
	await expect(detail(page)).toContainText(/reopened the request/u);
	await context.close();
});

async function newAnalyst(browser: Browser): Promise<Page> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await signInOnPage(page, desk());
	return page;
}
