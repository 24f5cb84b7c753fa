/** The words by which people and organizations are found, kept in step with the names of a file. */
import { sql, type RawBuilder } from 'kysely';
import { ofImport, type ImportScope } from './staging.server.ts';

type Worded = 'person' | 'organization';

export function hasWords(table: string): table is Worded {
	return table === 'person' || table === 'organization';
}

export async function rewriteWords(scope: ImportScope, of: Worded): Promise<void> {
	const words = of === 'person' ? PERSON : ORGANIZATION;
	await sql`
		delete from ${words.table} w using import_row r
		where w.account_id = ${scope.accountId} and ${ofImport(scope, 'r')} and r.action = 'change'
			and ${words.owner} = r.record_id and not ${words.stays}`.execute(scope.db);
	await addWords(scope, words, sql`r.action = 'add'`, sql``);
	await addWords(scope, words, sql`r.action = 'change'`, sql`on conflict do nothing`);
}

interface Words {
	readonly table: RawBuilder<unknown>;
	readonly owner: RawBuilder<unknown>;
	/** Whether a word is still one of the name. */
	readonly stays: RawBuilder<unknown>;
	readonly columns: RawBuilder<unknown>;
	readonly values: RawBuilder<unknown>;
}

const PERSON: Words = {
	table: sql`person_word`,
	owner: sql`w.person_id`,
	stays: sql`(w.name_key = r.data ->> 'name_key' and r.data -> 'words' ? w.word)`,
	columns: sql`account_id, word, name_key, person_id`,
	values: sql`r.account_id, words.word, r.data ->> 'name_key', r.record_id`
};

const ORGANIZATION: Words = {
	table: sql`organization_word`,
	owner: sql`w.organization_id`,
	stays: sql`r.data -> 'words' ? w.word`,
	columns: sql`account_id, word, organization_id`,
	values: sql`r.account_id, words.word, r.record_id`
};

/** The words of one name are different, so only those of a changed name may be there. */
async function addWords(
	scope: ImportScope,
	{ table, columns, values }: Words,
	rows: RawBuilder<unknown>,
	conflict: RawBuilder<unknown>
): Promise<void> {
	await sql`
		insert into ${table} (${columns})
		select ${values}
		from import_row r cross join lateral jsonb_array_elements_text(r.data -> 'words') as words (word)
		where ${ofImport(scope, 'r')} and ${rows} ${conflict}`.execute(scope.db);
}
