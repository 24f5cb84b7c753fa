/** Marks a number as a line that several people use, and takes the mark back. */
import { maySelect } from '#accounts/roles.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { refuseOn } from '#database/constraints.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import { telephoneRows } from '#people/telephones.ts';

export interface NewSharedLine {
	/** Of the form, and then of the line. */
	readonly key: string;
	readonly written: string;
	/** Whose line it is: its people are suggested. */
	readonly organizationId: number | null;
}

/**
 * A line that is marked already stays as it is.
 * @throws Refusal `shared-line.no-number`, `organization.unknown`.
 */
export async function markSharedLine(scope: AccountScope, line: NewSharedLine): Promise<void> {
	const { db, accountId, now: createdAt, personId, reach } = scope;
	const { key: id, written, organizationId } = line;
	const rows = telephoneRows({ protocol: 'telephone', label: 'work', uri: written });
	if (rows.length === 0) {
		throw new Refusal('invalid', 'shared-line.no-number', 'There is no telephone number in this.', 'telephone');
	}
	if (!maySelect(reach)) throw new Refusal('forbidden', 'shared-line.forbidden', 'You may not mark a shared line.');
	await refuseOn({ shared_line_organization: UNKNOWN_ORGANIZATION }, () =>
		db
			.insertInto('sharedLine')
			.values(
				rows.map((row) => ({
					...{ accountId, id, written, organizationId, createdById: personId ?? null, createdAt },
					...row
				}))
			)
			.onConflict((conflict) => conflict.doNothing())
			.execute()
	);
}

/** Its number then selects again whoever has it. */
export async function unmarkSharedLine({ db, accountId, reach }: AccountScope, id: string): Promise<void> {
	if (!maySelect(reach)) return;
	await db.deleteFrom('sharedLine').where('accountId', '=', accountId).where('id', '=', id).execute();
}

const UNKNOWN_ORGANIZATION = new Refusal(
	'invalid',
	'organization.unknown',
	'There is no such organization.',
	'organization'
);
