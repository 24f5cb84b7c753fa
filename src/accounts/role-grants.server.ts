import type { Role } from './roles.ts';
import type { AccountScope } from './scope.ts';

/** Gives a role to a person of the account; a second time changes nothing. */
export async function grantRole(
	scope: Pick<AccountScope, 'db' | 'accountId'>,
	personId: number,
	role: Role
): Promise<void> {
	await scope.db
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
