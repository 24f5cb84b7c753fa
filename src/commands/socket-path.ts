/** Where a server that holds the embedded database takes commands: a socket in its data folder. */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const NAME = 'commands.socket';

/** Longest path of a socket in bytes, the zero behind it not counted (unix(7) on Linux; 103 on others). */
const LONGEST_PATH = 103;

export function socketIn(folder: string): string {
	return join(resolve(folder), NAME);
}

/**
 * Names the socket by a path that is short enough: where that of the folder is not, through a link to the
 * folder, in a private folder of its own that is gone once `use` is done.
 */
export async function withSocketPath<T>(folder: string, use: (path: string) => Promise<T>): Promise<T> {
	const path = socketIn(folder);
	if (Buffer.byteLength(path) <= LONGEST_PATH) return use(path);

	const links = mkdtempSync(join(tmpdir(), 'ringside-'));
	try {
		symlinkSync(resolve(folder), join(links, 'data'));
		return await use(join(links, 'data', NAME));
	} finally {
		rmSync(links, { recursive: true });
	}
}
