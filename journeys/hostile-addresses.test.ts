/** A thousand hostile addresses: never an error of the server, never an echo that the browser takes for the page. */
import { expect, test } from '@playwright/test';
import { signIn } from './support/ask.ts';
import { useDemoDesk } from './support/desk.ts';
import { ADDRESSES, listHostile, MARK, type Hostile } from './support/hostile.ts';
import { signInOnPage } from './support/pages.ts';
import { sendRaw, type RawAnswer } from './support/raw.ts';

/** No page says more of what arrived than this, whatever arrived. */
const LONGEST_PAGE = 200_000;

/** Many at once, as the browsers of a whole desk would. */
const AT_ONCE = 4;

const NAMES = ['telephone', 'supportID', 'employeeID', 'request'];

const desk = useDemoDesk();

test('are answered by a page, which repeats nothing as it is', async () => {
	test.setTimeout(180_000);
	const cookie = await signIn(desk());
	const hostile = listHostile();
	expect(hostile).toHaveLength(ADDRESSES);

	const wrong = await each(hostile, async ({ kind, value, unescaped }, index) => {
		const name = NAMES[index % NAMES.length] ?? 'telephone';
		const opened = await sendRaw(desk(), `/sd?${name}=${value}`, { Cookie: cookie });
		const answers = [opened];
		if (opened.location !== undefined) answers.push(await sendRaw(desk(), opened.location, { Cookie: cookie }));
		return answers
			.map((answer) => ({ ...answer, echo: repeats(answer, unescaped) }))
			.filter(({ status, body, echo }) => status === 0 || status >= 500 || echo || body.length > LONGEST_PAGE)
			.map(({ status, body, echo }) => `${kind} ${value.slice(0, 60)}: ${status}, ${body.length} bytes, echo ${echo}`);
	});

	expect(wrong).toEqual([]);
	expect(desk().said()).not.toContain('defect');
});

test('are no error at the other addresses either', async () => {
	test.setTimeout(180_000);
	const cookie = await signIn(desk());
	const places = [
		'/sd?user=',
		'/sd/suggestions?user=',
		'/sd/organizations?name=',
		'/v1/sd?telephone=',
		'/sign-in?to=',
		'/sd/call/',
		'/sd/person/',
		'/sd/person/1001?request=',
		'/'
	];
	const some = listHostile().filter((_hostile, index) => index % 4 === 0);

	const wrong = await each(some, async ({ kind, value, unescaped }, index) => {
		const place = places[index % places.length] ?? '/';
		const answer = await sendRaw(desk(), `${place}${value}`, { Cookie: cookie });
		const isWell = answer.status > 0 && answer.status < 500 && !repeats(answer, unescaped);
		return isWell ? [] : [`${place} ${kind} ${value.slice(0, 60)}: ${answer.status} ${answer.body.slice(0, 100)}`];
	});

	expect(wrong).toEqual([]);
	expect(desk().said()).not.toContain('defect');
});

test('become nothing but text in a browser', async ({ page }) => {
	test.setTimeout(180_000);
	const alerts: string[] = [];
	page.on('dialog', (dialog) => {
		alerts.push(dialog.message());
		void dialog.dismiss();
	});
	await signInOnPage(page, desk());

	for (const { value } of listHostile().filter(({ kind }) => kind === 'markup')) {
		await page.goto(desk().at(`/sd?telephone=${value}`));
		await expect(page.locator('#work')).toBeVisible();
		expect(await page.locator(`[${MARK}]`).count(), value).toBe(0);
	}
	expect(alerts).toEqual([]);
});

test('leave a desk that knows who calls', async ({ page }) => {
	await signInOnPage(page, desk());

	await page.goto(desk().at('/sd?telephone=%2B31205550134'));

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Annelies van der Meulen');
});

/** JSON is not a page, and holds texts as they are. */
function repeats({ isPage, body }: RawAnswer, unescaped: string | undefined): boolean {
	return isPage && unescaped !== undefined && body.includes(unescaped);
}

/** What was found wrong, in all of them. */
async function each(
	hostile: readonly Hostile[],
	check: (one: Hostile, index: number) => Promise<readonly string[]>
): Promise<string[]> {
	const waiting = [...hostile.entries()];
	const wrong: string[] = [];
	await Promise.all(
		Array.from({ length: AT_ONCE }, async () => {
			for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
				wrong.push(...(await check(next[1], next[0])));
		})
	);
	return wrong;
}
