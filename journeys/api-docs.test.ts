/** The page of the API's document: read, searched, tried; and the API over HTTP, asked as hostile programs do. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import fc from 'fast-check';
import { listOperations, readDocument } from '#api/operations.ts';
import { readDeclared } from '#testing/declared-answers.ts';
import { hostileCalls } from '#testing/hostile-calls.ts';
import { askApi, makeToken } from './support/api.ts';
import { useDemoDesk } from './support/desk.ts';

/** Over HTTP; many more are made without it (src/api/hostile.database.test.ts). */
const CALLS = 500;

/** Always the same, as those without HTTP are in CI. */
const SEED = 4711;

/** Bytes: beyond the largest file that is imported. */
const TOO_MUCH = 300 * 1024 * 1024;

/** What a client of HTTP refuses to send, or sends in its own way. */
const OF_THE_CLIENT = /^(?:transfer-encoding|expect|x-4me-account|x-ringside-account|content-encoding)$/iu;

/** Programs of this file ask as fast as they can. */
const desk = useDemoDesk({ API_BURST: '0' });

/** Nothing is signed in, and whatever is asked of another host is told. */
async function openDocs(page: Page, place = ''): Promise<string[]> {
	const elsewhere: string[] = [];
	await page.route('**/*', (route) => {
		const { host } = new URL(route.request().url());
		if (host === new URL(desk().at('/')).host) return route.continue();
		elsewhere.push(route.request().url());
		return route.abort();
	});
	page.on('console', (message) => elsewhere.push(message.text()));
	await page.goto(desk().at(`/v1/docs${place}`));
	return elsewhere;
}

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme });

		test(`the page is whole, asks no other host and has no barrier in ${colorScheme}`, async ({ page }) => {
			const elsewhere = await openDocs(page);

			await expect(page.getByRole('heading', { name: 'Ringside API' })).toBeVisible();
			await expect(page.getByRole('heading', { name: /^Find out who is calling/u })).toBeVisible();
			// All of it takes axe half a minute; of what a search leaves there is every kind of part.
			await page.getByRole('searchbox').fill('person');
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => `${id} at ${String(nodes[0]?.target)}`)).toEqual([]);
			expect(elsewhere).toEqual([]);
		});
	});
}

test('a word narrows the page to what has it, and Enter leads there', async ({ page }) => {
	await openDocs(page);

	await page.keyboard.press('/');
	await page.keyboard.type('who is call');

	await expect(page.getByRole('article')).toHaveCount(1);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/v1\/docs#\w+$/u);
	await expect(page.getByRole('heading', { name: /^Find out who is calling/u })).toBeInViewport();

	await page.getByRole('searchbox').fill('no such word in it');
	await expect(page.getByRole('status')).toHaveText('Nothing in the document has these words.');
});

test('an address leads to its operation, on a small screen as well', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openDocs(page, '#change_person');

	await expect(page.getByRole('heading', { name: /^Change a person/u })).toBeInViewport();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('an operation is tried with a token, and refused without', async ({ page }) => {
	const token = await makeToken(desk());
	await openDocs(page);
	const article = page.locator('article', { has: page.getByRole('heading', { name: /^Find out who is calling/u }) });
	const answer = article.locator('form pre');

	await article.getByText('Try it').click();
	await article.getByRole('button', { name: 'Send' }).click();
	await expect(answer).toContainText('token.missing');

	await page.getByLabel('Token for trying').fill(token);
	await article.getByRole('button', { name: 'Send' }).click();
	await expect(answer).toContainText('Annelies van der Meulen');
	await expect(answer).toContainText('x-ringside-outcome: one');
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says all, and shows nothing that would not work', async ({ page }) => {
		await openDocs(page);

		await expect(page.getByRole('heading', { name: /^Find out who is calling/u })).toBeVisible();
		await expect(page.getByText('curl ').first()).toBeVisible();
		await expect(page.getByRole('searchbox')).toBeHidden();
		await expect(page.getByRole('button')).toHaveCount(0);
	});
});

test(`${CALLS} hostile calls over HTTP are answered as the document declares`, async () => {
	test.setTimeout(120_000);
	const token = await makeToken(desk());
	const written: unknown = JSON.parse((await askApi(desk(), { method: 'GET', path: '/v1/openapi.json' })).body);
	const document = readDocument(written);
	const findUndeclared = readDeclared(written);
	const calls = fc.sample(hostileCalls(listOperations(document), document.components.schemas, [token, 'rs_x']), {
		numRuns: CALLS,
		seed: SEED
	});

	const wrong: string[] = [];
	for (const { operation, question } of calls) {
		const headers = Object.entries(question.headers ?? {}).filter(([name]) => !OF_THE_CLIENT.test(name));
		const answer = await askApi(desk(), { ...question, headers: Object.fromEntries(headers), body: bodyOf(question) });
		const json = jsonOf(answer.body);
		if (Object(json).code === 'route.unknown') continue;
		const told = { status: answer.status, headers: headersOf(answer.headers), text: answer.body, json };
		wrong.push(
			...findUndeclared(operation, told).map((what) => `${what} for ${JSON.stringify(question).slice(0, 500)}`)
		);
	}

	expect(wrong).toEqual([]);
	expect(desk().said()).not.toContain('defect');
});

test('more than is read is refused by each operation that takes a body, and not read', async () => {
	const written: unknown = JSON.parse((await askApi(desk(), { method: 'GET', path: '/v1/openapi.json' })).body);
	const document = readDocument(written);
	const findUndeclared = readDeclared(written);
	const taking = listOperations(document).filter(({ requestBody, isOAuth }) => requestBody !== undefined && !isOAuth);

	const wrong: string[] = [];
	for (const operation of taking) {
		const [type = ''] = Object.keys(operation.requestBody?.content ?? {});
		const answer = await askApi(desk(), {
			...{ method: operation.method.toUpperCase(), path: operation.path.replaceAll(/\{\w+\}/gu, '1') },
			headers: { 'content-type': type, 'content-length': TOO_MUCH }
		});
		const told = {
			status: answer.status,
			headers: headersOf(answer.headers),
			text: answer.body,
			json: jsonOf(answer.body)
		};
		const name = `${operation.method} ${operation.path}`;
		if (answer.status !== 413) wrong.push(`${name}: ${answer.status}`);
		wrong.push(...findUndeclared(operation, told).map((what) => `${name}: ${what}`));
	}

	expect(taking.length).toBeGreaterThan(20);
	expect(wrong).toEqual([]);
});

function bodyOf({ body }: { body?: string | Uint8Array | undefined }): string | undefined {
	return typeof body === 'string' ? body : undefined;
}

function headersOf(all: Readonly<Record<string, string | string[] | undefined>>): Headers {
	return new Headers(Object.entries(all).map(([name, value]): [string, string] => [name, String(value)]));
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
