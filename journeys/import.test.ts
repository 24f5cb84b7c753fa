/** Files are tried, imported and exported by an administrator, on pages that need no script. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { administer, createAccount, ringside } from './support/commands.ts';
import { ask } from './support/ask.ts';
import { useDemoDesk } from './support/desk.ts';
import { fillSignIn, signInOnPage } from './support/pages.ts';

const desk = useDemoDesk();

test.use({ javaScriptEnabled: false });

const HEAD = 'Primary Email,Name,Job Title,Disabled\n';

async function send(page: Page, type: string, text: string, choice?: string): Promise<void> {
	await page.goto(desk().at('/settings/import'));
	await page.locator('#type').selectOption(type);
	await page.locator('#file').setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
	if (choice !== undefined) await page.getByLabel(choice).check();
	await page.getByRole('button', { name: 'Send the file' }).click();
	await page.waitForURL('**/settings/import/run/*');
}

test('a file with errors is tried, then the right one, which is imported without being sent again', async ({
	page
}) => {
	await signInOnPage(page, desk());

	await send(page, 'people', `${HEAD}nobody,Ann,,\nb@noordzee.example,,,\n`);
	await expect(page.getByRole('alert')).toContainText('Nothing was imported: 2 errors in the file.');
	await expect(page.getByRole('row', { name: /^2 Primary Email nobody is not an email address/u })).toBeVisible();
	await expect(page.getByRole('row', { name: '3 Name A person needs a name.' })).toBeVisible();

	await send(page, 'people', `${HEAD}analyst@example.com,Alex Janssen,Head of desk,\nb@noordzee.example,Bo Tried,,\n`);
	await expect(page.getByText('Nothing was changed. The import would do this:')).toBeVisible();
	await expect(page.getByRole('row', { name: /Job Title Service desk analyst Head of desk/u })).toBeVisible();
	await expect(page.getByText('Bo Tried')).toBeVisible();

	await page.getByRole('button', { name: 'Import now' }).click();
	await expect(page.getByText('The file was imported.')).toBeVisible();

	await page.goto(desk().at('/settings/import'));
	const rows = page.getByRole('table').first().getByRole('row');
	await expect(rows.nth(1)).toContainText('1 added, 1 changed');
	await expect(rows.nth(2)).toContainText('1 added, 1 changed (tried)');
	await expect(rows.nth(3)).toContainText('2 errors (tried)');
});

test('what is exported and sent again changes nothing', async ({ page }) => {
	await signInOnPage(page, desk());
	await page.goto(desk().at('/settings/import'));
	await page.locator('#delimiter').selectOption('semicolon');
	await page.getByLabel('For a spreadsheet').check();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Export' }).click()
	]);
	const text = readFileSync(await download.path(), 'utf8');

	await send(page, 'people', text, 'Import at once');

	expect(download.suggestedFilename()).toBe('people.csv');
	expect(text.startsWith('\uFEFFID;Primary Email;')).toBe(true);
	await expect(page.getByText('The file was imported.')).toBeVisible();
	await expect(page.locator('dl')).toContainText(/Added\s*0\s*Changed\s*0/u);
});

test('without a type or a file it is said what is missing', async ({ page }) => {
	await signInOnPage(page, desk());
	await page.goto(desk().at('/settings/import'));
	await page.locator('form[enctype]').evaluate((form) => form.setAttribute('novalidate', ''));

	await page.getByRole('button', { name: 'Send the file' }).click();

	await expect(page.locator('#type-problem')).toHaveText('Choose what is in the file.');
});

test('each type has its columns and a sample', async ({ page }) => {
	await signInOnPage(page, desk());
	await page.goto(desk().at('/settings/import'));
	const [sample] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'Sample file: Teams' }).click()
	]);
	await page.getByRole('link', { name: 'Columns: Coverage (agreements)' }).click();

	expect(readFileSync(await sample.path(), 'utf8')).toContain('Name,Members');
	await expect(page.locator('#coverage')).toContainText('Resolution Target RFI');
});

test('an analyst who is no administrator is told so', async ({ page }) => {
	const analyst = await createAccount(desk(), 'plainly');
	await page.goto(desk().at('/sign-in', 'plainly'));
	await fillSignIn(page, analyst);

	const answer = await page.goto(desk().at('/settings/import', 'plainly'));

	expect(answer?.status()).toBe(403);
	await expect(page.getByText('lacks the role account administrator')).toBeVisible();
});

test('a program sends thirty megabytes and polls, and everything else is as small as before', async () => {
	const words = ['token', 'create', '--account', 'demo', '--person', 'analyst@example.com'];
	const authorization = `Bearer ${(await administer(desk(), words)).trim()}`;
	const row = `,${'x'.repeat(60_000)}\n`;
	const people = Array.from({ length: 520 }, (_row, at) => `p${at}@noordzee.example,P${at}${row}`).join('');
	const at = (path: string) => `http://127.0.0.1:${desk().port}${path}`;
	const headers = { authorization, 'content-type': 'text/csv', 'x-ringside-account': 'demo' };
	const file = `Primary Email,Name,Information\n${people}`;

	const sent = await fetch(at('/v1/import?type=people&dry_run=true'), { method: 'POST', headers, body: file });
	const { token } = await sent.json();
	const read = async () => (await fetch(at(`/v1/import/${token}`), { headers })).json();
	await expect.poll(async () => (await read()).state, { timeout: 60_000 }).toBe('done');
	const elsewhere = await ask(desk(), {
		path: '/v1/export',
		headers: { authorization },
		form: { x: 'y'.repeat(3_000_000) }
	});

	expect(sent.status).toBe(202);
	expect((await read()).results).toMatchObject({ created: 520 });
	expect(elsewhere.status).toBe(413);
});

test('the command tries a file, and exports to standard output', async () => {
	const file = `${HEAD}c@noordzee.example,Cas,,\n`;

	const tried = await ringside(desk(), ['import', '--account', 'demo', '--type', 'people', '--dry-run', '-'], file);
	const exported = await ringside(desk(), ['export', '--account', 'demo', '--type', 'teams', '--delimiter', 'tab']);

	expect(tried).toMatchObject({ code: 0, err: '' });
	expect(tried.out).toContain('Tried, nothing was changed.');
	expect(tried.out).toContain('line 2: add Cas');
	expect(exported.out.split('\r\n')[0]).toBe('ID\tSource\tSource ID\tName\tMembers\tDisabled');
});
