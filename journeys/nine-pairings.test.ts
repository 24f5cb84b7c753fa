/**
 * One number in three writings, registered and sent: each of the nine pairings shows the same person, to curl as in
 * the browser. Each writing is registered in an account of its own, so that nobody else can be meant.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ask } from './support/ask.ts';
import { administer, createAccount, importPeople, type Analyst } from './support/commands.ts';
import { temporaryFolder, useDemoDesk } from './support/desk.ts';
import { fillSignIn, signInOnPage } from './support/pages.ts';
import { isInstalled } from './support/telephone.ts';

const REGISTERED = { international: '+1 (123) 456 7890', national: '123-456-7890', local: '4567890' } as const;
const SENT = ['+11234567890', '0011234567890', '4567890'];

const desk = useDemoDesk();
const analysts = new Map<string, Analyst>();

test.beforeAll(async () => {
	for (const [account, telephone] of Object.entries(REGISTERED)) {
		analysts.set(account, await createAccount(desk(), account, 'US'));
		await importPeople(desk(), account, [
			{ name: 'Grace Lindqvist', email: 'grace@lindqvist.example', telephone },
			{ name: 'Somebody Else', email: 'else@lindqvist.example', telephone: '+1 (123) 456 7891' }
		]);
	}
});

for (const [account, registered] of Object.entries(REGISTERED)) {
	test(`registered as ${registered}, whichever writing is sent, in the browser`, async ({ page }) => {
		await page.goto(desk().at('/sign-in', account));
		await fillSignIn(page, analystOf(account));
		await expect(page).toHaveURL(desk().at('/sd', account));

		for (const sent of SENT) {
			await page.goto(desk().at(`/sd?telephone=${encodeURIComponent(sent)}`, account));
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Grace Lindqvist');
		}
	});

	test(`registered as ${registered}, whichever writing is sent, by curl`, () => {
		test.skip(!isInstalled('curl'), 'needs curl');

		const names = SENT.map((sent) =>
			curlName(desk().at(`/sd?telephone=${encodeURIComponent(sent)}`, account), analystOf(account))
		);

		expect(names).toEqual(SENT.map(() => 'Grace Lindqvist'));
	});
}

test('the demo knows the number too, in each writing that is sent', async ({ page }) => {
	await signInOnPage(page, desk());

	for (const sent of [
		...SENT,
		' 11234567890',
		'+1 123.456/7890',
		'tel:+1-123-456-7890',
		'sip:+11234567890@pbx.example'
	]) {
		await page.goto(desk().at(`/sd?telephone=${encodeURIComponent(sent)}`));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ada Lindqvist');
	}
});

test('a token sees the same as the page', async () => {
	const token = await administer(desk(), ['token', 'create', '--account', 'local', '--person', 'ada@local.example']);

	const found = await ask(desk(), {
		path: '/v1/sd?telephone=%2B11234567890',
		account: 'local',
		headers: { authorization: `Bearer ${token.trim()}` }
	});

	expect(JSON.parse(found.body)).toMatchObject([{ name: 'Grace Lindqvist', match: { by: 'telephone', class: 2 } }]);
});

function analystOf(account: string): Analyst {
	const analyst = analysts.get(account);
	if (analyst === undefined) throw new Error(`There is no account ${account}.`);
	return analyst;
}

/** Signs in and opens the address as curl does: with cookies, and following where it is sent. */
function curlName(address: string, { email, password, account }: Analyst): string | undefined {
	const folder = temporaryFolder();
	const cookies = join(folder, 'cookies');
	const fields = { email, password, to: '/sd' };
	const form = Object.entries(fields).flatMap(([name, value]) => ['--data-urlencode', `${name}=${value}`]);
	curl(['--cookie-jar', cookies, ...form, desk().at('/sign-in', account)]);
	const page = curl(['--cookie', cookies, '--location', address]);
	rmSync(folder, { recursive: true });
	return /<h1[^>]*>([^<]*)<\/h1>/u.exec(page.replaceAll(/<!--.*?-->/gu, ''))?.[1];
}

function curl(args: readonly string[]): string {
	return execFileSync('curl', ['--silent', '--show-error', '--noproxy', '*', ...args], { encoding: 'utf8' });
}
