/**
 * Contacts of people leave the staged rows. What the file says of a person's directory entries replaces all of
 * them, unless it is the same; entries made by hand stay. An entry that is there is not added twice.
 */
import { sql } from 'kysely';
import { recordEventsOf } from '#accounts/record-event.server.ts';
import { rowsThat } from './staged-rows.server.ts';
import { analyzeTable, ofImport, type ImportScope } from './staging.server.ts';
import type { TakenOver } from './take-over-records.server.ts';

/** Of a staged row. */
const BY_DIRECTORY = (alias: string) => sql`coalesce((${sql.ref(alias)}.data ->> 'from_directory')::boolean, false)`;
const ENTRY = (alias: string) =>
	sql.join(['protocol', 'label', 'uri'].map((field) => sql`${sql.ref(alias)}.data ->> ${sql.lit(field)}`));

/** People whose directory entries are replaced. */
const REPLACED = (scope: ImportScope) => sql`(
	select d.record_id from import_row d
	where ${ofImport(scope, 'd')} and d.action is distinct from 'keep' and ${BY_DIRECTORY('d')})`;

/** Decides which rows are added, and the place of each among the contacts of its person. */
export async function planContacts(scope: ImportScope): Promise<void> {
	await nameOwners(scope);
	await analyzeTable(scope, 'import_row');
	await keepSameDirectoryEntries(scope);
	await keepThoseThatAreThere(scope);
	await addOthers(scope);
}

export async function countRemovedContacts(scope: ImportScope): Promise<number> {
	const { rows } = await sql<{ removed: number }>`
		select count(*) as removed from (${removedContacts(scope)}) removed`.execute(scope.db);
	return rows[0]?.removed ?? 0;
}

/** What each of those says that the file's rows replace. */
export function removedContacts(scope: ImportScope) {
	return sql`
		select c.uri as called from contact c
		where c.account_id = ${scope.accountId} and c.from_directory and c.person_id in ${REPLACED(scope)}`;
}

/** Part of the transaction that takes the file over. */
export async function takeOverContacts(scope: ImportScope): Promise<TakenOver> {
	const removed = await sql`
		delete from contact c where c.account_id = ${scope.accountId} and c.from_directory
			and c.person_id in ${REPLACED(scope)}`.execute(scope.db);
	const added = await sql`
		insert into contact (account_id, id, person_id, position, protocol, label, uri, from_directory, created_at)
		select r.account_id, (r.data ->> 'id')::uuid, r.record_id, r.position, ${ENTRY('r')}, ${BY_DIRECTORY('r')},
			${scope.now}::timestamptz
		from import_row r where ${ofImport(scope, 'r')} and r.action = 'add'
		order by r.line`.execute(scope.db);
	await addTelephones(scope);
	await recordEventsOf(scope, 'person.changed', rowsThat(scope, ['add']));
	return { added: Number(added.numAffectedRows), changed: 0, removed: Number(removed.numAffectedRows) };
}

async function addTelephones({ db, ...scope }: ImportScope): Promise<void> {
	await sql`
		insert into telephone (account_id, contact_id, ordinal, person_id, label, position, digits, core, plus,
			extension, tail)
		select r.account_id, (r.data ->> 'id')::uuid, t.ordinal, r.record_id, r.data ->> 'label', r.position,
			t.digits, t.core, t.plus, t.extension, t.tail
		from import_row r
		cross join lateral jsonb_to_recordset(r.data -> 'telephones') as t (ordinal smallint, digits text, core text,
			plus boolean, extension text, tail integer)
		where ${ofImport({ db, ...scope }, 'r')} and r.action = 'add'
		order by r.line, t.ordinal`.execute(db);
}

/** Of an entry that the file has more than once the directory's counts, else the first. */
async function nameOwners(scope: ImportScope): Promise<void> {
	await sql`
		update import_row r set record_id = entry.person_id, action = case when entry.nth > 1 then 'keep' end
		from (
			select s.line, f.record_id as person_id, row_number() over (
				partition by f.record_id, ${ENTRY('s')} order by ${BY_DIRECTORY('s')} desc, s.line
			) as nth
			from import_row s
			join import_reference f on f.account_id = s.account_id and f.import_id = s.import_id and f.kind = 'person'
				and f.written = s.data ->> 'person'
			where ${ofImport(scope, 's')}
		) entry
		where ${ofImport(scope, 'r')} and r.line = entry.line`.execute(scope.db);
}

/** A person whose directory entries are the same, in the same order, keeps them all. */
async function keepSameDirectoryEntries(scope: ImportScope): Promise<void> {
	await sql`
		update import_row r set action = 'keep'
		from (
			select s.record_id, jsonb_agg(jsonb_build_array(${ENTRY('s')}) order by s.line) as entries
			from import_row s
			where ${ofImport(scope, 's')} and s.action is null and ${BY_DIRECTORY('s')}
			group by s.record_id
		) written
		join (
			select c.person_id, jsonb_agg(jsonb_build_array(c.protocol, c.label, c.uri) order by c.position, c.id) as entries
			from contact c
			where c.account_id = ${scope.accountId} and c.from_directory
				and c.person_id in (select s.record_id from import_row s where ${ofImport(scope, 's')})
			group by c.person_id
		) kept on kept.person_id = written.record_id and kept.entries = written.entries
		where ${ofImport(scope, 'r')} and r.record_id = written.record_id and r.action is null
			and ${BY_DIRECTORY('r')}`.execute(scope.db);
}

/** Entries of the directory that are about to be replaced do not count as there. */
async function keepThoseThatAreThere(scope: ImportScope): Promise<void> {
	await sql`
		update import_row r set action = 'keep' from contact c
		where ${ofImport(scope, 'r')} and r.action is null and not ${BY_DIRECTORY('r')}
			and c.account_id = r.account_id and c.person_id = r.record_id
			and (c.protocol, c.label, c.uri) = (${ENTRY('r')})
			and not (c.from_directory and c.person_id in ${REPLACED(scope)})`.execute(scope.db);
}

/** New entries of the directory take the places of those they replace; others come behind what is there. */
async function addOthers(scope: ImportScope): Promise<void> {
	await sql`
		update import_row r set action = 'add', position = placed.position
		from (
			select added.line, coalesce(freed.position, coalesce(there.last, -1) + row_number() over (
				partition by added.record_id, freed.position is null order by added.by_directory desc, added.line
			)) as position
			from (
				select s.line, s.record_id, ${BY_DIRECTORY('s')} as by_directory,
					row_number() over (partition by s.record_id, ${BY_DIRECTORY('s')} order by s.line) as nth
				from import_row s where ${ofImport(scope, 's')} and s.action is null
			) added
			left join (
				select c.person_id, c.position, row_number() over (partition by c.person_id order by c.position, c.id) as nth
				from contact c
				where c.account_id = ${scope.accountId} and c.from_directory and c.person_id in ${REPLACED(scope)}
			) freed on added.by_directory and freed.person_id = added.record_id and freed.nth = added.nth
			left join (
				select c.person_id, max(c.position) as last from contact c
				where c.account_id = ${scope.accountId}
					and c.person_id in (select s.record_id from import_row s where ${ofImport(scope, 's')})
				group by c.person_id
			) there on there.person_id = added.record_id
		) placed
		where ${ofImport(scope, 'r')} and r.line = placed.line`.execute(scope.db);
}
