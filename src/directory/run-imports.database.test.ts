import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccount } from '#accounts/accounts.server.ts';
import type { OpenDatabase } from '#database/connect.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { importFile } from '#testing/import-file.server.ts';
import type { ImportType } from './file-types.ts';
import { getRun, listRuns, queueRun, queueTriedFile } from './import-runs.server.ts';
import { resumeImports, runImports, settleImports } from './run-imports.server.ts';
import { keepFile } from './uploads.server.ts';

let opened: OpenDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

const NOW = new Date('2026-11-23T09:00:00Z');
const PEOPLE = 'Primary Email,Name\na@acme.example,Ann\nb@acme.example,Ben\n';

async function newAccount() {
	const { id } = await createAccount(opened.db, { slug: `a${randomUUID()}`, name: 'Acme', country: 'NL', now: NOW });
	return { db: opened.db, accountId: id, personId: undefined, now: NOW };
}
type Scope = Awaited<ReturnType<typeof newAccount>>;

async function queue(
	scope: Scope,
	text: string,
	{ type = 'people', dryRun = false }: { type?: ImportType; dryRun?: boolean } = {}
) {
	const file = await keepFile(scope, bytesOf(text));
	return queueRun(scope, { type, dryRun, origin: 'console', fileName: 'people.csv', ...file });
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
	yield new TextEncoder().encode(text);
}

async function finish(scope: Scope): Promise<void> {
	runImports(scope);
	await settleImports(scope.db);
}

async function countPeople({ db, accountId }: Scope): Promise<number> {
	return (await db.selectFrom('person').select('id').where('accountId', '=', accountId).execute()).length;
}

async function countPieces({ db, accountId }: Scope): Promise<number> {
	return (await db.selectFrom('importPiece').select('ordinal').where('accountId', '=', accountId).execute()).length;
}

describe('An import in the background', () => {
	it('is done once it has been taken over, and its file is kept no longer', async () => {
		const scope = await newAccount();
		const id = await queue(scope, PEOPLE);

		const before = await getRun(scope, id);
		await finish(scope);

		expect(before).toMatchObject({ state: 'queued', fileName: 'people.csv', isFileKept: true });
		expect(await getRun(scope, id)).toMatchObject({
			state: 'done',
			isFileKept: false,
			counts: { rows: 2, added: 2, changed: 0, removed: 0, disabled: 0, kept: 0 },
			pace: { done: 1 }
		});
		expect(await countPeople(scope)).toBe(2);
	});

	it('that is a trial says what would be done, does none of it, and is imported without the file again', async () => {
		const scope = await newAccount();
		await importFile(scope, 'people', PEOPLE);
		const changed =
			'Primary Email,Name,Disabled\na@acme.example,Ann B,\nb@acme.example,Ben,true\nc@acme.example,Cas,\n';
		const trial = await queue(scope, changed, { dryRun: true });
		await finish(scope);

		const tried = await getRun(scope, trial);
		const peopleThen = await countPeople(scope);
		const id = await queueTriedFile(scope, trial, 'console');
		await finish(scope);

		expect(tried).toMatchObject({
			state: 'done',
			counts: { added: 1, changed: 2, disabled: 1, kept: 0 },
			isFileKept: true
		});
		expect(tried.report.examples).toEqual([
			{ does: 'change', line: 2, record: 'Ann (1)', fields: [{ field: 'Name', before: 'Ann', after: 'Ann B' }] },
			{ does: 'change', line: 3, record: 'Ben (2)', fields: [{ field: 'Disabled', before: 'false', after: 'true' }] },
			{ does: 'add', line: 4, record: 'Cas', fields: [] }
		]);
		expect(peopleThen).toBe(2);
		expect(await getRun(scope, id)).toMatchObject({ state: 'done', dryRun: false });
		expect(await countPeople(scope)).toBe(3);
		await expect(queueTriedFile(scope, trial, 'console')).rejects.toMatchObject({ code: 'import.file-gone' });
	});

	it('of a wrong file says what is wrong, line by line', async () => {
		const scope = await newAccount();
		const id = await queue(scope, 'Primary Email,Name\nnobody,Ann\n,\nb@acme.example,\n');

		await finish(scope);

		const run = await getRun(scope, id);
		expect(run).toMatchObject({ state: 'failed', failure: null, problemCount: 2, counts: undefined });
		expect(run.report.problems).toEqual([
			{ line: 2, column: 'Primary Email', message: 'nobody is not an email address. Write it like ada@example.com.' },
			{ line: 4, column: 'Name', message: 'A person needs a name.' }
		]);
		expect(await countPeople(scope)).toBe(0);
	});

	it('comes after those that were asked for before it', async () => {
		const scope = await newAccount();
		const first = await queue(scope, PEOPLE);
		const second = await queue({ ...scope, now: new Date(NOW.getTime() + 1) }, PEOPLE);

		await finish(scope);

		expect(await getRun(scope, first)).toMatchObject({ counts: { added: 2 } });
		expect(await getRun(scope, second)).toMatchObject({ counts: { added: 0, kept: 2 } });
		expect((await listRuns(scope)).map(({ id }) => id)).toEqual([second, first]);
	});

	it('whose process is gone has failed, and says that nothing was imported; what waited goes on', async () => {
		const scope = await newAccount();
		const died = await queue(scope, PEOPLE);
		await opened.db
			.updateTable('importRun')
			.set({ state: 'processing', startedAt: NOW, beatAt: NOW, phase: 'reading', phaseAt: NOW })
			.where('accountId', '=', scope.accountId)
			.execute();
		const waiting = await queue(scope, PEOPLE);

		await resumeImports(scope.db, 'others', new Date(NOW.getTime() + 180_000));
		await settleImports(scope.db);

		expect(await getRun(scope, died)).toMatchObject({ state: 'failed', failure: { code: 'import.stopped' } });
		expect(await getRun(scope, waiting)).toMatchObject({ state: 'done' });
	});

	it('waits while another process imports for the account', async () => {
		const scope = await newAccount();
		await queue(scope, PEOPLE);
		await opened.db
			.updateTable('importRun')
			.set({ state: 'processing', startedAt: NOW, beatAt: new Date(Date.now() + 60_000) })
			.where('accountId', '=', scope.accountId)
			.execute();
		const waiting = await queue(scope, PEOPLE);

		await finish(scope);

		expect(await getRun(scope, waiting)).toMatchObject({ state: 'queued' });
	});

	it('is unknown to another account', async () => {
		const [scope, other] = [await newAccount(), await newAccount()];
		const id = await queue(scope, PEOPLE);

		await expect(getRun(other, id)).rejects.toMatchObject({ code: 'import.unknown', kind: 'not-found' });
		await expect(queueTriedFile(other, id, 'api')).rejects.toMatchObject({ code: 'import.unknown' });
		expect(await listRuns(other)).toEqual([]);
	});

	it('keeps a file an hour, and longer while it waits for its turn', async () => {
		const scope = await newAccount();
		await queue(scope, PEOPLE);
		await keepFile(scope, bytesOf(PEOPLE));
		const before = await countPieces(scope);

		await keepFile({ ...scope, now: new Date(NOW.getTime() + 61 * 60_000) }, bytesOf(PEOPLE));

		expect([before, await countPieces(scope)]).toEqual([2, 2]);
	});
});

