/** Names what is prepared once for tests, so that whoever changes a migration gets it anew. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = join(import.meta.dirname, '../database');

/** The same for the same migrations, way of making the database, and user of this machine. */
export function preparedName(): string {
	const hash = createHash('sha256').update(`${process.version} ${process.getuid?.() ?? ''}`);
	for (const file of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).sort()) {
		if (/^migrations.+\.ts$|^migrate|^embedded-files/u.test(file)) hash.update(readFileSync(join(SOURCES, file)));
	}
	return `ringside_prepared_${hash.digest('hex').slice(0, 12)}`;
}
