/**
 * A request written in full: what it is about, templates, others with the same trouble, and drafts that survive
 * whatever happens to the page. Everything by keyboard.
 */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { ask, signIn } from './support/ask.ts';
import { useDemoDesk } from './support/desk.ts';
import { awake, fillSignIn, pressEnterForNewRequest, readNumber, signInOnPage } from './support/pages.ts';

const desk = useDemoDesk();

const ANNELIES = '/sd?telephone=%2B31205550134';
const FORM = '/sd/person/1001?new=1';
const PRINTING = 'Printing and scanning · 24 × 7';
const KEPT = /^Draft kept \d/u;
const OFFLINE = /^Offline since \d/u;

async function openForm(page: Page): Promise<void> {
	await page.goto(desk().at(FORM));
	await expect(page.getByLabel('Subject')).toBeFocused();
	await awake(page);
}

/** Somebody else in Delft has called about something that nobody else calls about. */
async function registerTrouble(): Promise<void> {
	const form = { subject: 'All printers print zigzag', requestedFor: 'Joost Hendriks-Baptiste', category: 'incident' };
	const cookie = await signIn(desk());
	const answer = await ask(desk(), { path: '/sd/person/1002?/register', cookie, form });
	expect(answer.status).toBe(303);
}

/** No draft of the test before is left. */
async function discardDraft(): Promise<void> {
	const [path, cookie] = ['/sd/person/1001?/discard', await signIn(desk())];
	const answer = await ask(desk(), { path, cookie, form: { requestedBy: '1001' } });
	expect(answer.status).toBe(303);
}

/** What is chosen in a list, in words. */
function chosenIn(page: Page, label: string) {
	return page.getByLabel(label, { exact: true }).locator('option:checked');
}

async function press(page: Page, ...keys: string[]): Promise<void> {
	for (const key of keys) await page.keyboard.press(key);
}

/** Tab, as often as it takes; what lies between belongs to other journeys. */
async function tabTo(page: Page, field: Locator): Promise<void> {
	await expect(async () => {
		await page.keyboard.press('Tab');
		expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
	}).toPass({ intervals: [0] });
}

test.beforeAll(registerTrouble);
test.beforeEach(discardDraft);

