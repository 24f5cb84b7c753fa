/** Tokens and applications in the settings: made, used, limited and ended, by pages that need no script. */
import { expect, test, type Page } from '@playwright/test';
import { ask } from './support/ask.ts';
import { administer } from './support/commands.ts';
import { useDemoDesk } from './support/desk.ts';
import { awake, fillSignIn, signInOnPage } from './support/pages.ts';

const desk = useDemoDesk();

const CALLERS = '/v1/sd?telephone=%2B31205550134';

/** What the API answers to a token: its status, and its code if it refuses. */
async function callApi(token: string): Promise<string> {
	const { status, body } = await ask(desk(), { path: CALLERS, headers: { authorization: `Bearer ${token}` } });
	return status === 200 ? '200' : `${status} ${JSON.parse(body).code}`;
}

/** Makes a token that may find out who is calling, and reads it. */
async function makeToken(page: Page, name: string): Promise<string> {
	await page.goto(desk().at('/settings/tokens'));
	await page.getByRole('link', { name: 'New token' }).click();
	await page.getByLabel('Name').fill(name);
	await page.getByRole('checkbox', { name: 'Who is calling read' }).check();
	await page.getByRole('button', { name: 'Make the token' }).click();
	return page.getByLabel('Token', { exact: true }).inputValue();
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
		test.use({ javaScriptEnabled });
		test.beforeEach(({ page }) => signInOnPage(page, desk()));

		test('a token is made, shown once, used and revoked', async ({ page }) => {
			const name = `Exchange ${String(javaScriptEnabled)}`;
			const token = await makeToken(page, name);
			expect(token).toMatch(/^rs_[\w-]{43}$/u);
			expect(await callApi(token)).toBe('200');

			await page.getByRole('link', { name: 'Done' }).click();
			const row = page.getByRole('row', { name });
			await expect(row).toContainText('Who is calling: read');
			await expect(page.locator('body')).not.toContainText(token);

			// Noted within a second.
			await expect(async () => {
				await page.reload();
				await expect(row).not.toContainText('never used', { timeout: 100 });
			}).toPass();

			await row.getByRole('link', { name }).click();
			await page.getByRole('button', { name: 'Revoke' }).click();
			await expect(page.getByRole('row', { name })).toContainText('revoked');
			expect(await callApi(token)).toBe('401 token.revoked');
		});
	});
}

