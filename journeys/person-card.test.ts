/** The card of a person by keyboard alone: looked up, changed, the colleagues, the caller verified. */
import { expect, test, type Page } from '@playwright/test';
import { administer } from './support/commands.ts';
import { useDemoDesk } from './support/desk.ts';
import { awake, pressEnterForNewRequest, signInOnPage } from './support/pages.ts';

const desk = useDemoDesk();

const ANNELIES = '/sd?telephone=%2B31205550134';

test.beforeEach(({ page }) => signInOnPage(page, desk()));

/** Opens the page of a call, and waits until keys act. */
async function openCall(page: Page, address = ANNELIES): Promise<void> {
	await page.goto(desk().at(address));
	await expect(page.getByRole('link', { name: /^New request for/u }).first()).toBeFocused();
	await awake(page);
}

/** Opens the page of somebody whom the desk keeps itself. */
async function openOwnPerson(page: Page, name: string, email: string): Promise<string> {
	const id = await administer({ folder: desk().folder }, [
		'person',
		'create',
		email,
		'--name',
		name,
		'--account',
		'demo'
	]);
	const address = desk().at(`/sd/person/${id.trim()}`);
	await page.goto(address);
	await awake(page);
	return address;
}

/** Where the focus is, by name. */
async function focusIsOn(page: Page, label: string): Promise<void> {
	await expect(page.getByLabel(label, { exact: true }).first()).toBeFocused();
}

test('a directory keeps the person, and a number that an analyst adds is found by telephone', async ({ page }) => {
	await openCall(page);

	await page.keyboard.press('e');
	await expect(page.getByText('Kept by the directory “Noordzee HR” (P-1001). Change it there.')).toBeVisible();
	await expect(page.getByLabel('Name', { exact: true })).toHaveCount(0);
	await focusIsOn(page, 'New number or address');
	await page.keyboard.type('+44 7700 900861');
	await page.keyboard.press('Enter');

	await expect(page.getByRole('link', { name: '+44 7700 900861' })).toHaveAttribute('href', 'tel:+447700900861');
	expect(page.url()).toContain('/sd/call/');
	await openCall(page, '/sd?telephone=%2B447700900861');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Annelies van der Meulen');
});

test('what the desk keeps is changed, and nothing that was typed is lost when something is wrong', async ({ page }) => {
	await openOwnPerson(page, 'Rosalind Quillfeather', 'rosalind@quill.example');

	await page.keyboard.press('e');
	await focusIsOn(page, 'Name');
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('Rosalind Quillfeather-Bose');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Noordzee Logistiek B.V.');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Atlantis');
	await page.getByLabel('Email', { exact: true }).focus();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('a.meulen@noordzee.example');
	await page.keyboard.press('Enter');

	await expect(page.getByText('There is no such site.')).toBeVisible();
	await focusIsOn(page, 'Site');
	await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Rosalind Quillfeather-Bose');
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('Delft');
	await page.keyboard.press('Enter');

	await expect(page.getByText('Somebody else has this email.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Annelies van der Meulen' })).toBeVisible();
	await focusIsOn(page, 'Email');
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('rosalind@quill.example');
	await page.keyboard.press('Enter');

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rosalind Quillfeather-Bose');
	await expect(page.getByRole('link', { name: 'Noordzee Logistiek B.V.' })).toBeVisible();
	await awake(page);
	await page.keyboard.press('/');
	await page.keyboard.type('bose');
	await expect(page.getByRole('option').first()).toContainText('Rosalind Quillfeather-Bose');
});

test('two analysts who change the same field both see both values', async ({ page, context }) => {
	const address = await openOwnPerson(page, 'Ignatius Pennyworth', 'ignatius@quill.example');
	const colleague = await context.newPage();
	await colleague.goto(`${address}/edit`);
	await page.goto(`${address}/edit`);
	await colleague.getByLabel('Job title').fill('Archivist');
	await colleague.getByLabel('Job title').press('Enter');
	await expect(colleague.getByText('Archivist')).toBeVisible();

	await page.getByLabel('Job title').focus();
	await page.keyboard.type('Librarian');
	await page.keyboard.press('Enter');

	await expect(page.getByRole('alert')).toContainText('Somebody changed the same meanwhile.');
	await expect(page.getByText('Kept now: “Archivist”')).toBeVisible();
	await focusIsOn(page, 'Job title');
	await expect(page.getByLabel('Job title')).toHaveValue('Librarian');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Librarian')).toBeVisible();
});

test('the colleagues are one step away, and choosing one stays in the call', async ({ page }) => {
	await openCall(page);
	const call = new URL(page.url()).pathname;

	await page.keyboard.press('c');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Noordzee Logistiek B.V.');
	const first = page.getByRole('rowheader').first().getByRole('link');
	await expect(first).toBeFocused();
	const name = await first.textContent();
	await page.keyboard.press('Enter');

	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '');
	expect(new URL(page.url()).pathname).toBe(call);
});

test('a caller is verified by what they know, which no page tells, and the request keeps how', async ({ page }) => {
	await openCall(page);

	await page.keyboard.press('v');
	await focusIsOn(page, 'What is your employee ID?');
	for (const answer of ['E1001', 'Hendriks', '33821']) expect(await page.content()).not.toContain(answer);
	await page.keyboard.type('e 1001');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Pietersen');
	await page.keyboard.press('Enter');

	await expect(page.getByRole('alert')).toHaveText('That agrees. One more right answer is needed.');
	await expect(page.getByText('Does not agree.')).toBeVisible();
	expect(await page.content()).not.toContain('1001"');
	await focusIsOn(page, 'Who is your manager?');
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('hendriks');
	await page.keyboard.press('Enter');

	await expect(page.getByText(/Verified: employee ID, manager, \d\d:\d\d/u)).toBeVisible();
	await pressEnterForNewRequest(page);
	await expect(page.getByLabel('Subject')).toBeFocused();
	await page.keyboard.type('Password of the payroll is locked');
	await page.keyboard.press('ControlOrMeta+Enter');
	await expect(page.getByText(/employee ID, manager \(\d\d:\d\d, /u)).toBeVisible();
});

test('after five wrong answers nothing is compared for a while', async ({ page }) => {
	await openCall(page, '/sd?supportID=33702');
	await page.keyboard.press('v');
	for (const wrong of ['first', 'second']) {
		await page.getByLabel('What is your employee ID?').fill(wrong);
		await page.getByLabel('Who is your manager?').fill(wrong);
		await page.getByLabel('What is your Support ID?').fill(wrong);
		await page.keyboard.press('Enter');
		await expect(page.getByRole('alert')).toHaveText('That does not agree. Ask again, or ask something else.');
	}

	await page.getByLabel('What is your employee ID?').fill('E1002');
	await page.keyboard.press('Enter');

	await expect(page.getByRole('alert')).toContainText('Too many wrong answers.');
	await expect(page.getByLabel('What is your employee ID?')).toHaveValue('E1002');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a person is changed and a caller verified all the same', async ({ page }) => {
		await page.goto(desk().at('/sd?supportID=31207'));
		await page.getByRole('link', { name: 'Edit' }).click();
		await page.getByLabel('New number or address').first().fill('020 7946 0861');
		await page.getByRole('button', { name: 'Save' }).first().click();
		await expect(page.getByRole('link', { name: '020 7946 0861' })).toBeVisible();

		await page.getByRole('link', { name: 'Verify' }).click();
		await page.getByRole('button', { name: 'I know the voice' }).click();

		await expect(page.getByText('Verified: known voice')).toBeVisible();
	});
});