test.describe('with scripts', () => {
	test.beforeEach(async ({ page }) => {
		await signInOnPage(page, desk());
		await openForm(page);
	});

	test('all fields are reached by Tab, and what they hold is saved', async ({ page }) => {
		await page.keyboard.type('Board pack comes out grey');
		await tabTo(page, page.getByRole('radio', { name: 'Incident' }));
		await press(page, 'ArrowRight');
		await expect(page.getByRole('radio', { name: 'Change' })).toBeChecked();
		await tabTo(page, page.getByRole('radio', { name: /^Low/u }));
		await press(page, 'Space', 'ArrowRight');
		await expect(page.getByRole('radio', { name: /^Medium/u })).toBeChecked();
		await tabTo(page, page.getByLabel('Configuration item', { exact: true }));
		await page.keyboard.type('PRN-DEL-3');
		await expect(chosenIn(page, 'Configuration item')).toHaveText('PRN-DEL-3-02, Shared printer');
		await expect(chosenIn(page, 'Service')).toHaveText(PRINTING);
		await tabTo(page, page.locator('#note'));
		await page.keyboard.type('Since this morning.');
		await expect(chosenIn(page, 'Team')).toHaveText('Print and scan, for this service');
		await tabTo(page, page.getByLabel('Member', { exact: true }));
		await page.keyboard.type('Ben');
		await tabTo(page, page.getByLabel('Add an internal note'));
		await press(page, 'Space');
		await expect(page.locator('#internal-note')).toBeFocused();
		await page.keyboard.type('Fuser?');
		await press(page, 'Control+Enter');

		await readNumber(page);
		const shown = page.getByRole('article', { name: 'Board pack comes out grey' });
		await expect(shown).toContainText('Since this morning.');
		await expect(shown).toContainText('Fuser?');
		await expect(shown).toContainText('Ben Adeyemi-Castellanos');
	});

	test('Enter takes a template only from somebody who went into the list, and it can be undone', async ({ page }) => {
		await page.keyboard.type('Printer broken');
		await expect(page.getByRole('listbox', { name: 'Templates' })).toContainText('Printer does not print');
		await press(page, 'Enter');
		await expect(chosenIn(page, 'Template')).toHaveText('None');
		await press(page, 'ArrowDown', 'Enter');

		await expect(page.getByText('filled in impact, service, team, note and internal note.')).toBeVisible();
		await expect(page.getByLabel('Subject')).toHaveValue('Printer broken');
		await expect(chosenIn(page, 'Template')).toHaveText('Printer does not print');
		await expect(chosenIn(page, 'Service')).toHaveText(PRINTING);
		await page.getByRole('button', { name: 'Undo' }).focus();
		await press(page, 'Enter');
		await expect(chosenIn(page, 'Service')).toHaveText('None');
		await expect(page.locator('#note')).toHaveValue('');
	});

	test('a template leaves what the analyst has written', async ({ page }) => {
		await page.locator('#note').fill('It stands beside the coffee machine.');
		await page.getByLabel('Template', { exact: true }).focus();
		await page.keyboard.type('Paper jam');

		await expect(page.getByText('filled in subject, impact, service, team and member.')).toBeVisible();
		await expect(page.locator('#note')).toHaveValue('It stands beside the coffee machine.');
	});

	test('Alt+L links it to the open request about the same, and no field moves', async ({ page }) => {
		const service = page.getByLabel('Service', { exact: true });
		const before = await service.boundingBox();
		await page.keyboard.type('Nothing but zigzag');
		await expect(page.getByText(/1 person in Delft called about “zigzag” at/u)).toBeVisible();
		expect(await service.boundingBox()).toEqual(before);
		await press(page, 'Alt+l');
		await expect(page.getByLabel('Link to it')).toBeChecked();
		await press(page, 'Control+Enter');

		await readNumber(page);
		await expect(page.getByRole('article', { name: 'Nothing but zigzag' })).toContainText(/group/iu);
	});

	test('Esc closes, the draft stays in the list, and comes back after a call in between', async ({ page }) => {
		await page.keyboard.type('Half typed');
		await press(page, 'Escape');
		await expect(page.getByRole('link', { name: /Half typed.*Draft, not yet saved/u })).toBeVisible();
		const seen = page.waitForResponse(/\/opening$/u);
		await page.goto(desk().at('/sd?telephone=%2B442079460171'));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Benedikt Oyelaran-Schmidt');
		await seen;
		await page.goto(desk().at(ANNELIES));
		await expect(page.getByRole('link', { name: /Half typed/u })).toBeVisible();
		await pressEnterForNewRequest(page);

		await expect(page.getByText(/^Your draft of .* is back\. Benedikt Oyelaran-Schmidt called/u)).toBeVisible();
		await expect(page.getByLabel('Subject')).toHaveValue('Half typed');
		await press(page, 'Control+Enter');
		await readNumber(page);
		await expect(page.getByText('Draft, not yet saved')).toBeHidden();
	});

	test('a draft survives a reload right after the last letter', async ({ page }) => {
		await page.keyboard.type('Typed a moment ago');
		await page.reload();

		await expect(page.getByLabel('Subject')).toHaveValue('Typed a moment ago');
	});

	test('a draft survives a browser that is gone', async ({ page, browser }) => {
		await page.keyboard.type('The browser crashed');
		await expect(page.getByText(KEPT)).toBeVisible();
		await page.context().close();

		const another = await browser.newPage();
		await signInOnPage(another, desk());
		await openForm(another);
		await expect(another.getByLabel('Subject')).toHaveValue('The browser crashed');
		await another.close();
	});

	test('without a line the text stays in the browser, also when the page is gone', async ({ page }) => {
		const context = page.context();
		await page.keyboard.type('First half');
		await expect(page.getByText(KEPT)).toBeVisible();
		await context.setOffline(true);
		await page.keyboard.type(', second half');
		await expect(page.getByText(OFFLINE)).toBeVisible();
		await press(page, 'Control+Enter');
		await expect(page.getByText('Not saved: the server did not answer.')).toBeVisible();
		await page.close();
		await context.setOffline(false);

		const later = await context.newPage();
		await openForm(later);
		await expect(later.getByLabel('Subject')).toHaveValue('First half, second half');
	});

	test('when the line is back, the text is sent by itself', async ({ page }) => {
		await page.context().setOffline(true);
		await page.keyboard.type('Typed in the tunnel');
		await expect(page.getByText(OFFLINE)).toBeVisible();
		await press(page, 'Escape');
		await expect(page.getByLabel('Subject')).toHaveValue('Typed in the tunnel');
		await page.context().setOffline(false);

		await expect(page.getByText(OFFLINE)).toBeHidden();
		await expect(page.getByText(KEPT)).toBeVisible();
	});

	test('Discard removes the draft for good', async ({ page }) => {
		await page.keyboard.type('Never mind');
		await expect(page.getByText(KEPT)).toBeVisible();
		await page.getByRole('button', { name: 'Discard' }).focus();
		await press(page, 'Enter');
		await expect(page.getByLabel('Subject')).toBeHidden();
		await openForm(page);

		await expect(page.getByLabel('Subject')).toHaveValue('');
	});

	test('how somebody else is covered is offered once it is for them', async ({ page }) => {
		await page.getByLabel('Service', { exact: true }).focus();
		await page.keyboard.type('Printing');
		await page.getByLabel('Requested for').focus();
		await page.getByLabel('Requested for').fill('');
		await page.keyboard.type('demirta');
		await expect(page.getByRole('option', { name: /Demirtaş/u })).toBeVisible();
		await press(page, 'Enter');

		await expect(chosenIn(page, 'Service')).toHaveText('Printing and scanning · 8 × 5');
	});
});

