/**
 * What a record says in a column of a file, in SQL: values as they are kept, other records by what an import finds
 * them by again. For a record of the table, and for a staged row that would change it.
 */
import { sql, type RawBuilder } from 'kysely';
import type { Belongings, Column, ReferenceKind } from './column.ts';
import { isReference, joinReference, valueOf } from './references.server.ts';
import { typed } from './staged-rows.server.ts';

type Sql = RawBuilder<unknown>;

/** Of the row `t` of a table whose ids are in `id`. */
export function keptCell(accountId: number, column: Column): Sql {
	const { belongings } = column;
	if (belongings !== undefined) return keptList(accountId, belongings);
	if (isReference(column)) return nameOf(accountId, column.refersTo, sql`t.${sql.ref(`${fieldOf(column)}_id`)}`);
	return sql`t.${sql.ref(column.name === 'ID' ? 'id' : fieldOf(column))}`;
}

/** Of the staged row `r`, of which `t` has the ids of what it names. */
export function stagedCell(accountId: number, column: Column): Sql {
	const { belongings } = column;
	if (belongings !== undefined) return stagedList(accountId, belongings);
	if (!isReference(column)) return keptCell(accountId, column);
	return sql`coalesce(${keptCell(accountId, column)}, ${valueOf(column)})`;
}

/** By what an import finds the record again, with the account's own ids. */
function nameOf(accountId: number, kind: ReferenceKind, id: Sql): Sql {
	return sql`(select ${shownAs(kind)} from ${sql.table(kind)} o where o.account_id = ${accountId} and o.id = ${id})`;
}

function shownAs(kind: ReferenceKind): Sql {
	if (kind === 'person') return sql`coalesce(o.primary_email, o.id::text)`;
	return kind === 'request' ? sql`o.id::text` : sql`o.name`;
}

function keptList(accountId: number, { table, owner, fills, refersTo }: Belongings): Sql {
	const [only = ''] = Object.keys(fills);
	const own = sql`b.account_id = ${accountId} and b.${sql.ref(owner)} = t.id`;
	if (refersTo === undefined) {
		const fields = Object.keys(fills).flatMap((name) => [sql.lit(name), sql`b.${sql.ref(name)}`]);
		return sql`(select jsonb_agg(jsonb_build_object(${sql.join(fields)})) from ${sql.table(table)} b where ${own})`;
	}
	return sql`(
		select jsonb_agg(${shownAs(refersTo)} order by ${shownAs(refersTo)})
		from ${sql.table(table)} b
		join ${sql.table(refersTo)} o on o.account_id = b.account_id and o.id = b.${sql.ref(only)}
		where ${own}
	)`;
}

/** What the file names twice is there once, as it will be kept. */
function stagedList(accountId: number, { table, fills, refersTo }: Belongings): Sql {
	const list = sql`r.data -> ${sql.lit(table)}`;
	if (refersTo === undefined) {
		return sql`(
			select jsonb_agg(to_jsonb(entry)) from jsonb_to_recordset(${list}) as entry (${typed(Object.entries(fills))})
		)`;
	}
	const shown = sql`coalesce(${nameOf(accountId, refersTo, sql`f.record_id`)}, named.written)`;
	return sql`(
		select jsonb_agg(distinct ${shown} order by ${shown})
		from jsonb_array_elements_text(${list}) as named (written)
		${joinReference({ as: sql.ref('f'), kind: refersTo, written: sql`named.written` })}
	)`;
}

function fieldOf({ fills }: Column): string {
	return Object.keys(fills)[0] ?? '';
}
