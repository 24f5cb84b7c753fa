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
		`select (select count(*) from person) as people, (select count(*) from request) as requests,
			(select count(*) from account) as accounts, (select count(*) from agreement_site) as covered,
			(select count(*) from note) as notes`
	);
	return rows[0];
}

describe('the demo account', () => {
	it('has people, requests and an analyst who can sign in', async () => {
		await loadDemo(opened.db, FOLDER);

		const scope = await getDemo();
		const analyst = await getPersonIdByEmail(scope, DEMO_EMAIL);
		expect(await checkPassword(scope, analyst, DEMO_PASSWORD)).toBe(true);
		expect(await listRoles(scope, analyst)).toEqual(['account_administrator', 'service_desk_analyst']);
		expect((await countRows()).people).toBeGreaterThan(100);
	});

	it('has what the first call of the README is about, and an inbox worth looking at, as old as in the story', async () => {
		await loadDemo(opened.db, FOLDER);

		const { rows: request } = await opened.pool.query(
			`select r.status, t.name as team, s.name as service, i.name as item,
				extract(epoch from r.next_target_at - a.created_at)::integer / 60 as due_in_minutes,
				(select count(*) from note n where n.account_id = r.account_id and n.request_id = r.id) as notes
			from account a
			join request r on r.account_id = a.id and r.id = 70453
			join team t on t.account_id = a.id and t.id = r.team_id
			join service_instance s on s.account_id = a.id and s.id = r.service_instance_id
			join request_configuration_item l on l.account_id = a.id and l.request_id = r.id
			join configuration_item i on i.account_id = a.id and i.id = l.configuration_item_id`
		);
		const { rows: inbox } = await opened.pool.query(
			`select count(*) as of_my_teams, count(*) filter (where r.member_id = m.person_id) as mine,
				count(*) filter (where r.urgent) as urgent, count(*) filter (where r.next_target_at < a.created_at) as overdue,
				count(*) filter (where r.major_incident_status = 'accepted') as major
			from account a
			join person p on p.account_id = a.id and p.email_key = $1
			join team_member m on m.account_id = a.id and m.person_id = p.id
			join request r on r.account_id = a.id and r.team_id = m.team_id
			where r.status not in ('completed', 'declined')`,
			[DEMO_EMAIL]
		);
		expect(request).toEqual([
			{
				...{ status: 'waiting_for_customer', team: 'Print and scan', service: 'Printing and scanning' },
				...{ item: 'PRN-DEL-3-02', due_in_minutes: 317, notes: 3 }
			}
		]);
		expect(inbox).toEqual([{ of_my_teams: 20, mine: 5, urgent: 2, overdue: 3, major: 1 }]);
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
