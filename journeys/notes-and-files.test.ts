/** Notes with pictures, files and Markdown: written by keyboard, shown safely, seen only by whoever may. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { ask, signIn } from './support/ask.ts';
import { administer, createAccount } from './support/commands.ts';
import { useDemoDesk } from './support/desk.ts';
import { awake, fillSignIn, pressEnterForNewRequest, readNumber, signInOnPage } from './support/pages.ts';

const desk = useDemoDesk();

test.describe('in a browser', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test.beforeEach(async ({ page }) => {
		await signInOnPage(page, desk());
		await page.goto(desk().at('/sd?telephone=%2B31205550134'));
		await awake(page);
		await pressEnterForNewRequest(page);
		await expect(page.getByLabel('Subject')).toBeFocused();
	});

	test('a pasted picture is shown, a dropped file is fetched, and nobody else gets them', async ({ page }) => {
		await page.keyboard.type('Tray 2 jams');
		await noteOf(page).focus();
		await page.keyboard.type('It looks like this:');
		await copyPicture(page);
		await page.keyboard.press('Control+V');
		await expect(page.getByText('image.png is attached.')).toBeAttached();
		await page.keyboard.type(' and the log says:');
		await dropFile(page, 'log.txt', 'paper jam');
		await expect(page.getByText('log.txt is attached.')).toBeAttached();
		await expect(noteOf(page)).toHaveValue(
			/^It looks like this: !\[image\.png\]\(.+\) and the log says: \[log\.txt\]\(.+\)$/u
		);
		await page.keyboard.press('Control+Enter');
		await readNumber(page);

		const note = page.getByRole('article', { name: 'Tray 2 jams' });
		const picture = note.getByRole('img', { name: 'image.png' });
		await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(3);
		const fetched = page.waitForEvent('download');
		await note.getByRole('link', { name: 'log.txt' }).focus();
		await page.keyboard.press('Enter');
		const download = await fetched;
		expect(download.suggestedFilename()).toBe('log.txt');
		expect(readFileSync(await download.path(), 'utf8')).toBe('paper jam');

		const path = (await note.getByRole('link', { name: 'log.txt' }).getAttribute('href')) ?? '';
		expect(await statusesOf(path)).toEqual({ analyst: 200, withoutRole: 404, otherAccount: 404, signedOut: 401 });
	});

	test('what is hostile in a note is text, and the rest is Markdown', async ({ page }) => {
		await page.keyboard.type('Shown as it was written');
		await noteOf(page).fill(
			'<script>document.title = "taken"</script> <img src=x onerror="document.title = \'taken\'">\n' +
				'[here](javascript:alert(1)) and **really** [there](https://noordzee.example)'
		);
		await page.keyboard.press('Control+Enter');
		await readNumber(page);

		const note = page.getByRole('article', { name: 'Shown as it was written' });
		await expect(note).toContainText('<script>document.title = "taken"</script> <img src=x');
		await expect(note).toContainText('[here](javascript:alert(1)) and really');
		await expect(note.locator('strong')).toHaveText('really');
		await expect(note.getByRole('link', { name: 'there' })).toHaveAttribute('rel', 'noreferrer noopener');
		await expect(page).not.toHaveTitle('taken');
	});

	test('an upload that fails is told, keeps the text, and is tried again before the note is saved', async ({
		page
	}) => {
		await page.keyboard.type('Log of the night');
		await noteOf(page).focus();
		await page.route('**/attachments', (route) => route.abort());
		await dropFile(page, 'log.txt', 'paper jam');
		await expect(page.getByText('log.txt is not attached. The server did not answer.')).toBeVisible();
		await page.keyboard.press('Control+Enter');
		await expect(noteOf(page)).toBeFocused();
		await expect(noteOf(page)).toHaveValue(/^\[log\.txt\]/u);

		await page.unroute('**/attachments');
		await page.getByRole('button', { name: 'Try log.txt again' }).focus();
		await page.keyboard.press('Enter');
		await expect(page.getByText('log.txt is attached.')).toBeAttached();
		await page.keyboard.press('Control+Enter');

		await readNumber(page);
		await expect(page.getByRole('article').getByRole('link', { name: 'log.txt' })).toBeVisible();
	});
});

