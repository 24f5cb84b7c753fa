import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccountBySlug } from '#accounts/accounts.server.ts';
import { checkPassword } from '#accounts/passwords.server.ts';
import { listRoles } from '#accounts/role-grants.server.ts';
import type { OpenDatabase } from '#database/connect.server.ts';
import { getPersonIdByEmail } from '#people/person-by-email.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { DEMO_ACCOUNT, DEMO_EMAIL, DEMO_PASSWORD, loadDemo } from './load-demo.server.ts';

const FOLDER = join(import.meta.dirname, '../../demo');

let opened: OpenDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

async function getDemo() {
	const account = await findAccountBySlug(opened.db, DEMO_ACCOUNT);
	return { db: opened.db, accountId: account?.id ?? -1 };
}

async function countRows() {
	const { rows } = await opened.pool.query(
		'select (select count(*) from person) as people, (select count(*) from request) as requests, (select count(*) from account) as accounts'
	);
	return rows[0];
}

describe('the demo account', () => {
	it('has people, requests and an analyst who can sign in', async () => {
		await loadDemo(opened.db, FOLDER);

		const scope = await getDemo();
		const analyst = await getPersonIdByEmail(scope, DEMO_EMAIL);
		expect(await checkPassword(scope, analyst, DEMO_PASSWORD)).toBe(true);
		expect(await listRoles(scope, analyst)).toEqual(['service_desk_analyst']);
		expect((await countRows()).people).toBeGreaterThan(100);
	});

	it('stays as it is when the desk starts again', async () => {
		await loadDemo(opened.db, FOLDER);
		const before = await getDemo();
		await opened.pool.query("update person set name = 'Changed' where email_key = $1", [DEMO_EMAIL]);

		await loadDemo(opened.db, FOLDER);

		const { rows } = await opened.pool.query('select name from person where email_key = $1', [DEMO_EMAIL]);
		expect(await getDemo()).toEqual(before);
		expect(rows).toEqual([{ name: 'Changed' }]);
	});

	it('is made anew when it was cut off before it was complete', async () => {
		await loadDemo(opened.db, FOLDER);
		const complete = await countRows();
		await opened.pool.query("update account set slug = 'demo-being-loaded' where slug = 'demo'");
		await opened.pool.query("delete from request where subject like 'P%'");

		await loadDemo(opened.db, FOLDER);

		expect(await countRows()).toEqual(complete);
	});

	it('is not put beside accounts of somebody’s own', async () => {
		await loadDemo(opened.db, FOLDER);
		await opened.pool.query("update account set slug = 'acme' where slug = 'demo'");

		await loadDemo(opened.db, FOLDER);

		expect((await countRows()).accounts).toBe(1);
	});
});
