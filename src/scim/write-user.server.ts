/**
 * Changes of users, each one transaction. Whoever changes a user holds their row, so that of several requests at once
 * each starts from what the one before it left.
 */
import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import { refuseOn } from '#database/constraints.server.ts';
import { emailKey } from '#people/search-keys.ts';
import { keyOf } from './directory.ts';
import { giveRoles } from './group-roles.server.ts';
import { leaveGroups } from './group-members.server.ts';
import { linkPerson } from './link-person.server.ts';
import { applyPatch, type PatchOperation } from './patch.ts';
import { readUserPerson, type UserPerson } from './person-of-user.ts';
import { USER_TYPE } from './schemas.ts';
import { scimRefusal } from './scim-refusal.ts';
import type { DirectoryScope } from './scim-scope.ts';
import type { ScimObject } from './scim-value.ts';
import { readStored } from './stored.ts';
import { getUser, unknownResource } from './users.server.ts';
import { requireVersion } from './versions.ts';
import { disablePerson, writePerson } from './write-person.server.ts';

const REFUSALS = {
	scim_user_name_once: scimRefusal('uniqueness', 'There is a User with this userName already.'),
	scim_user_external_once: scimRefusal('uniqueness', 'There is a User with this externalId already.'),
	// Two requests for the same person at once.
	scim_user_pkey: scimRefusal('uniqueness', 'This person is a User already.')
};

/** @throws Refusal `scim.uniqueness`, `scim.invalidValue`. */
export async function createUser(given: DirectoryScope, attributes: ScimObject): Promise<ScimObject> {
	const user = readUserPerson(attributes);
	return inTransaction(given, async (scope) => {
		await refuseTaken(scope, user);
		const linked = await linkPerson(scope, user);
		const before =
			linked?.attributes === undefined ? undefined : readUserPerson(readStored(USER_TYPE, linked.attributes));
		const id = await writePerson(scope, linked?.id, { now: user, before });
		await writeUser(scope, id, { user, attributes });
		return getUser(scope, id);
	});
}

export interface UserChange {
	/** What the change makes of what is kept. */
	readonly change: (kept: ScimObject) => ScimObject;
	readonly ifMatch: string | undefined;
}

/** @throws Refusal `scim.unknown`, `scim.stale`, `scim.uniqueness`, and what the change refuses. */
export async function changeUser(
	given: DirectoryScope,
	personId: number,
	{ change, ifMatch }: UserChange
): Promise<ScimObject> {
	return inTransaction(given, async (scope) => {
		const kept = await lockUser(scope, personId);
		const resource = await getUser(scope, personId);
		requireVersion(ifMatch, versionIn(resource));
		const before = { ...kept, active: resource['active'] };
		const attributes = change(before);
		const user = readUserPerson(attributes);
		// A directory that sends all of a user every night changes nobody who stayed the same.
		if (isDeepStrictEqual(before, { ...attributes, active: user.active })) return resource;
		await writePerson(scope, personId, { now: user, before: readUserPerson(kept) });
		await rewriteUser(scope, personId, { user, attributes });
		return getUser(scope, personId);
	});
}

/** What a PATCH makes of a user. */
export function patched(operations: readonly PatchOperation[]): UserChange['change'] {
	return (kept) => applyPatch(USER_TYPE, kept, operations);
}

/**
 * Gone for the directory; the person stays at the desk, disabled, and in no group.
 * @throws Refusal `scim.unknown`, `scim.stale`.
 */
export async function deleteUser(given: DirectoryScope, personId: number, ifMatch: string | undefined): Promise<void> {
	await inTransaction(given, async (scope) => {
		await lockUser(scope, personId);
		requireVersion(ifMatch, versionIn(await getUser(scope, personId)));
		await disablePerson(scope, personId);
		await leaveGroups(scope, personId);
		await giveRoles(scope, scope.directory.id);
		const { db, accountId, now } = scope;
		await db
			.updateTable('scimUser')
			.set({ deletedAt: now, updatedAt: now })
			.where('accountId', '=', accountId)
			.where('personId', '=', personId)
			.execute();
		await db.deleteFrom('scimEmail').where('accountId', '=', accountId).where('personId', '=', personId).execute();
	});
}