test('a file is chosen by keyboard for an answer to analysts', async ({ page }) => {
	await signInOnPage(page, desk());
	await page.goto(desk().at('/sd?request=70453'));
	await awake(page);
	// Asked for early: the browser has to know before the key that there is no dialog to open.
	const choosing = page.waitForEvent('filechooser');
	await page.keyboard.press('n');
	await expect(page.getByRole('article').getByRole('textbox', { name: /^Note/u })).toBeFocused();
	await page.keyboard.type('The log of the night:');
	await page.keyboard.press('Alt+i');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Attach files' })).toBeFocused();
	await page.keyboard.press('Enter');
	await (await choosing).setFiles({ name: 'night.log', mimeType: 'text/plain', buffer: Buffer.from('paper jam') });
	await expect(page.getByText('night.log is attached.')).toBeAttached();

	await page.keyboard.press('Control+Enter');

	const note = page.getByRole('article').locator('section', { hasText: 'The log of the night:' });
	await expect(note.getByRole('link', { name: 'night.log' })).toBeVisible();
	await expect(note).toContainText('internal');
});

test('what is too large is refused before it is read', async () => {
	const answer = await ask(desk(), {
		path: '/attachments',
		method: 'POST',
		cookie: await signIn(desk()),
		headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': 20_000_000 }
	});

	expect(answer.status).toBe(413);
	expect(answer.body).toContain('larger than 12 MB, so nothing was saved');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a file comes with the form, also when the form is refused at first', async ({ page }) => {
		await page.goto(desk().at('/sd?telephone=%2B31205550134'));
		await fillSignIn(page);
		await pressEnterForNewRequest(page);
		await noteOf(page).fill('The log of this morning.');
		await page
			.getByLabel('Files', { exact: true })
			.first()
			.setInputFiles({ name: 'log.txt', mimeType: 'text/plain', buffer: Buffer.from('paper jam') });
		await page.getByRole('button', { name: 'Save request' }).first().click();
		await expect(page.getByText('Write in a few words what it is about')).toBeVisible();
		await expect(noteOf(page)).toHaveValue(/^The log of this morning\.\s+\[log\.txt\]/u);

		await page.getByLabel('Subject').fill('Tray 3 jams');
		await page.getByRole('button', { name: 'Save request' }).first().click();

		const file = page.getByRole('article', { name: 'Tray 3 jams' }).getByRole('link', { name: 'log.txt' });
		const path = (await file.getAttribute('href')) ?? '';
		const answer = await ask(desk(), { path, cookie: await signIn(desk()) });
		expect(answer.body).toBe('paper jam');
		expect(answer.headers).toMatchObject({
			'content-disposition': `attachment; filename="log.txt"; filename*=UTF-8''log.txt`,
			'content-security-policy': "sandbox; default-src 'none'",
			'cache-control': 'private, no-store'
		});
	});
});

function noteOf(page: Page) {
	return page.getByRole('textbox', { name: 'Note', exact: false }).first();
}

/** A picture of 3 by 3, drawn and copied as a tool for screenshots does. */
async function copyPicture(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const picture = new OffscreenCanvas(3, 3);
		picture.getContext('2d');
		const blob = await picture.convertToBlob({ type: 'image/png' });
		await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
	});
}

/** Onto the note, as from a folder of the machine. */
async function dropFile(page: Page, name: string, content: string): Promise<void> {
	const dataTransfer = await page.evaluateHandle(
		([name, content]) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([content], name, { type: 'text/plain' }));
			return transfer;
		},
		[name, content] as const
	);
	for (const step of ['dragover', 'drop']) await noteOf(page).dispatchEvent(step, { dataTransfer });
}

/** How a file is answered to those who may see it and those who may not. */
async function statusesOf(path: string) {
	const place = { folder: desk().folder };
	const guest = { email: 'guest@noordzee.example', password: 'a guest has a long password' };
	const [other] = await Promise.all([createAccount(place, 'other'), addGuest()]);
	const statusFor = async (cookie: string | undefined, account = 'demo') =>
		(await ask(desk(), { path, account, ...(cookie === undefined ? {} : { cookie }) })).status;
	return {
		analyst: await statusFor(await signIn(desk())),
		withoutRole: await statusFor(await signIn(desk(), guest)),
		otherAccount: await statusFor(await signIn(desk(), other), 'other'),
		signedOut: await statusFor(undefined)
	};

	async function addGuest() {
		await administer(place, ['person', 'create', guest.email, '--name', 'Gus Visser', '--account', 'demo']);
		await administer(place, ['person', 'password', guest.email, '--account', 'demo'], `${guest.password}\n`);
	}
}
