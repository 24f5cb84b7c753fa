/** Two accounts on one desk: what belongs to one does nothing in the other. */
import { expect, test } from '@playwright/test';
import { ask, placeOf, signIn } from './support/ask.ts';
import { administer, createAccount, importPeople, type Analyst } from './support/commands.ts';
import { useDemoDesk } from './support/desk.ts';
import { signInOnPage } from './support/pages.ts';

const desk = useDemoDesk();
let analyst: Analyst;

test.beforeAll(async () => {
	analyst = await createAccount(desk(), 'acme');
	await importPeople(desk(), 'acme', [
		{ name: 'Corneel Tegenpool', email: 'corneel@acme.example', telephone: '+31 20 555 0134' }
	]);
});

test('the same number is another person in another account', async () => {
	const demo = await signIn(desk());
	const acme = await signIn(desk(), analyst);

	expect(await pageOf('demo', demo)).toContain('Annelies van der Meulen');
	expect(await pageOf('acme', acme)).toContain('Corneel Tegenpool');
	expect(await pageOf('acme', acme)).not.toContain('Annelies');
});

test('a cookie counts in its account alone', async () => {
	const cookie = await signIn(desk());

	const answer = await ask(desk(), { path: '/sd', account: 'acme', cookie });

	expect(answer.status).toBe(303);
	expect(placeOf(answer)).toMatch(/^\/sign-in/u);
});

test('a token counts in its account alone', async () => {
	const words = ['token', 'create', '--account', 'demo', '--person', 'analyst@example.com'];
	const authorization = `Bearer ${(await administer(desk(), words)).trim()}`;
	const path = '/v1/sd?telephone=%2B31205550134';

	const own = await ask(desk(), { path, headers: { authorization } });
	const other = await ask(desk(), { path, account: 'acme', headers: { authorization } });
	const named = await ask(desk(), { path, headers: { authorization, 'x-4me-account': 'acme' } });

	expect([own.status, other.status, named.status]).toEqual([200, 401, 401]);
	expect(other.body).not.toContain('Corneel');
});

test('a sealed address of one account is none in another', async () => {
	const demo = await signIn(desk());
	const acme = await signIn(desk(), analyst);
	const sealed = placeOf(await ask(desk(), { path: '/sd?telephone=%2B31205550134', cookie: demo }));

	const answer = await ask(desk(), { path: sealed, account: 'acme', cookie: acme });

	expect(answer.status).toBe(404);
});

test('people and requests of one account are not there for another', async () => {
	const acme = await signIn(desk(), analyst);
	const person = await ask(desk(), { path: '/sd/person/1001', account: 'acme', cookie: acme });
	const sealed = placeOf(await ask(desk(), { path: '/sd?request=70453', account: 'acme', cookie: acme }));
	const request = await ask(desk(), { path: sealed, account: 'acme', cookie: acme });
	const typed = await ask(desk(), { path: '/sd/suggestions?user=annelies', account: 'acme', cookie: acme });

	expect(person.status).toBe(404);
	expect(person.body + request.body + typed.body).not.toContain('Annelies');
	expect(request.body).not.toContain('Printer on floor 3');
});

test('a form from another site does nothing', async () => {
	const cookie = await signIn(desk());
	const form = {
		requestedBy: '1001',
		requestedFor: 'Annelies',
		requestedForId: '1001',
		subject: 'From elsewhere',
		category: 'incident'
	};
	const path = '/sd/person/1001?/register';

	const bySite = await ask(desk(), { path, cookie, form, headers: { 'sec-fetch-site': 'cross-site', origin: 'null' } });
	const byOrigin = await ask(desk(), { path, cookie, form, headers: { origin: 'http://elsewhere.example' } });

	expect([bySite.status, byOrigin.status]).toEqual([403, 403]);
	expect((await ask(desk(), { path: '/sd/person/1001', cookie })).body).not.toContain('From elsewhere');
});

test('an unknown account is one plain page that is not found, whatever is asked', async () => {
	const pages = await Promise.all(
		['/sd', '/sign-in', '/sd?telephone=%2B31205550134', '/sd/person/1001'].map((path) =>
			ask(desk(), { path, account: 'nowhere' })
		)
	);
	const api = await ask(desk(), { path: '/v1/sd?telephone=204', account: 'nowhere' });

	expect(pages.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
	expect(new Set(pages.map(({ body }) => body)).size).toBe(1);
	expect(api.status).toBe(404);
	expect(JSON.parse(api.body)).toMatchObject({ code: 'account.unknown' });
});

test('a host that names no account says which address to use', async ({ page }) => {
	await page.goto(`http://localhost:${desk().port}/sd`);
	await page.getByRole('link', { name: 'demo.localhost' }).click();
	await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();

	await signInOnPage(page, desk());

	await expect(page.getByRole('combobox')).toBeFocused();
});

async function pageOf(account: string, cookie: string): Promise<string> {
	const sealed = placeOf(await ask(desk(), { path: '/sd?telephone=%2B31205550134', account, cookie }));
	return (await ask(desk(), { path: sealed, account, cookie })).body;
}
