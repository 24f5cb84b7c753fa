/**
 * The account to try the desk with. It comes from files, by the import that everybody uses, and gets its name
 * once everything is there; what a start that was cut off left behind is removed and made again.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAccount, findAccountBySlug } from '#accounts/accounts.server.ts';
import { setPassword } from '#accounts/passwords.server.ts';
import { grantRole } from '#accounts/role-grants.server.ts';
import { ROLES } from '#accounts/roles.ts';
import type { AccountScope } from '#accounts/scope.ts';
import type { Database } from '#database/connect.server.ts';
import { getPersonIdByEmail } from '#people/person-by-email.server.ts';
import { IMPORT_TYPES, type ImportType } from './file-types.ts';
import { importCsv } from './import.server.ts';
import { movedMoments } from './moved-moments.ts';

export const DEMO_ACCOUNT = 'demo';
/** In people.csv, and a member of two teams. */
export const DEMO_EMAIL = 'analyst@example.com';
export const DEMO_PASSWORD = 'ringside-demo';

/** The moment at which the story of the files happens. */
const STORY_NOW = new Date('2026-11-23T09:42:00Z');

/** Files whose moments move with the clock: what happened an hour ago in the story happened an hour ago. */
const MOVED: readonly ImportType[] = ['requests', 'notes'];

/** Its name while it is loaded: a start that was cut off is told from an account of somebody's own. */
const UNFINISHED = 'demo-being-loaded';

/** Only into a database without accounts. `folder` has a file for each type, such as people.csv. */
export async function loadDemo(db: Database, folder: string, now = new Date()): Promise<void> {
	if (await hasAccounts(db)) return;
	await removeUnfinished(db);

	const account = await createAccount(db, { slug: UNFINISHED, name: 'Demo', country: 'NL', now });
	const scope = { db, accountId: account.id, now };
	for (const type of IMPORT_TYPES) await loadFile(scope, type, folder);

	const analyst = await getPersonIdByEmail(scope, DEMO_EMAIL);
	for (const role of ROLES) await grantRole(scope, analyst, role);
	await setPassword(scope, analyst, DEMO_PASSWORD);
	await db.updateTable('account').set({ slug: DEMO_ACCOUNT }).where('slug', '=', UNFINISHED).execute();
}

async function loadFile(
	scope: Pick<AccountScope, 'db' | 'accountId' | 'now'>,
	type: ImportType,
	folder: string
): Promise<void> {
	const written = await readFile(join(folder, `${type}.csv`), 'utf8');
	const text = MOVED.includes(type) ? movedMoments(written, STORY_NOW, scope.now) : written;
	const lines: string[] = [];
	const { kind } = await importCsv(scope, type, bytesOf(text), (line) => lines.push(line));
	if (kind === 'refused') throw new Error(`The demo's ${type}.csv is wrong:\n${lines.join('\n')}`);
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
	yield new TextEncoder().encode(text);
}

async function hasAccounts(db: Database): Promise<boolean> {
	const account = await db
		.selectFrom('account')
		.select('id')
		.where('slug', '<>', UNFINISHED)
		.limit(1)
		.executeTakeFirst();
	return account !== undefined;
}

/** Everything that names people or each other first; the rest goes with the account. */
const NAMING = [
	...(['request', 'agreement', 'configurationItem', 'requestTemplate', 'serviceInstance', 'team'] as const)
];

async function removeUnfinished(db: Database): Promise<void> {
	const account = await findAccountBySlug(db, UNFINISHED);
	if (account === undefined) return;
	await db.transaction().execute(async (transaction) => {
		for (const table of NAMING) await transaction.deleteFrom(table).where('accountId', '=', account.id).execute();
		await transaction.deleteFrom('account').where('id', '=', account.id).execute();
	});
}
