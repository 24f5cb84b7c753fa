/**
 * The records of an account as a file that an import reads: the same columns, in the same order, so that a file that
 * is exported and imported again changes nothing. Read in batches, each a short statement, in the order of their IDs.
 */
import { sql, type RawBuilder } from 'kysely';
import type { AccountScope } from '#accounts/scope.ts';
import { keptCell } from './cell-sql.server.ts';
import { cellText } from './cell-text.ts';
import { BYTE_ORDER_MARK, csvLine, type Delimiter } from './csv-text.ts';
import { FILES, RECORD_FILES, type ImportType } from './file-types.ts';

type Scope = Pick<AccountScope, 'db' | 'accountId'>;

export interface ExportForm {
	readonly delimiter: Delimiter;
	/** For spreadsheets, which tell UTF-8 by it. */
	readonly byteOrderMark: boolean;
}

/** Rows of one statement. Our choice: some 30 milliseconds. */
const BATCH = 1000;

/** Where the records of a type are, and in which order they are read. */
interface Source {
	readonly table: string;
	readonly order: readonly OrderColumn[];
	/** Cells that are not simply a column of the table. */
	readonly cells?: Readonly<Record<string, RawBuilder<unknown>>>;
}

interface OrderColumn {
	readonly name: string;
	readonly type: 'bigint' | 'integer' | 'uuid' | 'timestamptz';
}

const BY_ID: readonly OrderColumn[] = [{ name: 'id', type: 'bigint' }];

/** Pieces of text of some thousand characters each. */
export async function* exportCsv(
	{ db, accountId }: Scope,
	type: ImportType,
	{ delimiter, byteOrderMark }: ExportForm
): AsyncGenerator<string> {
	const { columns } = FILES[type];
	const account = await slugOf({ db, accountId });
	const line = (cells: readonly string[]) => csvLine(cells, delimiter);
	yield `${byteOrderMark ? BYTE_ORDER_MARK : ''}${line(columns.map(({ name }) => name))}`;

	let after: readonly string[] | undefined;
	do {
		const batch = await readBatch({ db, accountId }, type, after);
		const rows = batch.map(({ cells }) => columns.map((column, at) => cellText(column, cells[at], account)));
		if (rows.length > 0) yield rows.map(line).join('');
		after = batch.length < BATCH ? undefined : batch.at(-1)?.place;
	} while (after !== undefined);
}

interface Read {
	/** In the order of the columns. */
	readonly cells: readonly unknown[];
	/** In the order of the export; as text, so that none of it is rounded. */
	readonly place: readonly string[];
}

async function readBatch(
	{ db, accountId }: Scope,
	type: ImportType,
	after: readonly string[] | undefined
): Promise<readonly Read[]> {
	const { columns } = FILES[type];
	const { table, order, cells = {} } = sourceOf(type);
	const selected = columns.map(
		(column, at) => sql`${cells[column.name] ?? keptCell(accountId, column)} as ${sql.ref(`c${at}`)}`
	);
	const places = order.map(({ name }, at) => sql`t.${sql.ref(name)}::text as ${sql.ref(`p${at}`)}`);
	const keys = sql.join(order.map(({ name }) => sql`t.${sql.ref(name)}`));
	const beyond =
		after === undefined
			? sql``
			: sql`and (${keys}) > (${sql.join(order.map(({ type: of }, at) => sql`${after[at]}::${sql.raw(of)}`))})`;

	const { rows } = await sql<Record<string, unknown>>`
		select ${sql.join([...selected, ...places])}
		from ${sql.table(table)} t
		where t.account_id = ${accountId} ${beyond}
		order by ${keys} limit ${BATCH}`.execute(db);
	return rows.map((row) => ({
		cells: columns.map((_column, at) => row[`c${at}`]),
		place: order.map((_key, at) => String(row[`p${at}`]))
	}));
}

function sourceOf(type: ImportType): Source {
	if (isOther(type)) return OTHERS[type];
	return { table: RECORD_FILES[type].table, order: BY_ID };
}

function isOther(type: ImportType): type is keyof typeof OTHERS {
	return Object.hasOwn(OTHERS, type);
}

const EMPTY = sql`null`;

const OTHERS = {
	/** Those of a person are together, in the order of the person's page. */
	people_contact_details: {
		table: 'contact',
		order: [
			{ name: 'person_id', type: 'bigint' },
			{ name: 'position', type: 'integer' },
			{ name: 'id', type: 'uuid' }
		]
	},
	/** Their notes are a file of their own, which has all of them. */
	requests: { table: 'request', order: BY_ID, cells: { Note: EMPTY, 'Internal Note': EMPTY } },
	notes: {
		table: 'note',
		order: [
			{ name: 'request_id', type: 'bigint' },
			{ name: 'created_at', type: 'timestamptz' },
			{ name: 'id', type: 'uuid' }
		],
		cells: {
			ID: sql`t.id`,
			Source: EMPTY,
			'Source ID': EMPTY,
			Status: sql`(
				select s.after from request_change s
				where s.account_id = t.account_id and s.id = t.id and s.field = 'status'
			)`
		}
	}
} as const satisfies Partial<Record<ImportType, Source>>;

async function slugOf({ db, accountId }: Scope): Promise<string> {
	const { slug } = await db.selectFrom('account').select('slug').where('id', '=', accountId).executeTakeFirstOrThrow();
	return slug;
}
