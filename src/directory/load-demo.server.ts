/**
 * The account to try the desk with. It comes from files, by the import that everybody uses, and gets its name
 * once everything is there; what a start that was cut off left behind is removed and made again.
 */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createAccount, findAccountBySlug } from '#accounts/accounts.server.ts';
import { setPassword } from '#accounts/passwords.server.ts';
import { grantRole } from '#accounts/role-grants.server.ts';
import type { Database } from '#database/connect.server.ts';
import { createPerson } from '#people/create-person.server.ts';
import { importCsv } from './import.server.ts';

export const DEMO_ACCOUNT = 'demo';
export const DEMO_EMAIL = 'analyst@example.com';
export const DEMO_PASSWORD = 'ringside-demo';

/** In the order in which they name each other. */
const FILES = ['organizations', 'sites', 'people', 'people_contact_details', 'requests'] as const;

/** Its name while it is loaded: a start that was cut off is told from an account of somebody's own. */
const UNFINISHED = 'demo-being-loaded';

/** Only into a database without accounts. `folder` has a file for each type, such as people.csv. */
export async function loadDemo(db: Database, folder: string): Promise<void> {
	if (await hasAccounts(db)) return;
	await removeUnfinished(db);

	const now = new Date();
	const account = await createAccount(db, { slug: UNFINISHED, name: 'Demo', country: 'NL', now });
	const scope = { db, accountId: account.id, now };
	for (const type of FILES) {
		const lines: string[] = [];
		const file = createReadStream(join(folder, `${type}.csv`));
		const { kind } = await importCsv(scope, type, file, (line) => lines.push(line));
		if (kind === 'refused') throw new Error(`The demo's ${type}.csv is wrong:\n${lines.join('\n')}`);
	}
	await addAnalyst(scope);
	await db.updateTable('account').set({ slug: DEMO_ACCOUNT }).where('slug', '=', UNFINISHED).execute();
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

/** Requests first: notes name people, who go with the account. */
async function removeUnfinished(db: Database): Promise<void> {
	const account = await findAccountBySlug(db, UNFINISHED);
	if (account === undefined) return;
	await db.transaction().execute(async (transaction) => {
		await transaction.deleteFrom('request').where('accountId', '=', account.id).execute();
		await transaction.deleteFrom('account').where('id', '=', account.id).execute();
	});
}

async function addAnalyst(scope: Parameters<typeof createPerson>[0]): Promise<void> {
	const { id } = await createPerson(scope, {
		name: 'Alex Janssen',
		primaryEmail: DEMO_EMAIL,
		organizationId: null,
		contacts: []
	});
	await grantRole(scope, id, 'service_desk_analyst');
	await setPassword(scope, id, DEMO_PASSWORD);
}
