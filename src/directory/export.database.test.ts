import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccount } from '#accounts/accounts.server.ts';
import type { OpenDatabase } from '#database/connect.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { importFile } from '#testing/import-file.server.ts';
import type { ExportForm } from './export.server.ts';
import { exportCsv } from './export.server.ts';
import { FILES, IMPORT_TYPES, type ImportType } from './file-types.ts';

let opened: OpenDatabase;
let demo: Scope;
let copy: Scope;

const NOW = new Date('2026-11-23T09:42:00Z');
const PLAIN: ExportForm = { delimiter: 'comma', byteOrderMark: false };

beforeAll(async () => {
	opened = await openTestDatabase();
	demo = await newAccount();
	copy = await newAccount();
	for (const type of IMPORT_TYPES) await importFile(demo, type, demoFile(type));
	for (const type of IMPORT_TYPES) await importFile(copy, type, await exported(demo, type));
});
afterAll(() => opened.close());

async function newAccount() {
	const { id } = await createAccount(opened.db, { slug: `a${randomUUID()}`, name: 'Acme', country: 'NL', now: NOW });
	return { db: opened.db, accountId: id, now: NOW };
}
type Scope = Awaited<ReturnType<typeof newAccount>>;

function demoFile(type: ImportType): string {
	return readFileSync(join(import.meta.dirname, `../../demo/${type}.csv`), 'utf8');
}

async function exported(scope: Scope, type: ImportType, form = PLAIN): Promise<string> {
	return (await Array.fromAsync(exportCsv(scope, type, form))).join('');
}

function linesOf(text: string): number {
	return text.trimEnd().split('\r\n').length - 1;
}

describe('An export', () => {
	it.each(IMPORT_TYPES)('of %s that is imported again changes nothing', async (type) => {
		const text = await exported(demo, type);

		const said = await importFile(demo, type, text);

		expect(linesOf(text)).toBeGreaterThan(0);
		expect(said).toEqual([expect.stringMatching(/^(?<rows>\d+) [a-z ]+: 0 added, \k<rows> as before\.$/u)]);
	});

	it.each(IMPORT_TYPES)('of %s that is imported into another account makes the same there', async (type) => {
		const text = await exported(demo, type);

		expect(await exported(copy, type)).toBe(text);
	});

	it.each(['comma', 'semicolon', 'tab'] as const)('divided by %s is imported as the same', async (delimiter) => {
		const text = await exported(demo, 'people_contact_details', { delimiter, byteOrderMark: true });

		const said = await importFile(demo, 'people_contact_details', text);

		expect(text.startsWith('\uFEFFPerson')).toBe(true);
		expect(said).toEqual([expect.stringContaining(': 0 added, ')]);
	});

	it('has the columns of the import, in their order', async () => {
		const text = await exported(await newAccount(), 'coverage');

		expect(text).toBe(`${FILES.coverage.columns.map(({ name }) => name).join(',')}\r\n`);
	});

	it('puts a tab before what a spreadsheet would take for a formula, and the number comes back without it', async () => {
		const scope = await newAccount();
		await importFile(scope, 'people', 'Primary Email,Name,Job Title\na@acme.example,Ann,=1+1\n');
		await importFile(
			scope,
			'people_contact_details',
			'Person,Contact Protocol,Contact Label,Contact URI\na@acme.example,telephone,work,+44 20 7946 0123\n'
		);

		const people = await exported(scope, 'people');
		const contacts = await exported(scope, 'people_contact_details');

		expect(people).toContain(',\t=1+1,');
		expect(contacts).toContain(',\t+44 20 7946 0123,');
		expect(await importFile(scope, 'people_contact_details', contacts)).toEqual([
			'1 contact detail: 0 added, 1 as before.'
		]);
	});

	it('keeps names apart that have semicolons, or end as another account would', async () => {
		const scope = await newAccount();
		await importFile(scope, 'services', 'Name\nPrint; scan\nMail @home\n');
		await importFile(scope, 'items', 'Name,Services\nPRN-1,"""Print; scan"""\n');
		const { slug } = await opened.db
			.selectFrom('account')
			.select('slug')
			.where('id', '=', scope.accountId)
			.executeTakeFirstOrThrow();
		await importFile(scope, 'templates', `Name,Subject,Service\nMail,Mail,Mail @home @${slug}\n`);

		const said = [
			...(await importFile(scope, 'items', await exported(scope, 'items'))),
			...(await importFile(scope, 'templates', await exported(scope, 'templates')))
		];

		expect(said).toEqual(['1 configuration item: 0 added, 1 as before.', '1 template: 0 added, 1 as before.']);
	});

	it('reads more rows than one batch has, each once', async () => {
		const scope = await newAccount();
		const rows = Array.from({ length: 2500 }, (_row, at) => `P${at}`);
		await importFile(
			scope,
			'people',
			`Primary Email,Name\n${rows.map((row) => `${row}@acme.example,${row}`).join('\n')}`
		);
		await importFile(
			scope,
			'people_contact_details',
			`Person,Contact Protocol,Contact Label,Contact URI\n${rows.map((row) => `${row}@acme.example,email,work,${row}@acme.example`).join('\n')}`
		);

		const people = await exported(scope, 'people');
		const contacts = await exported(scope, 'people_contact_details');

		expect(linesOf(people)).toBe(2500);
		expect(new Set(contacts.split('\r\n')).size).toBe(2502);
	});

	it('has nothing of another account', async () => {
		expect(linesOf(await exported(await newAccount(), 'people'))).toBe(0);
	});
});
