import type { Role } from './roles.ts';
import type { AccountScope } from './scope.ts';

/**
 * Gives a role to a person of the account; a second time changes nothing. It is given by hand from then on: no
 * directory takes it back.
 */
export async function grantRole(
	scope: Pick<AccountScope, 'db' | 'accountId'>,
	personId: number,
	role: Role
): Promise<void> {
	await scope.db
		.with('byHand', (db) =>
			db
				.deleteFrom('directoryRole')
				.where('accountId', '=', scope.accountId)
				.where('personId', '=', personId)
				.where('role', '=', role)
		)
		.insertInto('personRole')
		.values({ accountId: scope.accountId, personId, role })
		.onConflict((conflict) => conflict.columns(['accountId', 'personId', 'role']).doNothing())
		.execute();
}

/** The roles of a person of the account, at most all there are. */
export async function listRoles(scope: Pick<AccountScope, 'db' | 'accountId'>, personId: number): Promise<string[]> {
	const rows = await scope.db
		.selectFrom('personRole')
		.select('role')
		.where('accountId', '=', scope.accountId)
		.where('personId', '=', personId)
		.orderBy('role')
		.execute();
	return rows.map(({ role }) => role);
}

/** Most that are suggested: our choice; a desk with more types the email. */
const MOST_HOLDERS = 200;

/** People with a role and an email, by name, at most 200: as whom an application might act. */
export async function listRoleHolders({
	db,
	accountId
}: Pick<AccountScope, 'db' | 'accountId'>): Promise<{ name: string; email: string }[]> {
	const rows = await db
		.selectFrom('personRole')
		.innerJoin('person', (join) =>
			join.on('person.accountId', '=', accountId).onRef('person.id', '=', 'personRole.personId')
		)
		.select(['person.id', 'person.name', 'person.primaryEmail'])
		.distinct()
		.where('personRole.accountId', '=', accountId)
		.where('person.disabled', '=', false)
		.where('person.primaryEmail', 'is not', null)
		.orderBy('person.name')
		.orderBy('person.id')
		.limit(MOST_HOLDERS)
		.execute();
	return rows.map(({ name, primaryEmail }) => ({ name, email: primaryEmail ?? '' }));
}
