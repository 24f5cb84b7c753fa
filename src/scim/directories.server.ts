/** The directories of an account: made by an administrator, each with a token that is shown once. */
import { randomBytes, randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import type { AccountScope } from '#accounts/scope.ts';
import { hashToken } from '#accounts/token-hash.server.ts';
import { refuseOn } from '#database/constraints.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import { isGroupsAs, keyOf, type Directory, type GroupsAs, type RoleGroups } from './directory.ts';
import { giveRoles } from './group-roles.server.ts';
import { letPeopleGo } from './let-people-go.server.ts';

export type InAccount = Pick<AccountScope, 'db' | 'accountId' | 'now'>;

export interface NewDirectory extends RoleGroups {
	readonly name: string;
	readonly groupsAs: GroupsAs;
}

export interface ListedDirectory extends Directory {
	readonly createdAt: Date;
	readonly tokenCreatedAt: Date;
	readonly lastUsedAt: Date | null;
	/** Whom it keeps now. */
	readonly people: number;
	/** Of those, who are disabled. */
	readonly disabled: number;
	readonly groups: number;
}

/** In front of each token, so that it is recognized where it should not be, such as in a source. */
const PREFIX = 'rs_scim_';
const TOKEN_BYTES = 32;

/** In characters; it stands beside every field of its people. Our choice. */
const LONGEST_NAME = 60;
const LONGEST_GROUP = 255;
/** Our choice: an account has one or two, after a merger a few more. */
const MOST_DIRECTORIES = 50;
/** Between two notes that a token is used; a write at each request would be waste. */
const NOTE_SECONDS = 60;

/**
 * Answers the token, which is not shown again.
 * @throws Refusal `directory.name`, `directory.group-name`, `directory.name-taken`, `directory.too-many`.
 */
export async function createDirectory(scope: InAccount, given: NewDirectory): Promise<{ id: string; token: string }> {
	const { db, accountId, now } = scope;
	const name = given.name.trim();
	if (name === '' || Array.from(name).length > LONGEST_NAME || /\p{C}/u.test(name)) {
		throw refusal('name', `A directory needs a name of at most ${LONGEST_NAME} characters.`);
	}
	const groups = checkGroups(given);
	if ((await listDirectories(scope)).length >= MOST_DIRECTORIES) {
		throw refusal('too-many', `An account has at most ${MOST_DIRECTORIES} directories. Remove one first.`);
	}
	const [id, token] = [randomUUIDv7(), newToken()];
	const taken = new Refusal('conflict', 'directory.name-taken', `There is a directory "${name}" already.`);
	await refuseOn({ directory_name_once: taken }, () =>
		db
			.insertInto('directory')
			.values({
				...{ accountId, id, name, tokenHash: hashToken(token), groupsAs: given.groupsAs, ...groups },
				...{ createdAt: now, tokenCreatedAt: now, lastUsedAt: null }
			})
			.execute()
	);
	return { id, token };
}

/** By name. */
export async function listDirectories({ db, accountId }: InAccount): Promise<ListedDirectory[]> {
	const { rows } = await sql<Omit<ListedDirectory, 'groupsAs'> & { groupsAs: string }>`
		select d.id, d.name, d.groups_as, d.analyst_group, d.administrator_group, d.created_at, d.token_created_at,
			d.last_used_at, coalesce(u.people, 0)::integer as people, coalesce(u.disabled, 0)::integer as disabled,
			(select count(*) from scim_group g where g.account_id = ${accountId} and g.directory_id = d.id)::integer as groups
		from directory d
		left join (
			select u.directory_id, count(*) as people, count(*) filter (where p.disabled) as disabled
			from scim_user u join person p on p.account_id = u.account_id and p.id = u.person_id
			where u.account_id = ${accountId} and u.deleted_at is null
			group by u.directory_id
		) u on u.directory_id = d.id
		where d.account_id = ${accountId}
		order by lower(d.name), d.id
		limit ${MOST_DIRECTORIES}`.execute(db);
	return rows.map((row) => ({ ...row, groupsAs: groupsAsOf(row.groupsAs) }));
}

/** Undefined for an unknown token and for one of another account; notes that it is used. */
export async function findDirectoryOfToken(scope: InAccount, token: string): Promise<Directory | undefined> {
	const { db, accountId, now } = scope;
	const row = await db
		.selectFrom('directory')
		.select(['id', 'name', 'groupsAs', 'analystGroup', 'administratorGroup', 'lastUsedAt'])
		.where('accountId', '=', accountId)
		.where('tokenHash', '=', hashToken(token))
		.executeTakeFirst();
	if (row === undefined) return undefined;
	const { lastUsedAt, groupsAs, ...directory } = row;
	if (lastUsedAt === null || now.getTime() - lastUsedAt.getTime() > NOTE_SECONDS * 1_000) await noteUse(scope, row.id);
	return { ...directory, groupsAs: groupsAsOf(groupsAs) };
}

/** @throws Refusal `directory.unknown`. */
export async function getDirectoryByName(scope: InAccount, name: string): Promise<ListedDirectory> {
	const found = (await listDirectories(scope)).find((directory) => keyOf(directory.name) === keyOf(name));
	if (found !== undefined) return found;
	throw new Refusal('not-found', 'directory.unknown', `There is no directory "${name}".`);
}

/**
 * The token of before is worth nothing from now on.
 * @throws Refusal `directory.unknown`.
 */
export async function rotateToken({ db, accountId, now }: InAccount, id: string): Promise<string> {
	const token = newToken();
	const changed = await db
		.updateTable('directory')
		.set({ tokenHash: hashToken(token), tokenCreatedAt: now, lastUsedAt: null })
		.where('accountId', '=', accountId)
		.where('id', '=', id)
		.returning('id')
		.executeTakeFirst();
	if (changed === undefined) throw unknownDirectory();
	return token;
}

/**
 * Which groups give roles from now on: their members have them at once, those of other groups no more.
 * @throws Refusal `directory.unknown`, `directory.group-name`.
 */
export async function changeRoleGroups(scope: InAccount, id: string, given: RoleGroups): Promise<void> {
	const groups = checkGroups(given);
	await scope.db.transaction().execute(async (db) => {
		const changed = await db
			.updateTable('directory')
			.set(groups)
			.where('accountId', '=', scope.accountId)
			.where('id', '=', id)
			.where('groupsAs', '=', 'roles')
			.returning('id')
			.executeTakeFirst();
		if (changed === undefined) throw unknownDirectory();
		await giveRoles({ ...scope, db }, id);
	});
}

/**
 * Its people, teams and organizations stay and are the desk's own from now on.
 * @throws Refusal `directory.unknown`.
 */
export async function removeDirectory(scope: InAccount, id: string): Promise<void> {
	await scope.db.transaction().execute(async (db) => {
		const directory = await db
			.selectFrom('directory')
			.select(['id', 'name'])
			.where('accountId', '=', scope.accountId)
			.where('id', '=', id)
			.forUpdate()
			.executeTakeFirst();
		if (directory === undefined) throw unknownDirectory();
		await letPeopleGo({ ...scope, db }, directory);
		await db.deleteFrom('directory').where('accountId', '=', scope.accountId).where('id', '=', id).execute();
	});
}

export function unknownDirectory(): Refusal {
	return new Refusal('not-found', 'directory.unknown', 'There is no such directory, or not any more.');
}

function checkGroups({ analystGroup, administratorGroup }: RoleGroups): RoleGroups {
	const [analyst, administrator] = [analystGroup, administratorGroup].map((name) => name?.trim() || null);
	if (
		[analyst, administrator].some((name) => name && (Array.from(name).length > LONGEST_GROUP || /\p{C}/u.test(name)))
	) {
		throw refusal('group-name', `The name of a group has at most ${LONGEST_GROUP} characters, on one line.`);
	}
	return { analystGroup: analyst ?? null, administratorGroup: administrator ?? null };
}

async function noteUse({ db, accountId, now }: InAccount, id: string): Promise<void> {
	await db
		.updateTable('directory')
		.set({ lastUsedAt: now })
		.where('accountId', '=', accountId)
		.where('id', '=', id)
		.execute();
}

function newToken(): string {
	return `${PREFIX}${randomBytes(TOKEN_BYTES).toString('base64url')}`;
}

function groupsAsOf(text: string): GroupsAs {
	return isGroupsAs(text) ? text : 'teams';
}

function refusal(code: string, message: string): Refusal {
	return new Refusal('invalid', `directory.${code}`, message);
}
