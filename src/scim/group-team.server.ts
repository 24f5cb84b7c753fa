/**
 * The team that a group is. One of the desk's own of the same name becomes the group's, with the members that it has;
 * of one that another directory keeps the name is taken.
 */
import { refuseOn } from '#database/constraints.server.ts';
import { takeNumbers } from '#database/number-series.server.ts';
import { scimRefusal } from './scim-refusal.ts';
import type { DirectoryScope } from './scim-scope.ts';

const REFUSALS = {
	team_name_once: scimRefusal('uniqueness', 'There is another team of this name.'),
	scim_group_team_once: scimRefusal('uniqueness', 'Another Group is the team of this name.')
};

/** To be called inside the transaction that writes the group. @throws Refusal `scim.uniqueness`. */
export async function takeTeam(scope: DirectoryScope, name: string): Promise<number> {
	const { db, accountId, now, directory } = scope;
	const there = await db
		.selectFrom('team')
		.select(['id', 'source'])
		.where('accountId', '=', accountId)
		.where('name', '=', name)
		.forUpdate()
		.executeTakeFirst();
	if (there === undefined) return addTeam(scope, name);
	if (there.source !== null && there.source !== directory.name) throw REFUSALS.team_name_once;
	await db
		.updateTable('team')
		.set({ disabled: false, source: directory.name, updatedAt: now })
		.where('accountId', '=', accountId)
		.where('id', '=', there.id)
		.execute();
	return there.id;
}

/** @throws Refusal `scim.uniqueness`. */
export async function renameTeam({ db, accountId, now }: DirectoryScope, teamId: number, name: string): Promise<void> {
	await refuseOn(REFUSALS, () =>
		db
			.updateTable('team')
			.set({ name, updatedAt: now })
			.where('accountId', '=', accountId)
			.where('id', '=', teamId)
			.execute()
	);
}

/** Requests keep the team that had them. */
export async function disableTeam({ db, accountId, now }: DirectoryScope, teamId: number): Promise<void> {
	await db
		.updateTable('team')
		.set({ disabled: true, updatedAt: now })
		.where('accountId', '=', accountId)
		.where('id', '=', teamId)
		.execute();
}

async function addTeam(scope: DirectoryScope, name: string): Promise<number> {
	const { db, accountId, now, directory } = scope;
	const id = await takeNumbers(scope, 'team', 1);
	await refuseOn(REFUSALS, () =>
		db
			.insertInto('team')
			.values({
				...{ accountId, id, name, disabled: false, source: directory.name, sourceId: null },
				...{ createdAt: now, updatedAt: now }
			})
			.execute()
	);
	return id;
}
