/** Organizations as programs write them: no one is part of itself, and its people are found by the words of its name. */
import { sql } from 'kysely';
import type { AccountScope } from '#accounts/scope.ts';
import { Refusal } from '#foundation/refusals.ts';
import type { Columns, RecordKind } from '#records/record-kind.ts';
import { foldText, searchWords } from './search-keys.ts';

export const ORGANIZATIONS: RecordKind = {
	table: 'organization',
	noun: 'organization',
	word: 'organization',
	nameField: 'name',
	defaults: { disabled: false },
	links: {},
	references: [
		{
			constraint: 'organization_parent',
			field: 'parent',
			unknown: 'There is no such organization to be the parent.'
		},
		{ constraint: 'organization_manager', field: 'manager', unknown: 'There is no such person to be the manager.' }
	],
	keysOf: (name) => ({ nameKey: foldText(name) }),
	check: refuseCircle,
	rename: writeWords
};

/** @throws Refusal `organization.parent-circle`. */
async function refuseCircle(scope: AccountScope, id: number, { parentId }: Columns): Promise<void> {
	if (typeof parentId !== 'number') return;
	await lockTree(scope);
	// `union` keeps each organization once, so the way up ends, whatever is there.
	const { rows } = await sql`
		with recursive above as (
			select o.id, o.parent_id from organization o where o.account_id = ${scope.accountId} and o.id = ${parentId}
			union
			select o.id, o.parent_id from above
			join organization o on o.account_id = ${scope.accountId} and o.id = above.parent_id
		)
		select 1 from above where id = ${id}`.execute(scope.db);
	if (rows.length === 0) return;
	throw new Refusal(
		'invalid',
		'organization.parent-circle',
		'The organization would be part of itself. Choose a parent that is not below it.',
		'parent'
	);
}

/** Two who hang an organization below each other's would both find no circle: parents change one after the other. */
async function lockTree({ db, accountId }: AccountScope): Promise<void> {
	await db
		.selectFrom('accountSetting')
		.select('accountId')
		.where('accountId', '=', accountId)
		.forNoKeyUpdate()
		.execute();
}

async function writeWords({ db, accountId }: AccountScope, organizationId: number, name: string): Promise<void> {
	await db
		.deleteFrom('organizationWord')
		.where('accountId', '=', accountId)
		.where('organizationId', '=', organizationId)
		.execute();
	const words = searchWords(name).map((word) => ({ accountId, word, organizationId }));
	if (words.length > 0) await db.insertInto('organizationWord').values(words).execute();
}
