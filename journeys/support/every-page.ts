/** Every page and state of the desk on the demo, by name: to be looked at, and checked for access. */
import type { Page } from '@playwright/test';
import type { Desk } from './desk.ts';
import { fillSignIn } from './pages.ts';

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
	'edit-person': (page, desk) => page.goto(desk.at('/sd/person/1001/edit')),
	'verify-caller': (page, desk) => page.goto(desk.at('/sd/person/1001/verify')),
	organization: (page, desk) => page.goto(desk.at('/organizations/102?from=1001')),
	inbox: (page, desk) => page.goto(desk.at('/inbox?tab=all&status=assigned')),
	'inbox-filters': (page, desk) => page.goto(desk.at('/inbox?tab=all&organization=Nowhere')),
	'inbox-empty': (page, desk) => page.goto(desk.at('/inbox?tab=all&category=compliment&impact=top')),
	search: (page, desk) => page.goto(desk.at('/search?q=printer')),
	'search-nothing': (page, desk) => page.goto(desk.at('/search?q=nonsense')),
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