test('an item that is chosen in the column fills in itself and its service', async ({ page }) => {
	await signInOnPage(page, desk());
	await page.goto(desk().at('/sd/person/1001'));
	await page.getByRole('link', { name: /^PRN-DEL-3-02/u }).focus();
	await page.keyboard.press('Enter');

	await expect(chosenIn(page, 'Service')).toHaveText(PRINTING);
	await expect(chosenIn(page, 'Configuration item')).toHaveText('PRN-DEL-3-02, Shared printer');
	await expect(page.getByLabel('Subject')).toBeFocused();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test.beforeEach(async ({ page }) => {
		await page.goto(desk().at(FORM));
		await fillSignIn(page);
		await expect(page.getByLabel('Subject')).toBeVisible();
	});

	test('Check fills in a template, and shows who called about the same', async ({ page }) => {
		await page.getByLabel('Subject').fill('Zigzag again');
		await page.getByLabel('Template', { exact: true }).selectOption('Paper jam');
		await page.getByRole('button', { name: 'Check' }).click();

		await expect(page.getByText('filled in impact, service, team, member and note. Look it over')).toBeVisible();
		await expect(page.getByLabel('Subject')).toHaveValue('Zigzag again');
		await page.getByLabel('Link to it').check();
		await page.getByRole('button', { name: 'Save request' }).first().click();
		await readNumber(page);
		await expect(page.getByRole('article', { name: 'Zigzag again' })).toContainText(/group/iu);
	});

	test('a draft is kept by its button, stands in the list, and is brought back', async ({ page }) => {
		await page.getByLabel('Subject').fill('Written without scripts');
		await page.getByRole('button', { name: 'Keep as draft' }).click();
		await page.getByRole('link', { name: /Written without scripts/u }).click();

		await expect(page.getByText(/^Your draft of .* is back/u)).toBeVisible();
		await expect(page.getByLabel('Subject')).toHaveValue('Written without scripts');
	});

	test('what is wrong stands beside its field, and everything is kept', async ({ page }) => {
		await page.getByLabel('Configuration item', { exact: true }).selectOption({ index: 1 });
		await page.locator('#note').fill('Typed before the subject');
		await page.getByRole('button', { name: 'Save request' }).first().click();

		await expect(page.getByText('Write in a few words what it is about')).toBeVisible();
		await expect(page.locator('#note')).toHaveValue('Typed before the subject');
		await expect(chosenIn(page, 'Configuration item')).not.toHaveText('None');
	});
});
