/**
 * The organization, site and manager of a user, by what the directory wrote. Organizations that the account lacks are
 * added, since a directory has no other way to bring them; sites are not, as a city is no site.
 */
import { sql } from 'kysely';
import { takeNumbers } from '#database/number-series.server.ts';
import { foldText, searchWords } from '#people/search-keys.ts';
import { keyOf } from './directory.ts';
import type { UserPerson } from './person-of-user.ts';
import type { DirectoryScope } from './scim-scope.ts';
import { personIdIn } from './users.server.ts';

export interface UserReferences {
	readonly organizationId: number | null;
	readonly siteId: number | null;
	/** The office, where it is no site. */
	readonly location: string | null;
	readonly managerId: number | null;
}

/** In characters, as 4me's. */
const LONGEST_LOCATION = 80;

/** To be called inside the transaction that writes the person. */
export async function findUserReferences(scope: DirectoryScope, user: UserPerson): Promise<UserReferences> {
	const organizationId = await findOrganization(scope, user);
	const atOffice = await findSite(scope, user.office);
	const siteId = atOffice ?? (await findSite(scope, user.city));
	const location = atOffice === null ? (user.office ?? '') : '';
	return {
		...{ organizationId, siteId },
		location: Array.from(location).slice(0, LONGEST_LOCATION).join('') || null,
		managerId: user.manager === undefined ? null : await findManager(scope, user.manager)
	};
}

/**
 * A department is an organization within the one that is named beside it. Where the account has an organization of
 * that name somewhere else, it is another one's department, so the person belongs to the organization itself.
 */
async function findOrganization(
	scope: DirectoryScope,
	{ organization, department }: UserPerson
): Promise<number | null> {
	const whole = organization === undefined ? undefined : await getOrganization(scope, organization, null);
	if (department === undefined) return whole?.id ?? null;
	const part = await getOrganization(scope, department, whole?.id ?? null);
	return whole === undefined || part.parentId === whole.id ? part.id : whole.id;
}

interface Organization {
	readonly id: number;
	readonly parentId: number | null;
}

async function getOrganization(scope: DirectoryScope, name: string, parentId: number | null): Promise<Organization> {
	const there = await findOrganizationByName(scope, name);
	if (there !== undefined) return there;
	const id = await takeNumbers(scope, 'organization', 1);
	const { db, accountId, now, directory } = scope;
	const added = await db
		.insertInto('organization')
		.values({
			...{ accountId, id, name, nameKey: foldText(name), parentId, managerId: null, disabled: false },
			...{ source: directory.name, sourceId: null, createdAt: now, updatedAt: now }
		})
		.onConflict((conflict) => conflict.columns(['accountId', 'name']).doNothing())
		.returning(['id', 'parentId'])
		.executeTakeFirst();
	// Added by another request meanwhile, which is seen now.
	if (added === undefined) return getOrganization(scope, name, parentId);
	const words = searchWords(name).map((word) => ({ accountId, word, organizationId: id }));
	if (words.length > 0) await db.insertInto('organizationWord').values(words).execute();
	return added;
}

/** Without regard to case and accents; one that is disabled only if there is no other. */
async function findOrganizationByName(
	{ db, accountId }: DirectoryScope,
	name: string
): Promise<Organization | undefined> {
	return db
		.selectFrom('organization')
		.select(['id', 'parentId'])
		.where('accountId', '=', accountId)
		.where((where) => where.or([where('nameKey', '=', foldText(name)), where('name', '=', name)]))
		.orderBy('disabled')
		.orderBy('id')
		.limit(1)
		.executeTakeFirst();
}

async function findSite({ db, accountId }: DirectoryScope, name: string | undefined): Promise<number | null> {
	if (name === undefined) return null;
	const site = await db
		.selectFrom('site')
		.select('id')
		.where('accountId', '=', accountId)
		.where(sql<boolean>`lower(name) = lower(${name})`)
		.orderBy('id')
		.limit(1)
		.executeTakeFirst();
	return site?.id ?? null;
}

/** By the ID here, or what the directory calls the manager: some send that. Nobody for whom it does not keep. */
async function findManager({ db, accountId, directory }: DirectoryScope, value: string): Promise<number | null> {
	const id = personIdIn(value) ?? 0;
	const { rows } = await sql<{ personId: number }>`
		select person_id from scim_user
		where account_id = ${accountId} and directory_id = ${directory.id} and deleted_at is null
			and (person_id = ${id} or external_id = ${value} or user_name_key = ${keyOf(value)})
		order by person_id = ${id} desc, person_id limit 1`.execute(db);
	return rows[0]?.personId ?? null;
}
