/** Embedded databases for tests: folders in the system's temporary folder, copied from a prepared one. */

import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded, type OpenDatabase } from '#database/connect.server.ts';
import { migrate } from '#database/migrate.server.ts';
import { preparedName } from './prepared-name.server.ts';

export async function openTestEmbedded(): Promise<OpenDatabase> {
	const folder = temporaryFolder();
	cpSync(await preparedFolder(), folder, { recursive: true });

	const opened = await openEmbedded(folder);
	return {
		...opened,
		async close() {
			await opened.close();
			rmSync(folder, { recursive: true });
		}
	};
}

/** An empty folder; whoever asks for it removes it. */
export function temporaryFolder(): string {
	return mkdtempSync(join(tmpdir(), 'ringside-test-'));
}

/**
 * A data folder to copy. Made beside its place and moved there when it is complete: test files run at
 * the same time.
 */
export async function preparedFolder(): Promise<string> {
	const prepared = join(tmpdir(), preparedName());
	if (existsSync(prepared)) return prepared;

	const unfinished = temporaryFolder();
	const opened = await openEmbedded(unfinished);
	await migrate(opened);
	await opened.close();
	moveUnlessThere(unfinished, prepared);
	return prepared;
}

function moveUnlessThere(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch (error) {
		if (!existsSync(to)) throw error;
		rmSync(from, { recursive: true });
	}
}
