/**
 * The telephone rings. Somebody calls by SIP; the telephone on the desk rings and opens the desk's address in
 * the browser that is open; the page says who it is; Enter, a subject, Ctrl+Enter; the request is in the database.
 */
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext } from '@playwright/test';
import { findBrowser } from './support/browser.ts';
import { copyDemo, startDesk, temporaryFolder, type Desk } from './support/desk.ts';
import { pressEnterForNewRequest, signInOnPage } from './support/pages.ts';
import { rowsInFolder } from './support/rows.ts';
import { call, isInstalled, startBaresip, startTwinkle, type Telephone, type Workplace } from './support/telephone.ts';

const TELEPHONES: Readonly<Record<string, { program: string; start(workplace: Workplace): Promise<Telephone> }>> = {
	Twinkle: { program: 'twinkle-console', start: startTwinkle },
	baresip: { program: 'baresip', start: startBaresip }
};

for (const [make, { program, start }] of Object.entries(TELEPHONES)) {
	test(`a call to ${make} shows who calls, and their request is saved`, async () => {
		const missing = ['sipp', program, 'curl'].filter((needed) => !isInstalled(needed));
		test.skip(missing.length > 0, `needs ${missing.join(' and ')}`);
		const folder = temporaryFolder();
		const desk = await startDesk({ folder: copyDemo() });
		const { browser, opener } = await openBrowser(folder);
		await signInOnPage(await browser.newPage(), desk);
		const telephone = await start({ folder, opener, desk: desk.at('') });

		const opened = browser.waitForEvent('page').catch((error: unknown) => {
			throw new Error(`The telephone opened no page.\n${telephone.said()}`, { cause: error });
		});
		const ended = call(telephone, { number: '+31205550134', name: 'A. van der Meulen' }, folder);
		const page = await opened;
		await expect(page.getByRole('heading', { name: 'Annelies van der Meulen' })).toBeVisible();
		telephone.answer();
		await ended;

		await pressEnterForNewRequest(page);
		await expect(page.getByLabel('Subject')).toBeFocused();
		await page.keyboard.type(`Called by ${make}`);
		await page.keyboard.press('Control+Enter');
		await expect(page.getByText('Read out the number')).toBeVisible();
		await telephone.stop();
		await browser.close();

		expect(await desk.stop()).toBe(0);
		expect(saved(desk, `Called by ${make}`)).toEqual([
			{ requested_by: 'Annelies van der Meulen', created_by: 'analyst@example.com', telephone: '+31205550134' }
		]);
		for (const left of [folder, desk.folder]) rmSync(left, { recursive: true });
	});
}

/** The request as it stands in the database, with the call it was saved in. */
function saved({ folder }: Desk, subject: string) {
	return rowsInFolder(
		folder,
		`select requester.name as requested_by, creator.primary_email as created_by,
			substring(replace(call.telephone, '%2B', '+') from '[+][0-9]+') as telephone
		from request
		join person requester on requester.account_id = request.account_id and requester.id = request.requested_by_id
		join person creator on creator.account_id = request.account_id and creator.id = request.created_by_id
		join call on call.account_id = request.account_id and call.request_id = request.id
		where request.subject = '${subject}'`
	);
}

/** A browser that is open, and a program that opens an address in it, as `xdg-open` does with a visible one. */
async function openBrowser(folder: string): Promise<{ browser: BrowserContext; opener: string }> {
	const { executablePath, args, env } = await findBrowser();
	const profile = join(folder, 'profile');
	mkdirSync(profile);
	const browser = await chromium.launchPersistentContext(profile, {
		executablePath,
		args: [...args, '--remote-debugging-port=0'],
		env: { ...env }
	});
	// The browser chose the port, so nobody else had it.
	const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
	const opener = join(folder, 'open-address');
	const encoded = `$(printf %s "$1" | sed 's/%/%25/g')`;
	writeFileSync(
		opener,
		`#!/bin/sh\ncurl --silent --show-error --globoff --request PUT "http://127.0.0.1:${port}/json/new?${encoded}"\n`
	);
	chmodSync(opener, 0o700);
	return { browser, opener };
}
