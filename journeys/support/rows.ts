/**
 * Looks into a database directly, past everything that the desk says about it: that of a folder once its
 * desk has stopped, or one on a PostgreSQL server.
 */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import pg from 'pg';
import { z } from 'zod';

const Rows = z.array(z.record(z.string(), z.unknown()));
type Rows = z.infer<typeof Rows>;

/** In a process of its own, which locks the folder and is gone afterwards. */
export function rowsInFolder(folder: string, sql: string): Rows {
	const program = resolve(import.meta.dirname, 'print-rows.ts');
	const printed = execFileSync(process.execPath, [program, folder, sql], { encoding: 'utf8', maxBuffer: 1e8 });
	return Rows.parse(JSON.parse(printed));
}

export async function rowsOnPostgres(address: string, sql: string): Promise<Rows> {
	const client = new pg.Client({ connectionString: address });
	await client.connect();
	try {
		const { rows } = await client.query(sql);
		return Rows.parse(rows);
	} finally {
		await client.end();
	}
}