test.describe('an administrator of the account', () => {
	test.beforeEach(({ page }) => signInOnPage(page, desk()));

	test('is told what is wrong beside the field, and loses nothing that was typed', async ({ page }) => {
		await page.goto(desk().at('/settings/tokens/new'));
		await page.getByLabel('Name').fill('For nothing');
		await page.getByRole('button', { name: 'Make the token' }).click();
		await expect(page.getByText('Choose at least one thing that it may do.')).toBeVisible();
		await expect(page.getByLabel('Name')).toHaveValue('For nothing');

		await page.getByRole('radio', { name: 'All that you may do' }).check();
		await page.getByRole('radio', { name: 'after a day' }).check();
		await page.getByLabel('Last day on which it counts').fill('2020-01-31');
		await page.getByRole('button', { name: 'Make the token' }).click();
		await expect(page.getByText('Choose a day to come.')).toBeVisible();
		await expect(page.getByLabel('Last day on which it counts')).toHaveValue('2020-01-31');
	});

	test('makes no second token by sending the form again', async ({ page }) => {
		await makeToken(page, 'Sent twice');

		await page.reload();

		await expect(page.getByText('This token was made already')).toBeVisible();
		await page.goto(desk().at('/settings/tokens'));
		await expect(page.getByRole('row', { name: 'Sent twice' })).toHaveCount(1);
	});

	test('limits a token, which the API then says', async ({ page }) => {
		const token = await makeToken(page, 'Limited');
		await page.getByRole('link', { name: 'Done' }).click();
		await page.getByRole('row', { name: 'Limited' }).getByRole('link').click();
		await page.getByLabel('Requests an hour').fill('many');
		await page.getByRole('button', { name: 'Save the limits' }).click();
		await expect(page.getByText('A limit is a whole number')).toBeVisible();
		await page.getByLabel('Requests an hour').fill('2');
		await page.getByRole('button', { name: 'Save the limits' }).click();
		await expect(page.getByText('The limits are saved.')).toBeVisible();

		const answers = [await callApi(token), await callApi(token), await callApi(token)];

		expect(answers).toEqual(['200', '200', '429 rate.hour']);
	});

	test('adds an application, which gets tokens until it is disabled, rotated and removed', async ({ page }) => {
		await page.goto(desk().at('/settings/applications'));
		await page.getByRole('link', { name: 'New application' }).click();
		await page.getByLabel('Name').fill('Telephone exchange');
		await page.getByLabel('Acts as').fill('nobody@halvorsen.example');
		await page.getByRole('checkbox', { name: 'Who is calling read' }).check();
		await page.getByRole('button', { name: 'Add the application' }).click();
		await expect(page.getByText('Nobody here has this email.')).toBeVisible();
		await page.getByLabel('Acts as').fill('analyst@example.com');
		await page.getByRole('button', { name: 'Add the application' }).click();
		const id = await page.getByLabel('client_id').inputValue();
		const secret = await page.getByLabel('client_secret').inputValue();

		const getToken = (client_secret: string) =>
			ask(desk(), {
				path: '/v1/oauth/token',
				form: { grant_type: 'client_credentials', client_id: id, client_secret }
			});
		const { access_token: token } = JSON.parse((await getToken(secret)).body);
		expect(await callApi(token)).toBe('200');

		await page.getByRole('link', { name: 'Done' }).click();
		await page.getByRole('checkbox', { name: 'It may get tokens' }).uncheck();
		await page.getByRole('button', { name: 'Save' }).click();
		await expect(page.getByText('Saved.')).toBeVisible();
		expect(await callApi(token)).toBe('401 token.disabled');
		expect((await getToken(secret)).status).toBe(401);

		await page.getByRole('checkbox', { name: 'It may get tokens' }).check();
		await page.getByRole('button', { name: 'Save' }).click();
		await page.getByRole('button', { name: 'Make a new secret' }).click();
		const fresh = await page.getByLabel('client_secret').inputValue();
		expect([(await getToken(secret)).status, (await getToken(fresh)).status]).toEqual([401, 200]);
		expect(await callApi(token)).toBe('401 token.unknown');

		await page.getByRole('link', { name: 'Done' }).click();
		await page.getByRole('button', { name: 'Remove' }).click();
		await expect(page).toHaveURL(desk().at('/settings/applications'));
		await expect(page.getByText('No applications yet.')).toBeVisible();
		expect((await getToken(fresh)).status).toBe(401);
	});

	test('sees the tokens of other people and what stands in their way, and revokes them', async ({ page }) => {
		const place = { folder: desk().folder };
		const bea = ['bea@halvorsen.example', '--account', 'demo'];
		await administer(place, ['person', 'create', ...bea, '--name', 'Bea Storm']);
		const token = await administer(place, [
			'token',
			'create',
			'--account',
			'demo',
			'--person',
			'bea@halvorsen.example'
		]);

		await page.goto(desk().at('/settings/tokens'));
		const row = page.getByRole('row', { name: 'Bea Storm' });
		await expect(row).toContainText('All that Bea Storm may do');
		await expect(row).toContainText('Bea Storm has no role, so every request is refused.');
		await row.getByRole('link').click();
		await page.getByRole('button', { name: 'Revoke' }).click();

		expect(await callApi(token.trim())).toBe('401 token.revoked');
	});
});

test('an analyst has their own tokens alone, and is told what only administrators may do', async ({ page }) => {
	const place = { folder: desk().folder };
	const cor = ['cor@halvorsen.example', '--account', 'demo'];
	await administer(place, ['person', 'create', ...cor, '--name', 'Cor Vlieger']);
	await administer(place, ['person', 'role', 'cor@halvorsen.example', 'service_desk_analyst', '--account', 'demo']);
	await administer(place, ['person', 'password', ...cor], 'a password for Cor\n');
	await administer(place, [
		'token',
		'create',
		'--account',
		'demo',
		'--person',
		'analyst@example.com',
		'--name',
		'Hers'
	]);
	const list = await administer(place, ['token', 'list', '--account', 'demo', '--person', 'analyst@example.com']);
	await page.goto(desk().at('/sign-in'));
	await fillSignIn(page, { email: 'cor@halvorsen.example', password: 'a password for Cor' });
	await awake(page);

	await page.goto(desk().at('/settings/tokens'));
	await expect(page.getByText('No tokens yet.')).toBeVisible();
	await expect(page.getByText('Of other people')).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Applications' })).toHaveCount(0);
	await page.getByRole('link', { name: 'New token' }).click();
	await expect(page.getByText('You are none, so the API refuses them')).toBeVisible();

	const others = await page.goto(desk().at(`/settings/tokens/${list.split('\t')[0] ?? ''}`));
	const applications = await page.goto(desk().at('/settings/applications'));
	expect([others?.status(), applications?.status()]).toEqual([404, 403]);
});

test('a program finds out by the host where its tokens come from', async () => {
	const { status, body } = await ask(desk(), { path: '/.well-known/oauth-authorization-server' });

	expect(status).toBe(200);
	expect(JSON.parse(body)).toMatchObject({
		issuer: desk().at(''),
		token_endpoint: desk().at('/v1/oauth/token'),
		grant_types_supported: ['client_credentials']
	});
});
