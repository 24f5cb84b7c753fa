/** Every page and state of the desk on the demo, by name: to be looked at, and checked for access. */
import type { Page } from '@playwright/test';
import type { Desk } from './desk.ts';
import { awake, fillSignIn } from './pages.ts';

/** From a browser that is signed in to the page; the last ones sign out. */
export type OpenPage = (page: Page, desk: Desk) => Promise<unknown>;

const CALLER = '/sd?telephone=%2B31205550134';

export const EVERY_PAGE = {
	console: (page, desk) => page.goto(desk.at(CALLER)),
	'several-callers': (page, desk) => page.goto(desk.at('/sd?telephone=%2B442079460123')),
	'shared-line': (page, desk) => page.goto(desk.at('/sd?telephone=%2B493023125100')),
	nobody: (page, desk) => page.goto(desk.at('/sd?request=&supportID=33812&telephone=%2B12025550147')),
	withheld: (page, desk) => page.goto(desk.at('/sd?telephone=anonymous')),
	'two-answers': (page, desk) => page.goto(desk.at('/sd?request=70453&telephone=%2B442079460171')),
	empty: (page, desk) => page.goto(desk.at('/sd')),
	'new-request': async (page, desk) => {
		await page.goto(desk.at(CALLER));
		await page.goto(`${page.url()}?new=1`);
		await page.getByLabel('Subject').fill('Scanner at gate 4 reads nothing');
	},
	request: async (page, desk) => {
		await page.goto(desk.at(CALLER));
		await page.goto(`${page.url()}?request=70453`);
	},
	'templates-suggested': async (page, desk) => {
		await page.goto(desk.at('/sd/person/1001?new=1'));
		await awake(page);
		await page.getByLabel('Subject').fill('printer');
		await page.locator('#subject-templates').getByRole('option').first().waitFor();
	},
	'request-in-full': (page, desk) => page.goto(desk.at('/requests/70453')),
	'new-user': (page, desk) => page.goto(desk.at('/people/new')),
	'new-user-of-call': async (page, desk) => {
		await page.goto(desk.at('/sd?telephone=%2B12025550148'));
		await page.goto(desk.at(`/people/new?call=${page.url().split('/').at(-1) ?? ''}`));
	},
	'people-suggested': async (page, desk) => {
		await page.goto(desk.at('/sd'));
		await awake(page);
		await page.getByRole('combobox').pressSequentially('ann');
		await page.getByRole('option').first().waitFor();
	},
	'all-keys': async (page, desk) => {
		await page.goto(desk.at(CALLER));
		await awake(page);
		await page.keyboard.press('?');
	},
	'your-menu': async (page, desk) => {
		await page.goto(desk.at(CALLER));
		await awake(page);
		await page.getByRole('button', { name: 'you' }).click();
	},
	'edit-person': (page, desk) => page.goto(desk.at('/sd/person/1001/edit')),
	'verify-caller': (page, desk) => page.goto(desk.at('/sd/person/1001/verify')),
	organization: (page, desk) => page.goto(desk.at('/organizations/102?from=1001')),
	inbox: (page, desk) => page.goto(desk.at('/inbox?tab=all&status=assigned')),
	'inbox-filters': (page, desk) => page.goto(desk.at('/inbox?tab=all&organization=Nowhere')),
	'inbox-empty': (page, desk) => page.goto(desk.at('/inbox?tab=all&category=compliment&impact=top')),
	directories: (page, desk) => page.goto(desk.at('/settings/directories')),
	'new-directory': (page, desk) => page.goto(desk.at('/settings/directories/new')),
	'connect-directory': async (page, desk) => {
		await page.goto(desk.at('/settings/directories/new'));
		await page.getByLabel('Name').fill(`Entra ID ${Date.now()}`);
		await page.getByRole('button', { name: /^Add/u }).first().click();
		await page.getByLabel('Token').waitFor();
	},
	directory: async (page, desk) => {
		await page.goto(desk.at('/settings/directories/new'));
		await page.getByLabel('Name').fill(`Okta ${Date.now()}`);
		await page.getByRole('radio', { name: /^Roles/u }).check();
		await page.getByRole('button', { name: /^Add/u }).first().click();
		await page.getByRole('link', { name: 'To the directory' }).click();
		await page.getByRole('heading', { name: 'Groups that give roles' }).waitFor();
	},
	search: (page, desk) => page.goto(desk.at('/search?q=printer')),
	'search-nothing': (page, desk) => page.goto(desk.at('/search?q=nonsense')),
	tokens: (page, desk) => page.goto(desk.at('/settings/tokens')),
	'new-token': (page, desk) => page.goto(desk.at('/settings/tokens/new')),
	applications: (page, desk) => page.goto(desk.at('/settings/applications')),
	'new-application': (page, desk) => page.goto(desk.at('/settings/applications/new')),
	webhooks: (page, desk) => page.goto(desk.at('/settings/webhooks')),
	'new-webhook': (page, desk) => page.goto(desk.at('/settings/webhooks/new')),
	'new-webhook-refused': async (page, desk) => {
		await page.goto(desk.at('/settings/webhooks/new'));
		await page.getByLabel('Address').fill('http://127.0.0.1/');
		await page.getByLabel('Address').press('Enter');
		await page.getByRole('alert').waitFor();
	},
	'webhook-secret': addWebhook,
	webhook: openWebhook,
	'webhook-delivery': async (page, desk) => {
		await openWebhook(page, desk);
		await page.getByRole('link', { name: 'Asked to confirm' }).first().click();
		await page.getByText('Attempt 1', { exact: true }).waitFor();
	},
	import: (page, desk) => page.goto(desk.at('/settings/import')),
	'import-columns': (page, desk) => page.goto(desk.at('/settings/import/columns')),
	'import-tried': (page, desk) => sendFile(page, desk, 'Primary Email,Job Title\nanalyst@example.com,Head of desk\n'),
	'import-wrong': (page, desk) => sendFile(page, desk, 'Primary Email,Name\nnobody,\n'),
	'sign-in': async (page, desk) => {
		await page.context().clearCookies();
		await page.goto(desk.at(CALLER));
	},
	'sign-in-refused': async (page, desk) => {
		await page.context().clearCookies();
		await page.goto(desk.at('/sign-in'));
		await fillSignIn(page, { email: 'analyst@example.com', password: 'not the password' });
	}
} satisfies Readonly<Record<string, OpenPage>>;

async function addWebhook(page: Page, desk: Desk): Promise<void> {
	await page.goto(desk.at('/settings/webhooks/new'));
	await page.getByLabel('Name').fill('Chat of the night shift');
	await page.getByLabel('Address').fill('https://hooks.acme.example/ringside');
	await page.getByLabel('Address').press('Enter');
	await page.getByLabel('Its secret').waitFor();
}

async function openWebhook(page: Page, desk: Desk): Promise<void> {
	await addWebhook(page, desk);
	await page.getByRole('link', { name: 'To the webhook' }).click();
	await page.getByText('More', { exact: true }).click();
}

/** Tries a file of people, and is at what was found. */
async function sendFile(page: Page, desk: Desk, text: string): Promise<void> {
	await page.goto(desk.at('/settings/import'));
	await page.locator('#type').selectOption('people');
	await page.locator('#file').setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
	await page.getByRole('button', { name: 'Send the file' }).click();
	await page.getByRole('link', { name: 'Download as CSV' }).waitFor();
}