describe('A trial', () => {
	it('uses up no number', async () => {
		const scope = await newAccount();
		await queue(scope, PEOPLE, { dryRun: true });
		await finish(scope);

		await importFile(scope, 'people', PEOPLE);

		const people = await scope.db
			.selectFrom('person')
			.select('id')
			.where('accountId', '=', scope.accountId)
			.orderBy('id')
			.execute();
		expect(people.map(({ id }) => id)).toEqual([1, 2]);
	});

	it('shows lists and what is named as people know them, before and after', async () => {
		const scope = await newAccount();
		await importFile(scope, 'people', PEOPLE);
		await importFile(scope, 'teams', 'Name,Members\nPrint,a@acme.example\n');
		await importFile(scope, 'calendars', 'Name,Hours\nShop,Mon-Fri 08:00-18:00\n');
		const teams = await queue(scope, 'Name,Members\nPrint,Ben; A@acme.example; ben\n', { type: 'teams', dryRun: true });
		const calendars = await queue(scope, 'Name,Hours\nShop,24x7\n', { type: 'calendars', dryRun: true });

		await finish(scope);

		expect((await getRun(scope, calendars)).report.examples).toMatchObject([
			{ fields: [{ field: 'Hours', before: 'Mon-Fri 08:00-18:00', after: '24x7' }] }
		]);
		expect(await getRun(scope, teams)).toMatchObject({ state: 'failed', problemCount: 1 });
	});

	it('names contact details that would be replaced', async () => {
		const scope = await newAccount();
		const file = (uri: string) =>
			`Person,Contact Protocol,Contact Label,Contact URI,Integration\na@acme.example,telephone,work,${uri},true\n`;
		await importFile(scope, 'people', PEOPLE);
		await importFile(scope, 'people_contact_details', file('+44 20 7946 0123'));
		const id = await queue(scope, file('+44 20 7946 0124'), { type: 'people_contact_details', dryRun: true });

		await finish(scope);

		expect(await getRun(scope, id)).toMatchObject({
			counts: { added: 1, removed: 1 },
			report: {
				examples: [
					{ does: 'add', line: 2, record: '+44 20 7946 0124 · a@acme.example' },
					{ does: 'remove', line: null, record: '+44 20 7946 0123' }
				]
			}
		});
	});
});
