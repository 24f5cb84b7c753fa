/**
 * Writes records that an account knows by their names, as programs send them. What a directory keeps is changed only by
 * a program that names that directory, as the next import would take back whatever another one wrote.
 */
import { sql } from 'kysely';
import { withinReach } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { refuseOn } from '#database/constraints.server.ts';
import { takeNumbers } from '#database/number-series.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import { refusalsOf, unknownRecord, type Columns, type RecordKind } from './record-kind.ts';
import { writeLinks, type LinkChanges } from './record-links.server.ts';

export interface WrittenRecord {
	readonly columns: Columns;
	readonly links: LinkChanges;
}

export interface RecordChange extends WrittenRecord {
	readonly id: number;
	/** The directory in whose name the program writes. */
	readonly asSource: string | undefined;
	/** Refuses what else has to hold, with the record held. */
	expect(scope: AccountScope): Promise<void>;
}

/**
 * @returns the ID.
 * @throws Refusal such as `team.name-taken`, `team.source-taken`, `team.members-unknown`, and what the kind's own check
 * throws.
 */
export async function addNamedRecord(
	scope: AccountScope,
	kind: RecordKind,
	{ columns, links }: WrittenRecord
): Promise<number> {
	const id = await takeNumbers(scope, kind.table, 1);
	await refuseOn(refusalsOf(kind), () =>
		scope.db.transaction().execute(async (db) => {
			const inside = { ...scope, db };
			await insert(inside, kind, id, { ...kind.defaults, ...withKeys(kind, columns) });
			await writeRest(inside, kind, id, { columns, links });
		})
	);
	return id;
}

/** @throws Refusal those of `addNamedRecord`, and such as `team.unknown`, `team.kept-by-directory`. */
export async function changeNamedRecord(scope: AccountScope, kind: RecordKind, change: RecordChange): Promise<void> {
	const { id, columns, links } = change;
	await refuseOn(refusalsOf(kind), () =>
		scope.db.transaction().execute(async (db) => {
			const inside = { ...scope, db };
			const { source } = await lock(inside, kind, id);
			await change.expect(inside);
			if (Object.keys({ ...columns, ...links }).length === 0) return;
			refuseKept(kind, source, change.asSource);
			await kind.check?.(inside, id, columns);
			await update(inside, kind, id, withKeys(kind, columns));
			await writeRest(inside, kind, id, change);
		})
	);
}

/**
 * Those who write the same record at once come one after the other. Others may still refer to it meanwhile, so two
 * records that name each other are no deadlock.
 */
async function lock(
	{ db, accountId, reach }: AccountScope,
	kind: RecordKind,
	id: number
): Promise<{ source: string | null }> {
	const { rows } = await sql<{ source: string | null }>`
		select source from ${sql.table(kind.table)}
		where account_id = ${accountId} and id = ${id} and ${withinReach(reach)}
		for no key update`.execute(db);
	const [record] = rows;
	if (record === undefined) throw unknownRecord(kind);
	return record;
}

/** @throws Refusal such as `team.kept-by-directory`. */
export function refuseKept(
	{ noun, word }: Pick<RecordKind, 'noun' | 'word'>,
	source: string | null,
	asSource: string | undefined
): void {
	if (source === null || source === asSource) return;
	throw new Refusal(
		'conflict',
		`${noun}.kept-by-directory`,
		`The directory "${source}" keeps this ${word}. Change it there, or send its name in the header X-Ringside-Source.`
	);
}

function withKeys({ keysOf }: RecordKind, columns: Columns): Columns {
	const { name } = columns;
	return typeof name === 'string' ? { ...columns, ...keysOf?.(name) } : columns;
}

async function insert(
	{ db, accountId, now }: AccountScope,
	{ table }: RecordKind,
	id: number,
	columns: Columns
): Promise<void> {
	const names = Object.keys(columns).map((name) => sql.ref(name));
	await sql`
		insert into ${sql.table(table)} (account_id, id, created_at, updated_at, ${sql.join(names)})
		values (${accountId}, ${id}, ${now}, ${now}, ${sql.join(Object.values(columns))})`.execute(db);
}

/** The moment changes also where only what belongs to the record does: programs ask by it for what is new. */
async function update(
	{ db, accountId, now }: AccountScope,
	{ table }: RecordKind,
	id: number,
	columns: Columns
): Promise<void> {
	const changes = Object.entries({ ...columns, updatedAt: now }).map(
		([name, value]) => sql`${sql.ref(name)} = ${value}`
	);
	await sql`
		update ${sql.table(table)} set ${sql.join(changes)}
		where account_id = ${accountId} and id = ${id}`.execute(db);
}

async function writeRest(
	scope: AccountScope,
	kind: RecordKind,
	id: number,
	{ columns, links }: WrittenRecord
): Promise<void> {
	if (typeof columns['name'] === 'string') await kind.rename?.(scope, id, columns['name']);
	await writeLinks(scope, kind, id, links);
}
