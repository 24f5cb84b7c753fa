/** Reading changes nothing: a call is recorded when its page was really seen, and once. */
import { expect, test } from '@playwright/test';
import { ask, openCall, placeOf, signIn } from './support/ask.ts';
import { copyDemo, startDesk, type Desk } from './support/desk.ts';
import { signInOnPage } from './support/pages.ts';
import { rowsInFolder } from './support/rows.ts';

let desk: Desk;

test.beforeEach(async () => {
	desk = await startDesk({ folder: copyDemo() });
});
test.afterEach(() => desk.stop());

test('an address that is fetched ahead, twice or by HEAD leaves no call', async () => {
	const cookie = await signIn(desk);
	const sealed = placeOf(await ask(desk, { path: '/sd?telephone=%2B31205550134', cookie }));
	await openCall(desk, '/sd?telephone=%2B442079460059', cookie);
	await ask(desk, { path: sealed, cookie, headers: { purpose: 'prefetch', 'sec-purpose': 'prefetch' } });
	await ask(desk, { path: sealed, cookie });
	await ask(desk, { path: sealed, cookie, method: 'HEAD' });

	expect(await calls()).toEqual([]);
});

test('a page that was seen is one call, however often it says so', async () => {
	const cookie = await signIn(desk);
	const sealed = placeOf(await ask(desk, { path: '/sd?telephone=%2B31205550134', cookie }));
	const again = placeOf(await ask(desk, { path: '/sd?telephone=%2B31205550134', cookie }));
	expect(again).not.toBe(sealed);

	const answers = [];
	for (const place of [sealed, sealed, again]) {
		answers.push(await ask(desk, { path: `${place}/opening`, method: 'POST', cookie }));
	}

	expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
	expect(await calls()).toEqual([{ telephone: '+31205550134', outcome: 'one', person: 'Annelies van der Meulen' }]);
});

test('a browser that shows the page, and shows it again, leaves one call', async ({ page }) => {
	await signInOnPage(page, desk);
	const told = page.waitForResponse((response) => response.url().endsWith('/opening'));
	await page.goto(desk.at('/sd?telephone=%2B442079460059'));
	expect((await told).status()).toBe(204);
	const toldAgain = page.waitForResponse((response) => response.url().endsWith('/opening'));
	await page.reload();
	await toldAgain;

	expect(await calls()).toEqual([{ telephone: '+442079460059', outcome: 'nobody', person: null }]);
});

test('a form that is sent twice registers one request', async () => {
	const cookie = await signIn(desk);
	const sealed = placeOf(await ask(desk, { path: '/sd?telephone=%2B31205550134', cookie }));
	const form = {
		key: '5f0c7f5e-4f1c-4c63-9d0a-6f1d3f6c2a11',
		requestedBy: '1001',
		requestedFor: 'Annelies van der Meulen',
		requestedForId: '1001',
		subject: 'Sent twice',
		category: 'incident'
	};

	const first = await ask(desk, { path: `${sealed}?new=1&/register`, cookie, form });
	const second = await ask(desk, { path: `${sealed}?new=1&/register`, cookie, form });

	expect([first.status, second.status]).toEqual([303, 303]);
	expect(placeOf(second)).toBe(placeOf(first));
	await desk.stop();
	const rows = rowsInFolder(
		desk.folder,
		`select count(*)::integer as requests from request where subject = 'Sent twice'`
	);
	expect(rows).toEqual([{ requests: 1 }]);
});

/** As they stand in the database once the desk has stopped. */
async function calls() {
	expect(await desk.stop()).toBe(0);
	return rowsInFolder(
		desk.folder,
		`select replace(telephone, '%2B', '+') as telephone, outcome, person.name as person from call
		left join person on person.account_id = call.account_id and person.id = call.person_id`
	);
}
