/** The configuration item that somebody means by its whole name, which is its label. */
import { sql } from 'kysely';
import type { AccountScope } from '#accounts/scope.ts';

/** As it is written, else in other capitals. Reads the constraint configuration_item_name_once. */
export async function findItemId({ db, accountId }: AccountScope, name: string): Promise<number | undefined> {
	const writings = [...new Set([name, name.toUpperCase(), name.toLowerCase()])];
	const found = await db
		.selectFrom('configurationItem')
		.select('id')
		.where('accountId', '=', accountId)
		.where('name', 'in', writings)
		.where('disabled', '=', false)
		.orderBy(sql`name = ${name}`, 'desc')
		.orderBy('id')
		.limit(1)
		.executeTakeFirst();
	return found?.id;
}
