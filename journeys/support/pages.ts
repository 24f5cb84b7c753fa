/** What is done on several journeys, on the page as an analyst does it. */
import { expect, type Cookie, type Page } from '@playwright/test';
import { DEMO_ANALYST } from './ask.ts';
import type { Desk } from './desk.ts';

/** The session of a desk's analyst, for the journeys that do not begin at the door. */
const sessions = new WeakMap<Desk, Cookie[]>();

/** Is at the empty console, signed in: at the door the first time, later with the session that came of it, unless that has ended. */
export async function signInOnPage(page: Page, desk: Desk): Promise<void> {
	const session = sessions.get(desk);
	if (session !== undefined) await page.context().addCookies(session);
	await page.goto(desk.at('/sd'));
	if (page.url() !== desk.at('/sd')) await fillSignIn(page);
	await expect(page).toHaveURL(desk.at('/sd'));
	sessions.set(desk, await page.context().cookies());
}

/** The page runs: keys and fields do what they show. HTML alone needs no waiting, and the door has nothing else. */
export async function awake(page: Page): Promise<void> {
	await page.locator('html.awake #work, main:not(#work)').first().waitFor({ state: 'attached' });
}

export async function fillSignIn(page: Page, { email, password }: { email: string; password: string } = DEMO_ANALYST) {
	await page.getByLabel('Email').fill(email);
	await page.getByLabel('Password').fill(password);
	await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Enter opens a new request, once the analyst sees the button in focus: a browser gives it when it first paints. */
export async function pressEnterForNewRequest(page: Page): Promise<void> {
	await expect(page.getByRole('link', { name: /^New request for/u }).first()).toBeFocused();
	await page.keyboard.press('Enter');
}

/** The number of the request that was saved a moment ago, as the page says it to be read out. */
export async function readNumber(page: Page): Promise<number> {
	const spoken = page.locator('p', { hasText: 'Read out the number' }).locator('b');
	await expect(spoken).toHaveText(/^\d+$/u);
	return Number(await spoken.textContent());
}
