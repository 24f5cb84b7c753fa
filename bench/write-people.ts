/** Writes organizations, sites and people, with the rows by which they are found derived by the product's own code. */
import type pg from 'pg';
import { foldText, searchWords } from '#people/search-keys.ts';
import { telephoneRows } from '#people/telephones.ts';
import {
	madeUpPerson,
	organizationName,
	organizationsFor,
	siteCountry,
	SITES,
	type MadeUpPerson
} from './made-up-people.ts';

/** People of one statement. Our choice: a few megabytes at a time. */
const BATCH = 5000;

export interface WriteScope {
	readonly client: pg.ClientBase;
	readonly accountId: number;
	readonly now: Date;
}

export async function writePlaces({ client, accountId, now }: WriteScope, people: number): Promise<void> {
	const organizations = range(1, organizationsFor(people)).map((id) => ({ id, name: organizationName(id) }));
	await client.query(
		`insert into organization (account_id, id, name, name_key, disabled, created_at, updated_at)
		select $1, o.id, o.name, o.name_key, false, $2, $2
		from json_to_recordset($3) as o (id bigint, name text, name_key text)`,
		[accountId, now, JSON.stringify(organizations.map((one) => ({ ...one, name_key: foldText(one.name) })))]
	);
	const words = organizations.flatMap(({ id, name }) => searchWords(name).map((word) => ({ id, word })));
	await client.query(
		`insert into organization_word (account_id, word, organization_id)
		select $1, w.word, w.id from json_to_recordset($2) as w (id bigint, word text)`,
		[accountId, JSON.stringify(words)]
	);
	const sites = range(1, SITES).map((id) => ({ id, name: `Site ${id}`, country: siteCountry(id) }));
	await client.query(
		`insert into site (account_id, id, name, country, city, created_at, updated_at)
		select $1, s.id, s.name, s.country, 'Sampleton', $2, $2
		from json_to_recordset($3) as s (id bigint, name text, country text)`,
		[accountId, now, JSON.stringify(sites)]
	);
}

export async function writePeople(scope: WriteScope, people: number): Promise<void> {
	for (let first = 1; first <= people; first += BATCH) {
		const batch = range(first, Math.min(first + BATCH - 1, people)).map(madeUpPerson);
		await scope.client.query('begin');
		await writePersons(scope, batch);
		await writeWords(scope, batch);
		await writeContacts(scope, batch);
		await scope.client.query('commit');
	}
}

async function writePersons({ client, accountId, now }: WriteScope, people: readonly MadeUpPerson[]): Promise<void> {
	await client.query(
		`insert into person (account_id, id, name, name_key, primary_email, email_key, support_id, support_key,
			employee_id, employee_key, disabled, vip, organization_id, site_id, manager_id, job_title, location,
			information, source, source_id, created_at, updated_at)
		select $1, p.id, p.name, p.name_key, p.email, p.email, p."supportId", lower(p."supportId"), p."employeeId",
			lower(p."employeeId"), false, p.vip, p."organizationId", p."siteId", p."managerId", p."jobTitle", p.location,
			p.information, 'directory', p.id::text, $2, $2
		from json_to_recordset($3) as p (id bigint, name text, name_key text, email text, "supportId" text,
			"employeeId" text, vip boolean, "organizationId" bigint, "siteId" bigint, "managerId" bigint, "jobTitle" text,
			location text, information text)`,
		[accountId, now, JSON.stringify(people.map((person) => ({ ...person, name_key: foldText(person.name) })))]
	);
}

async function writeWords({ client, accountId }: WriteScope, people: readonly MadeUpPerson[]): Promise<void> {
	const words = people.flatMap(({ id, name }) => searchWords(name).map((word) => ({ id, word, key: foldText(name) })));
	await client.query(
		`insert into person_word (account_id, word, name_key, person_id)
		select $1, word, key, id from unnest($2::text[], $3::text[], $4::bigint[]) as w (word, key, id)`,
		[accountId, words.map(({ word }) => word), words.map(({ key }) => key), words.map(({ id }) => id)]
	);
}

async function writeContacts({ client, accountId, now }: WriteScope, people: readonly MadeUpPerson[]): Promise<void> {
	const contacts = people.flatMap(({ id: person, contacts }) => contacts.map((contact) => ({ ...contact, person })));
	await client.query(
		`insert into contact (account_id, id, person_id, position, protocol, label, uri, from_directory, created_at)
		select $1, c.id, c.person, c.position, 'telephone', c.label, c.uri, true, $2
		from json_to_recordset($3) as c (id uuid, person bigint, position integer, label text, uri text)`,
		[accountId, now, JSON.stringify(contacts)]
	);
	const telephones = contacts.flatMap(({ id, person, label, position, uri }) =>
		telephoneRows({ protocol: 'telephone', label, uri }).map((row) => ({ ...row, id, person, label, position }))
	);
	await client.query(
		`insert into telephone (account_id, contact_id, ordinal, person_id, label, position, digits, core, plus,
			extension, tail)
		select $1, t.id, t.ordinal, t.person, t.label, t.position, t.digits, t.core, t.plus, t.extension, t.tail
		from json_to_recordset($2) as t (id uuid, ordinal smallint, person bigint, label text, position integer,
			digits text, core text, plus boolean, extension text, tail integer)`,
		[accountId, JSON.stringify(telephones)]
	);
}

function range(first: number, last: number): number[] {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
