/**
 * A program is told what happens: an administrator adds it, it confirms, it gets messages that it can trust; what does
 * not arrive is seen, and sent again.
 */
import { rmSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { Webhook } from 'standardwebhooks';
import { ask } from './support/ask.ts';
import { copyDemo, startDesk, type Desk } from './support/desk.ts';
import { signInOnPage } from './support/pages.ts';
import { startProgram, type Program } from './support/program.ts';

let desk: Desk;
let program: Program;

test.beforeAll(async () => {
	program = await startProgram();
	const environment = { RINGSIDE_WEBHOOK_NETWORKS: '127.0.0.1', RINGSIDE_WEBHOOK_HTTP: 'yes' };
	desk = await startDesk({ folder: copyDemo(), environment });
});
test.afterAll(async () => {
	await desk.stop();
	program.close();
	rmSync(desk.folder, { recursive: true });
});
test.beforeEach(async ({ page }) => {
	program.answer(200);
	await signInOnPage(page, desk);
});

/** @returns the secret, as it is shown once. */
async function add(page: Page, name: string): Promise<string> {
	await page.goto(desk.at('/settings/webhooks'));
	await page.getByRole('link', { name: 'New webhook' }).press('Enter');
	await page.getByLabel('Name').fill(name);
	await page.getByLabel('Address').fill(program.address);
	await page.getByLabel('Address').press('Enter');
	const secret = await page.getByLabel('Its secret').inputValue();
	await page.getByRole('link', { name: 'To the webhook' }).press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
	return secret;
}

/** What the program got of a type by the webhook of this name, if it is about one; the newest; waits for it. */
async function got(type: string, name?: string, count = 1) {
	const meant = () =>
		program.arrived.filter(({ body }) => {
			const message = JSON.parse(body);
			return message.type === type && message.data.webhook?.name === name;
		});
	await expect.poll(() => meant().length).toBeGreaterThanOrEqual(count);
	const { headers = {}, body = '' } = meant().at(-1) ?? {};
	return { body, headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])) };
}

/** As its programmer does, by the address in the message. */
async function confirm(name: string): Promise<void> {
	const { data } = JSON.parse((await got('webhook.verify', name)).body);
	const { status } = await ask(desk, { path: new URL(data.verify_uri).pathname });
	expect(status).toBe(200);
}

async function registerRequest(page: Page, subject: string): Promise<void> {
	await page.goto(desk.at('/sd/person/1001?new=1'));
	await page.getByLabel('Subject').fill(subject);
	await page.getByLabel('Subject').press('Enter');
	await expect(page.getByText('Read out the number')).toBeVisible();
}

const again = (page: Page) => page.getByRole('button', { name: 'Send again' });

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a webhook is added, confirmed, told, and what it got can be trusted', async ({ page }) => {
		const secret = await add(page, 'Chat of the night shift');
		await expect(page.getByText('Waits for the receiver')).toBeVisible();
		await confirm('Chat of the night shift');
		await page.reload();
		await expect(page.getByText('Active', { exact: true })).toBeVisible();

		await registerRequest(page, 'Scanner at gate 4 reads nothing');
		const { body, headers } = await got('request.created');

		expect(new Webhook(secret).verify(body, headers)).toMatchObject({
			type: 'request.created',
			data: { subject: 'Scanner at gate 4 reads nothing' }
		});
		await page.goto(desk.at('/settings/webhooks'));
		await page.getByRole('link', { name: 'Chat of the night shift' }).press('Enter');
		await page.getByRole('link', { name: 'Request created' }).first().press('Enter');
		await expect(page.getByText('It arrived: the receiver answered 200.')).toBeVisible();
		await expect(page.getByText('"subject": "Scanner at gate 4 reads nothing"')).toBeVisible();
	});

	test('what is wrong is said beside its field, and everything written is kept', async ({ page }) => {
		await page.goto(desk.at('/settings/webhooks/new'));
		await page.getByLabel('Address').fill('https://10.0.0.1/ringside');
		await page.getByLabel('Description').fill('Of the night shift');
		await page.getByRole('button', { name: 'Add webhook' }).first().press('Enter');

		await expect(page.getByText('Write a name.')).toBeVisible();
		await expect(page.getByText('This address is not of the public internet.')).toBeVisible();
		await expect(page.getByLabel('Description')).toHaveValue('Of the night shift');
	});

	test('a form that is sent twice adds one webhook, and does not show its secret again', async ({ page }) => {
		await page.goto(desk.at('/settings/webhooks/new'));
		await page.getByLabel('Name').fill('Once');
		await page.getByLabel('Address').fill(program.address);
		await page.getByLabel('Address').press('Enter');
		await expect(page.getByLabel('Its secret')).toBeVisible();
		await page.reload();

		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Once');
		await page.goto(desk.at('/settings/webhooks'));
		await expect(page.getByRole('link', { name: 'Once' })).toHaveCount(1);
	});
});

