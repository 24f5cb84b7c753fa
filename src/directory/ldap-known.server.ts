/** What the desk has of the people of a source, and what becomes of those whom LDAP no longer has. */
import { sql } from 'kysely';
import { recordEvent } from '#accounts/record-event.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import type { KnownContact, KnownNames, KnownPerson } from './ldap-known.ts';

type Scope = Pick<AccountScope, 'db' | 'accountId' | 'now'>;

interface Row extends Omit<KnownPerson, 'contacts'> {
	readonly contacts: readonly KnownContact[] | null;
}

/**
 * The people of the source, and whoever has one of the emails. `columns` are those of the table that are compared
 * with; without them contacts are not read either.
 * Relies on person_source_once and person_email_once.
 */
export async function listKnownPeople(
	{ db, accountId }: Scope,
	source: string,
	emailKeys: readonly string[],
	columns: readonly string[] = []
): Promise<KnownPerson[]> {
	const fields = columns.flatMap((name) => [sql.lit(name), sql`p.${sql.ref(name)}`]);
	const { rows } = await sql<Row>`
		select p.id, p.name, p.source, p.source_id as "sourceId", p.primary_email as email, p.email_key as "emailKey",
			p.disabled, o.name as organization, s.name as site, p.manager_id as "managerId",
			jsonb_build_object(${sql.join(fields)}) as fields, c.contacts
		from (
			select id from person where account_id = ${accountId} and source = ${source} and source_id is not null
			union
			select id from person where account_id = ${accountId} and email_key = any(${emailKeys}::text[])
		) wanted
		join person p on p.account_id = ${accountId} and p.id = wanted.id
		left join organization o on o.account_id = p.account_id and o.id = p.organization_id
		left join site s on s.account_id = p.account_id and s.id = p.site_id
		left join (
			select person_id, jsonb_agg(
				jsonb_build_object('protocol', protocol, 'label', label, 'uri', uri) order by position, id
			) as contacts
			from contact where account_id = ${accountId} and from_directory and ${columns.length > 0} group by person_id
		) c on c.person_id = p.id
		order by p.id`.execute(db);
	return rows.map((row) => ({ ...row, contacts: row.contacts ?? [] }));
}

export async function listKnownNames({ db, accountId }: Scope): Promise<KnownNames> {
	const listNames = async (table: 'organization' | 'site') => {
		const rows = await db.selectFrom(table).select('name').where('accountId', '=', accountId).orderBy('id').execute();
		return Map.groupBy(
			rows.map(({ name }) => name),
			(name) => name.toLowerCase()
		);
	};
	return { organizations: await listNames('organization'), sites: await listNames('site') };
}

/** The numbers of the source's people, by their IDs there. */
export async function listIds({ db, accountId }: Scope, source: string): Promise<Map<string, number>> {
	const rows = await db
		.selectFrom('person')
		.select(['id', 'sourceId'])
		.where('accountId', '=', accountId)
		.where('source', '=', source)
		.where('sourceId', 'is not', null)
		.orderBy('id')
		.execute();
	return new Map(rows.flatMap(({ id, sourceId }) => (sourceId === null ? [] : [[sourceId, id] as const])));
}

/** Of people whom LDAP has without any contact. An import replaces contacts, but says nothing of who has none. */
export async function removeContacts(scope: Scope, personIds: readonly number[]): Promise<number> {
	return scope.db.transaction().execute(async (db) => {
		const { rows } = await sql<{ personId: number }>`
			delete from contact where account_id = ${scope.accountId} and from_directory
				and person_id = any(${personIds}::bigint[])
			returning person_id`.execute(db);
		const recordIds = [...new Set(rows.map(({ personId }) => personId))];
		await recordEvent({ ...scope, db }, { types: ['person.changed'], recordIds, changed: ['contacts'] });
		return rows.length;
	});
}

/** Everybody of the source whom LDAP no longer has. Relies on person_source_once. */
export async function disableMissing(scope: Scope, source: string, sourceIds: Iterable<string>): Promise<number> {
	const { accountId, now } = scope;
	return scope.db.transaction().execute(async (db) => {
		const { rows } = await sql<{ id: number }>`
			update person p set disabled = true, updated_at = ${now}::timestamptz
			where p.account_id = ${accountId} and p.source = ${source} and p.source_id is not null and not p.disabled
				and not exists (select from unnest(${[...sourceIds]}::text[]) as seen (id) where seen.id = p.source_id)
			returning p.id`.execute(db);
		const recordIds = rows.map(({ id }) => id);
		await recordEvent({ ...scope, db }, { types: ['person.changed'], recordIds, changed: ['disabled'] });
		return rows.length;
	});
}
