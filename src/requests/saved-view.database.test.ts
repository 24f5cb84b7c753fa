import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newPerson } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { ALL_TEXTS } from '#texts/all-texts.ts';
import {
	changeView,
	chooseDefaultView,
	findDefaultView,
	listSavedViews,
	removeView,
	saveView
} from './saved-view.server.ts';

let open: OpenDatabase;
beforeAll(async () => {
	open = await openTestDatabase();
});
afterAll(() => open.close());

const texts = ALL_TEXTS.en.inboxSaid.views;
const view = (name: string, shared = false) => ({ name, query: 'tab=all&status=assigned', shared });
const UNKNOWN = { code: 'saved-view.unknown' };

async function deskOfTwo() {
	const { scope } = await newAccount(open.db);
	const mine = { ...scope, personId: await newPerson(scope, { name: 'Alex Moreau' }) };
	const other = { ...scope, personId: await newPerson(scope, { name: 'Sanne Kuipers' }) };
	const elsewhere = { ...(await newAccount(open.db)).scope, personId: mine.personId };
	return { mine, other, elsewhere };
}

const names = async (scope: Parameters<typeof listSavedViews>[0]) =>
	(await listSavedViews(scope)).map(({ name }) => name);

describe('Saved views', () => {
	it('are listed in the order in which they were saved, then those that others share', async () => {
		const { mine, other, elsewhere } = await deskOfTwo();
		await saveView(mine, view('Zebra'), texts);
		await saveView(mine, view('Ant'), texts);
		await saveView(other, view('Shared', true), texts);
		await saveView(other, view('Private'), texts);

		expect(await listSavedViews(mine)).toMatchObject([
			{ name: 'Zebra', query: 'tab=all&status=assigned', isMine: true, shared: false, isDefault: false },
			{ name: 'Ant', isMine: true },
			{ name: 'Shared', isMine: false, owner: 'Sanne Kuipers' }
		]);
		expect(await names(elsewhere)).toEqual([]);
	});

	it('take the place that became free', async () => {
		const { mine } = await deskOfTwo();
		const first = await saveView(mine, view('First'), texts);
		await saveView(mine, view('Second'), texts);

		await removeView(mine, first, texts);
		await saveView(mine, view('Third'), texts);

		expect(await names(mine)).toEqual(['Third', 'Second']);
	});

	it('are fifty at most', async () => {
		const { mine, other } = await deskOfTwo();
		const fifty = Array.from({ length: 50 }, (_, at) => `View ${at}`);
		for (const name of fifty) await saveView(mine, view(name), texts);

		await expect(saveView(mine, view('One more'), texts)).rejects.toMatchObject({ code: 'saved-view.too-many' });
		await saveView(other, view('Of somebody else'), texts);
		expect(await names(mine)).toEqual(fifty);
	});

	it.each([
		['without a name', '  ', 'saved-view.name-missing'],
		['with too long a name', 'a'.repeat(81), 'saved-view.name-long'],
		['with a name that one has', 'Taken', 'saved-view.name-taken']
	])('are refused %s', async (_why, name, code) => {
		const { mine } = await deskOfTwo();
		await saveView(mine, view('Taken'), texts);
		const id = await saveView(mine, view('Other'), texts);

		await expect(saveView(mine, view(name), texts)).rejects.toMatchObject({ code, field: 'name' });
		await expect(changeView(mine, id, view(name), texts)).rejects.toMatchObject({ code, field: 'name' });
		expect(await names(mine)).toEqual(['Taken', 'Other']);
	});

	it('are renamed, shared and removed by their owner alone', async () => {
		const { mine, other, elsewhere } = await deskOfTwo();
		const id = await saveView(mine, view('Old', true), texts);

		await expect(changeView(other, id, view('Theirs'), texts)).rejects.toMatchObject(UNKNOWN);
		await expect(removeView(other, id, texts)).rejects.toMatchObject(UNKNOWN);
		await expect(removeView(elsewhere, id, texts)).rejects.toMatchObject(UNKNOWN);
		await changeView(mine, id, view('New'), texts);

		expect(await names(mine)).toEqual(['New']);
		expect(await names(other)).toEqual([]);
	});

	it('open the inbox of whoever chose so, while they may see them', async () => {
		const { mine, other } = await deskOfTwo();
		const id = await saveView(other, view('Shared', true), texts);
		const secret = await saveView(other, view('Private'), texts);

		await expect(chooseDefaultView(mine, secret, texts)).rejects.toMatchObject(UNKNOWN);
		await chooseDefaultView(mine, id, texts);
		expect(await findDefaultView(mine)).toEqual({ id, query: 'tab=all&status=assigned' });
		expect(await listSavedViews(mine)).toMatchObject([{ name: 'Shared', isDefault: true }]);
		expect(await findDefaultView(other)).toBeUndefined();

		await changeView(other, id, view('Shared'), texts);
		expect(await findDefaultView(mine)).toBeUndefined();
	});

	it('open it no longer when that was taken back, or they are gone', async () => {
		const { mine } = await deskOfTwo();
		const [one, two] = [await saveView(mine, view('One'), texts), await saveView(mine, view('Two'), texts)];

		await chooseDefaultView(mine, one, texts);
		await chooseDefaultView(mine, undefined, texts);
		expect(await findDefaultView(mine)).toBeUndefined();

		await chooseDefaultView(mine, one, texts);
		await chooseDefaultView(mine, two, texts);
		await removeView(mine, two, texts);
		expect(await findDefaultView(mine)).toBeUndefined();
	});
});
