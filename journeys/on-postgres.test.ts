/** The desk on a PostgreSQL server: set up by command, two processes as one desk, a call answered and saved. */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { ask, openCall, signIn } from './support/ask.ts';
import { createAccount, importPeople, type Analyst } from './support/commands.ts';
import { startDesk, temporaryFolder, type Desk } from './support/desk.ts';
import { awake, fillSignIn, pressEnterForNewRequest, readNumber } from './support/pages.ts';
import { rowsOnPostgres } from './support/rows.ts';

const SERVER = process.env['RINGSIDE_TEST_POSTGRES'];
const NAME = `ringside_journey_${randomUUID().replaceAll('-', '')}`;

test.skip(SERVER === undefined, 'needs a PostgreSQL server, RINGSIDE_TEST_POSTGRES');
test.describe.configure({ mode: 'serial' });

let database: string;
let folder: string;
let analyst: Analyst;
const desks: Desk[] = [];

test.beforeAll(async () => {
	await rowsOnPostgres(SERVER ?? '', `create database ${NAME}`);
	const address = new URL(SERVER ?? '');
	address.pathname = `/${NAME}`;
	database = address.href;
	folder = temporaryFolder();
	analyst = await createAccount({ database }, 'acme');
	await importPeople({ database }, 'acme', [
		{ name: 'Willemijn de Boer', email: 'willemijn@acme.example', telephone: '+31 (0)20 555 01 42' },
		{ name: 'Joris Verhulst', email: 'joris@acme.example', telephone: '06 39 98 12 34' }
	]);
	for (let count = 0; count < 2; count += 1) {
		desks.push(await startDesk({ folder, environment: { DATABASE_URL: database } }));
	}
});

test.afterAll(async () => {
	for (const desk of desks) await desk.stop();
	await rowsOnPostgres(SERVER ?? '', `drop database if exists ${NAME} with (force)`);
	if (folder !== undefined) rmSync(folder, { recursive: true });
});

test('a call is answered, and the request is a row in the database', async ({ page }) => {
	const [desk] = desks;
	if (desk === undefined) throw new Error('There is no desk.');
	await page.goto(desk.at('/sd?telephone=0031205550142', 'acme'));
	await fillSignIn(page, analyst);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Willemijn de Boer');

	await pressEnterForNewRequest(page);
	await expect(page.getByLabel('Subject')).toBeFocused();
	await page.keyboard.type('Lift stands still');
	await awake(page);
	await page.keyboard.press('Control+Enter');
	const number = await readNumber(page);

	const rows = await rowsOnPostgres(
		database,
		`select request.id::integer, subject, person.name, call.outcome from request
		join person on person.account_id = request.account_id and person.id = requested_by_id
		join call on call.account_id = request.account_id and call.request_id = request.id`
	);
	expect(rows).toEqual([{ id: number, subject: 'Lift stands still', name: 'Willemijn de Boer', outcome: 'one' }]);
});

test('two processes are one desk: a session, a call and a request of one are known to the other', async () => {
	const [one, other] = desks;
	if (one === undefined || other === undefined) throw new Error('There are no two desks.');
	const cookie = await signIn(one, analyst);
	const opened = await ask(one, { path: '/sd?telephone=%2B31205550142', account: 'acme', cookie });

	const page = await ask(other, { path: opened.headers.location ?? '', account: 'acme', cookie });

	expect(page.status).toBe(200);
	expect(page.body).toContain('Willemijn de Boer');
	expect(page.body).toContain('Lift stands still');
});

test('there is no demo in a database of one’s own', async () => {
	const [desk] = desks;
	if (desk === undefined) throw new Error('There is no desk.');

	expect((await ask(desk, { path: '/sd' })).status).toBe(404);
	await expect(openCall(desk, '/sd?telephone=204', '')).rejects.toThrow();
});
