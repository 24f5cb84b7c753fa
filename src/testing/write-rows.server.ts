/**
 * A program of its own, to be killed while it writes: adds row after row to an embedded database and
 * prints the number of each one when it is confirmed. Its argument is the data folder.
 */

import { openEmbedded } from '#database/connect.server.ts';

const { pool } = await openEmbedded(process.argv[2] ?? '');
await pool.query('create table if not exists confirmed (id bigint primary key)');

for (;;) {
	const { rows } = await pool.query(
		'insert into confirmed select coalesce(max(id), 0) + 1 from confirmed returning id'
	);
	process.stdout.write(`${rows[0].id}\n`);
}
