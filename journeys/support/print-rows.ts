/** Prints what a statement finds in the embedded database of a folder, as JSON: `print-rows.ts FOLDER SQL`. */
import { openEmbedded } from '#database/connect.server.ts';

const [folder = '', sql = ''] = process.argv.slice(2);
const { pool, close } = await openEmbedded(folder);
const { rows } = await pool.query(sql);
process.stdout.write(JSON.stringify(rows));
await close();
