/**
 * An administrator connects a directory, which then keeps people over HTTP as identity providers do; the desk knows
 * them, answers their calls and shows who keeps them.
 */
import { expect, test, type Page } from '@playwright/test';
import { ask } from './support/ask.ts';
import { administer } from './support/commands.ts';
import { useDemoDesk } from './support/desk.ts';
import { signInOnPage } from './support/pages.ts';

const desk = useDemoDesk();

const USER = 'urn:ietf:params:scim:schemas:core:2.0:User';
const GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group';
const PATCH_OP = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

/** As an identity provider asks: no cookie, no origin, JSON of its own type. */
async function scim(token: string, method: string, path: string, body?: object) {
	const answer = await fetch(`http://127.0.0.1:${desk().port}/scim/v2${path}`, {
		method,
		headers: {
			authorization: `Bearer ${token}`,
			'content-type': 'application/scim+json',
			'x-ringside-account': 'demo'
		},
		...(body && { body: JSON.stringify(body) })
	});
	const text = await answer.text();
	return { status: answer.status, headers: answer.headers, body: text === '' ? undefined : JSON.parse(text) };
}

async function connect(page: Page, name: string): Promise<{ address: string; token: string }> {
	await page.goto(desk().at('/settings/directories'));
	await page.getByRole('link', { name: 'Add a directory' }).click();
	await page.getByLabel('Name').fill(name);
	await page.getByRole('button', { name: /^Add/u }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Connect ${name}`);
	return {
		address: await page.getByLabel('Address').inputValue(),
		token: await page.getByLabel('Token').inputValue()
	};
}

test.beforeEach(async ({ page }) => signInOnPage(page, desk()));

test('a directory is connected, brings somebody who then calls, and is seen to have come', async ({ page }) => {
	const { address, token } = await connect(page, 'Entra ID');
	expect(address).toBe(desk().at('/scim/v2'));

	const created = await scim(token, 'POST', '/Users', {
		schemas: [USER],
		externalId: 'ext-9',
		userName: 'orla.fennimore@acme.example',
		displayName: 'Orla Fennimore',
		title: 'Harbour pilot',
		phoneNumbers: [{ type: 'work', value: '+44 20 7946 0881' }]
	});
	expect(created.status).toBe(201);
	expect(created.headers.get('location')).toMatch(/\/scim\/v2\/Users\/\d+$/u);
	expect(created.headers.get('set-cookie')).toBeNull();

	await page.goto(desk().at('/sd?telephone=02079460881'));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Orla Fennimore');
	await page.goto(desk().at(`/sd/person/${created.body.id}/edit`));
	await expect(page.locator('#work')).toContainText('Entra ID');

	await page.goto(desk().at('/settings/directories'));
	await expect(page.getByRole('link', { name: /Entra ID/u })).toContainText('1 person');
	await expect(page.getByRole('link', { name: /Entra ID/u })).toContainText('Last used');
});

test('a directory takes over whom the desk has, disables them, and keeps its groups as teams', async ({ page }) => {
	const account = ['--account', 'demo'];
	const person = ['person', 'create', 'jo.harbour@acme.example', '--name', 'Jo Harbour', ...account];
	const id = (await administer(desk(), person)).trim();
	const { token } = await connect(page, 'Okta');

	const taken = await scim(token, 'POST', '/Users', {
		schemas: [USER],
		userName: 'jharbour',
		displayName: 'Jo Harbour-Quay',
		emails: [{ value: 'Jo.Harbour@acme.example', primary: true }]
	});
	const group = await scim(token, 'POST', '/Groups', {
		...{ schemas: [GROUP], displayName: 'Night desk', members: [{ value: id }] }
	});
	const changed = await scim(token, 'PATCH', `/Users/${id}`, {
		schemas: [PATCH_OP],
		Operations: [{ op: 'Replace', path: 'active', value: 'False' }]
	});

	expect([taken.status, taken.body.id, group.status]).toEqual([201, id, 201]);
	expect(changed.body.active).toBe(false);
	await page.goto(desk().at(`/sd/person/${id}/edit`));
	await expect(page.getByText('Jo Harbour-Quay').first()).toBeVisible();
	await expect(page.getByText(/disabled/iu).first()).toBeVisible();
});

test('a token that was replaced is refused, and a directory that is removed leaves its people', async ({ page }) => {
	const token = (await administer(desk(), ['directory', 'create', 'Ping', '--account', 'demo'])).trim();
	const { body } = await scim(token, 'POST', '/Users', { schemas: [USER], userName: 'tove@acme.example' });
	await page.goto(desk().at('/settings/directories'));
	await page.getByRole('link', { name: /Ping/u }).click();

	await page.getByRole('button', { name: 'Make a new token' }).click();
	const renewed = await page.getByLabel('Token').inputValue();
	const refused = await scim(token, 'GET', '/Users');

	expect(refused.status).toBe(401);
	expect(refused.headers.get('www-authenticate')).toMatch(/^Bearer/u);
	expect((await scim(renewed, 'GET', '/Users')).body.totalResults).toBe(1);

	await page.getByRole('link', { name: 'To the directory' }).click();
	await page.getByRole('button', { name: 'Remove directory' }).click();
	await expect(page.getByText('Tick the box to remove the directory.')).toBeVisible();
	await page.getByLabel('Ping no longer keeps these people').check();
	await page.getByRole('button', { name: 'Remove directory' }).click();
	await expect(page).toHaveURL(desk().at('/settings/directories'));
	await expect(page.getByRole('link', { name: /Ping/u })).toHaveCount(0);
	expect((await scim(renewed, 'GET', '/Users')).status).toBe(401);
	await page.goto(desk().at(`/sd/person/${body.id}/edit`));
	await expect(page.getByLabel('Name', { exact: true })).toHaveValue('tove@acme.example');
});

test('groups that give roles are named, and a name that is taken is said beside the field', async ({ page }) => {
	await page.goto(desk().at('/settings/directories/new'));
	await page.getByLabel('Name').fill('Roles');
	await page.getByRole('radio', { name: /^Roles/u }).check();
	await page.getByLabel('Group of service desk analysts').fill('Desk');
	await page.getByRole('button', { name: /^Add/u }).first().click();
	await page.getByRole('link', { name: 'To the directory' }).click();
	await page.getByLabel('Group of account administrators').fill('Desk admins');
	await page.getByRole('button', { name: 'Save groups' }).click();
	await expect(page.getByText('Saved. The roles are those of the groups.')).toBeVisible();
	await expect(page.getByLabel('Group of account administrators')).toHaveValue('Desk admins');

	await page.goto(desk().at('/settings/directories/new'));
	await page.getByLabel('Name').fill('Roles');
	await page.getByRole('button', { name: /^Add/u }).first().click();
	await expect(page.getByText('There is a directory of this name already.')).toBeVisible();
	await expect(page.getByLabel('Name')).toHaveValue('Roles');
});

test('what a directory sends is read whatever page it comes from, and answered in its words', async () => {
	const answers = await Promise.all([
		ask(desk(), { path: '/scim/v2/ServiceProviderConfig' }),
		ask(desk(), { path: '/scim/v2/Users', method: 'POST', headers: { origin: 'https://idp.example' } }),
		ask(desk(), { path: '/scim/v2/Users', account: 'no-such-account' })
	]);

	expect(answers.map(({ status }) => status)).toEqual([200, 401, 404]);
	expect(answers.map(({ headers }) => headers['content-type'])).toEqual([
		'application/scim+json; charset=utf-8',
		'application/scim+json; charset=utf-8',
		'application/json'
	]);
});
