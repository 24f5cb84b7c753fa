/** An analyst whose record says Dutch works in Dutch, from the door to a saved request; an English one in English. */
import { expect, test, type Browser, type Cookie, type Page } from '@playwright/test';
import { ask } from './support/ask.ts';
import { administer } from './support/commands.ts';
import { useDemoDesk } from './support/desk.ts';
import { awake } from './support/pages.ts';

/** The demo's directory says nl-NL of him. */
const TOMASZ = { email: 't.wisniewski@noordzee.example', password: 'een lang wachtwoord' };
/** The demo's directory says en-GB of this one. */
const ALEX = { email: 'analyst@example.com', password: 'ringside-demo' };

const ANNELIES = '/sd?telephone=%2B31205550134';

const desk = useDemoDesk();

test.beforeAll(async () => {
	await administer(desk(), ['person', 'role', TOMASZ.email, 'service_desk_analyst', '--account', 'demo']);
	await administer(desk(), ['person', 'password', TOMASZ.email, '--account', 'demo'], `${TOMASZ.password}\n`);
});

const language = (page: Page) => page.locator('html').getAttribute('lang');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** What a screen reader says when the page appears. */
const heard = (page: Page) => page.locator('main').getByRole('status').first();

/** At the door of a browser that asks for Dutch first. */
async function signInInDutch(page: Page, { email, password }: typeof ALEX) {
	await page.getByLabel('E-mail').fill(email);
	await page.getByLabel('Wachtwoord').fill(password);
	await page.keyboard.press('Enter');
}

/** Opens a call, and rests until the page runs. */
async function open(page: Page, path: string) {
	await page.goto(desk().at(path));
	await awake(page);
}

async function cookiesOf(browser: Browser): Promise<Cookie[]> {
	const page = await browser.newPage({ locale: 'nl-NL' });
	await page.goto(desk().at('/sign-in'));
	await signInInDutch(page, TOMASZ);
	await page.waitForURL('**/sd');
	const cookies = await page.context().cookies();
	await page.close();
	return cookies;
}

test.describe('in a Dutch browser', () => {
	test.use({ locale: 'nl-NL' });

	test('the door speaks Dutch, also of what is wrong, and the call that waits opens in Dutch', async ({ page }) => {
		await page.goto(desk().at(ANNELIES));
		await expect(page).toHaveTitle('Aanmelden · Ringside');
		expect(await language(page)).toBe('nl');
		await expect(page.getByRole('status')).toContainText('Er wacht een gesprek');
		await signInInDutch(page, { email: TOMASZ.email, password: 'geen idee' });
		await expect(page.getByRole('alert')).toHaveText('E-mailadres of wachtwoord klopt niet.');

		await signInInDutch(page, TOMASZ);

		await expect(heading(page)).toHaveText('Annelies van der Meulen');
		expect(await language(page)).toBe('nl');
		await expect(heard(page)).toContainText('gevonden via werknummer, alle cijfers');
		await expect(page.getByRole('combobox', { name: 'Gebruiker' })).toBeVisible();
		await expect(page.getByRole('contentinfo')).toContainText('Alle toetsen');
	});

	test('an English analyst works in English there, from the door on', async ({ page }) => {
		await page.goto(desk().at(ANNELIES));
		await signInInDutch(page, ALEX);

		await expect(heading(page)).toHaveText('Annelies van der Meulen');
		expect(await language(page)).toBe('en');
		await expect(heard(page)).toContainText('found by work number, all digits');
		await expect(page.getByRole('contentinfo')).toContainText('All keys');
	});
});

test.describe('the Dutch analyst, in any browser', () => {
	let cookies: Cookie[] = [];
	test.beforeAll(async ({ browser }) => {
		cookies = await cookiesOf(browser);
	});
	test.beforeEach(async ({ context }) => context.addCookies(cookies));

	test('writes down a request by keyboard, and hears its number', async ({ page }) => {
		await open(page, ANNELIES);
		await expect(page.getByRole('link', { name: /^Nieuw verzoek voor/u }).first()).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.getByLabel('Onderwerp')).toBeFocused();
		await page.keyboard.press('Control+Enter');
		await expect(page.getByText('Schrijf in een paar woorden')).toBeVisible();
		await page.getByLabel('Onderwerp').focus();
		await page.keyboard.type('Scanner bij poort 4 leest niets');
		await page.keyboard.press('Control+Enter');

		await expect(page.getByText('Bewaard. Lees het nummer voor:', { exact: true })).toBeVisible();
		await expect(heard(page)).toContainText(/Verzoek \d+ is bewaard\. Lees het nummer voor:/u);
	});

	test('reads days and months in Dutch', async ({ page }) => {
		await open(page, `${ANNELIES}&request=70453`);

		const moments = await page.locator('time').evaluateAll((times) => times.map((time) => time.getAttribute('title')));

		expect(moments.length).toBeGreaterThan(2);
		expect(
			moments.filter((title) => !/^(?:ma|di|wo|do|vr|za|zo) \d+ [a-z]{3} \d{4}, \d\d:\d\d$/u.test(title ?? ''))
		).toEqual([]);
	});

	const STATES = {
		'who is one of several': [
			'/sd?telephone=%2B442079460123',
			'Wie belt er?',
			'Vraag de naam, druk dan op het cijfer.'
		],
		'a shared line': ['/sd?telephone=%2B493023125100', 'Een gedeelde lijn', 'Vraag de naam'],
		'a number of nobody': ['/sd?telephone=%2B12025550147', 'Niemand heeft dit nummer', 'Verenigde Staten'],
		'a hidden number': ['/sd?telephone=anonymous', 'De beller verbergt het nummer', 'support-ID op de badge'],
		nothing: ['/sd', 'Er is nog niemand gekozen', 'eerste letters'],
		'a search in vain': ['/sd?user=xqxq', 'Niemand gevonden voor “xqxq”', 'eerste letters'],
		'what waits': ['/inbox?tab=all', 'Inbox', 'Alles wat openstaat'],
		'a search over everything': ['/search?q=printer', 'Alles doorzoeken', 'Verzoeken'],
		'somebody new': ['/people/new', 'Nieuwe gebruiker', 'Organisatie'],
		'a page that is not there': ['/nergens', 'Deze pagina bestaat niet', 'Servicedesk openen'],
		'a person who is not there': ['/sd/person/999999', 'Deze pagina bestaat niet', 'Deze persoon bestaat niet']
	} as const;
	test('is told of every state in Dutch', async ({ page }) => {
		for (const [state, [path, title, words]] of Object.entries(STATES)) {
			await test.step(state, async () => {
				await page.goto(desk().at(path));

				await expect(heading(page)).toHaveText(title);
				await expect(page.locator('main')).toContainText(words);
				expect(await language(page)).toBe('nl');
			});
		}
	});

	test('finds all keys of the page in Dutch', async ({ page }) => {
		await open(page, '/sd?telephone=%2B442079460123');
		await page.keyboard.press('?');

		const list = page.getByRole('group', { name: 'Toetsen van deze pagina' });
		await expect(list).toContainText('Nieuwe gebruiker');
		await expect(list).toContainText('Ook mogelijk');
	});
});

test('the API speaks English, whoever asks', async () => {
	const token = await administer(desk(), ['token', 'create', '--account', 'demo', '--person', TOMASZ.email]);
	const headers = { authorization: `Bearer ${token.trim()}`, 'accept-language': 'nl-NL' };

	const { body } = await ask(desk(), { path: '/v1/sd?telephone=%2B31205550134', headers });

	expect(JSON.parse(body)[0].match.reason).toBe('Work number, all digits');
});
