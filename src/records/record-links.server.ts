/** What belongs to a record, such as the members of a team: part of the transaction that writes the record. */
import { sql } from 'kysely';
import { withinReach } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { unknownField, type RecordKind, type RecordLink } from './record-kind.ts';

export interface LinkChange {
	/** `replace` removes what is not named. */
	readonly kind: 'replace' | 'add' | 'remove';
	readonly ids: readonly number[];
}

/** By field, as programs call it. */
export type LinkChanges = Readonly<Record<string, LinkChange>>;

/** @throws Refusal such as `team.members-unknown`, with the place in the list. */
export async function writeLinks(
	scope: AccountScope,
	kind: RecordKind,
	id: number,
	changes: LinkChanges
): Promise<void> {
	for (const [field, change] of Object.entries(changes)) {
		const link = kind.links[field];
		if (link === undefined) throw new Error(`A ${kind.word} has no ${field}.`);
		if (change.kind !== 'remove') await refuseUnknown(scope, { ...link, field, noun: kind.noun }, change.ids);
		if (change.kind !== 'add') await removeLinks(scope, link, id, change);
		if (change.kind !== 'remove') await addLinks(scope, link, id, change.ids);
	}
}

async function refuseUnknown(
	{ db, accountId, reach }: AccountScope,
	link: RecordLink & { readonly field: string; readonly noun: string },
	ids: readonly number[]
): Promise<void> {
	const { rows } = await sql<{ id: number }>`
		select o.id from ${sql.table(link.of)} o
		where o.account_id = ${accountId} and o.id = any(${ids}::bigint[]) and ${withinReach(reach)}`.execute(db);
	const known = rows.map(({ id }) => id);
	const at = ids.findIndex((id) => !known.includes(id));
	if (at >= 0) throw unknownField(link.noun, { ...link, at });
}

async function removeLinks(
	{ db, accountId }: AccountScope,
	{ table, owner, other }: RecordLink,
	id: number,
	{ kind, ids }: LinkChange
): Promise<void> {
	const named = sql`${sql.ref(other)} = any(${ids}::bigint[])`;
	await sql`
		delete from ${sql.table(table)}
		where account_id = ${accountId} and ${sql.ref(owner)} = ${id}
			and ${kind === 'replace' ? sql`not ${named}` : named}`.execute(db);
}

async function addLinks(
	{ db, accountId }: AccountScope,
	{ table, owner, other }: RecordLink,
	id: number,
	ids: readonly number[]
): Promise<void> {
	await sql`
		insert into ${sql.table(table)} (account_id, ${sql.ref(owner)}, ${sql.ref(other)})
		select distinct ${accountId}::integer, ${id}::bigint, named.id from unnest(${ids}::bigint[]) as named (id)
		order by named.id
		on conflict do nothing`.execute(db);
}
