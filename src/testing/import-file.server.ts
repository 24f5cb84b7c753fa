/** Files for tests, imported as the command does it. */
import type { AccountScope } from '#accounts/scope.ts';
import type { ImportType } from '#directory/file-types.ts';
import { importCsv } from '#directory/import.server.ts';

/** @returns what was reported of the file. */
export async function importFile(
	scope: Pick<AccountScope, 'db' | 'accountId' | 'now'>,
	type: ImportType,
	file: string
): Promise<string[]> {
	const lines: string[] = [];
	await importCsv(scope, type, bytesOf(file), (line) => lines.push(line));
	return lines;
}

async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
	yield new TextEncoder().encode(file);
}