async function inTransaction<T>(scope: DirectoryScope, work: (scope: DirectoryScope) => Promise<T>): Promise<T> {
	return refuseOn(REFUSALS, () => scope.db.transaction().execute((db) => work({ ...scope, db })));
}

/** The person first, as `linkPerson` does: so nobody waits for somebody who waits for them. */
async function lockUser({ db, accountId, directory }: DirectoryScope, personId: number): Promise<ScimObject> {
	await db
		.selectFrom('person')
		.select('id')
		.where('accountId', '=', accountId)
		.where('id', '=', personId)
		.forUpdate()
		.execute();
	const row = await db
		.selectFrom('scimUser')
		.select('attributes')
		.where('accountId', '=', accountId)
		.where('personId', '=', personId)
		.where('directoryId', '=', directory.id)
		.where('deletedAt', 'is', null)
		.forUpdate()
		.executeTakeFirst();
	if (row === undefined) throw unknownResource('User');
	return readStored(USER_TYPE, row.attributes);
}

/** Said before anything is written: the person of a user who is there may have another email by now. */
async function refuseTaken(
	{ db, accountId, directory }: DirectoryScope,
	{ userName, externalId }: UserPerson
): Promise<void> {
	const { rows } = await sql<{ isNamed: boolean }>`
		select user_name_key = ${keyOf(userName)} as is_named from scim_user
		where account_id = ${accountId} and directory_id = ${directory.id} and deleted_at is null
			and (user_name_key = ${keyOf(userName)} or external_id = ${externalId})
		limit 1`.execute(db);
	if (rows[0] !== undefined) throw rows[0].isNamed ? REFUSALS.scim_user_name_once : REFUSALS.scim_user_external_once;
}

interface Written {
	readonly user: UserPerson;
	readonly attributes: ScimObject;
}

async function writeUser(scope: DirectoryScope, personId: number, { user, attributes }: Written): Promise<void> {
	const { db, accountId, now, directory } = scope;
	const columns = {
		...{ directoryId: directory.id, userName: user.userName, userNameKey: keyOf(user.userName) },
		...{ externalId: user.externalId, attributes: JSON.stringify(attributes), updatedAt: now, deletedAt: null }
	};
	// Whoever was deleted has a row already, perhaps of another directory; whoever is there does not come here.
	await db
		.deleteFrom('scimUser')
		.where('accountId', '=', accountId)
		.where('personId', '=', personId)
		.where('deletedAt', 'is not', null)
		.execute();
	await db
		.insertInto('scimUser')
		.values({ accountId, personId, createdAt: now, ...columns })
		.execute();
	await rewriteEmails(scope, personId, user);
}

async function rewriteUser(scope: DirectoryScope, personId: number, { user, attributes }: Written): Promise<void> {
	const { db, accountId, now } = scope;
	await db
		.updateTable('scimUser')
		.set({
			...{ userName: user.userName, userNameKey: keyOf(user.userName), externalId: user.externalId },
			...{ attributes: JSON.stringify(attributes), updatedAt: now }
		})
		.where('accountId', '=', accountId)
		.where('personId', '=', personId)
		.execute();
	await rewriteEmails(scope, personId, user);
}

async function rewriteEmails(
	{ db, accountId, directory }: DirectoryScope,
	personId: number,
	{ emails }: UserPerson
): Promise<void> {
	await db.deleteFrom('scimEmail').where('accountId', '=', accountId).where('personId', '=', personId).execute();
	const keys = new Set(emails.flatMap((email) => emailKey(email) ?? []));
	if (keys.size === 0) return;
	const rows = [...keys].map((key) => ({ accountId, directoryId: directory.id, emailKey: key, personId }));
	await db.insertInto('scimEmail').values(rows).execute();
}

function versionIn({ meta }: ScimObject): string {
	return typeof meta === 'object' && 'version' in meta ? String(meta['version']) : '';
}