test('what does not arrive is seen with the reason, and sent again', async ({ page }) => {
	await add(page, 'Dashboard');
	await confirm('Dashboard');
	program.answer(503);
	await page.reload();
	await page.getByRole('button', { name: 'Send a test' }).press('Enter');
	await got('webhook.test', 'Dashboard');

	await expect(async () => {
		await page.reload();
		await expect(page.getByText('Does not arrive')).toBeVisible({ timeout: 500 });
	}).toPass();
	await page.getByRole('link', { name: 'Test', exact: false }).first().press('Enter');
	await expect(page.getByText('The receiver answered 503.')).toBeVisible();
	program.answer(204);
	await expect(async () => {
		await page.reload();
		await expect(page.getByText('It arrived: the receiver answered 204.')).toBeVisible({ timeout: 500 });
	}).toPass({ timeout: 30_000 });

	await again(page).press('Enter');
	await expect(page.getByText('It is sent again.')).toBeVisible();
	await got('webhook.test', 'Dashboard', 3);
});

test('a secret is replaced, a webhook is switched off, on, changed and removed', async ({ page }) => {
	const before = await add(page, 'Script');
	await confirm('Script');
	await page.reload();
	await page.getByText('More', { exact: true }).click();
	await page.getByRole('button', { name: 'Replace the secret' }).press('Enter');
	const after = await page.getByLabel('Its secret').inputValue();
	await page.getByRole('link', { name: 'To the webhook' }).press('Enter');
	await page.getByRole('button', { name: 'Send a test' }).press('Enter');
	const { body, headers } = await got('webhook.test', 'Script');
	expect(after).not.toBe(before);
	expect(() => new Webhook(before).verify(body, headers)).not.toThrow();
	expect(() => new Webhook(after).verify(body, headers)).not.toThrow();

	await page.getByText('More', { exact: true }).click();
	await page.getByRole('button', { name: 'Switch off' }).press('Enter');
	await expect(page.getByText('It is switched off.')).toBeVisible();
	await page.getByRole('button', { name: 'Switch on' }).press('Enter');
	await expect(page.getByText('It is switched on.')).toBeVisible();

	await page.getByRole('link', { name: 'Change' }).press('Enter');
	await page.getByLabel('Name').fill('Another script');
	await page.getByLabel('Name').press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Another script');
	await page.getByText('More', { exact: true }).click();
	await page.getByRole('button', { name: 'Remove' }).press('Enter');
	await expect(page).toHaveURL(desk.at('/settings/webhooks'));
	await expect(page.getByRole('link', { name: 'Another script' })).toHaveCount(0);
});

test('410 Gone switches it off at once, and the page says so', async ({ page }) => {
	await add(page, 'Gone');
	await confirm('Gone');
	program.answer(410);
	await page.reload();
	await page.getByRole('button', { name: 'Send a test' }).press('Enter');

	await expect(async () => {
		await page.reload();
		await expect(page.getByText('it wants no more. Once it is switched on')).toBeVisible({ timeout: 500 });
	}).toPass();
	await expect(page.getByRole('button', { name: 'Switch on' })).toBeVisible();
});
