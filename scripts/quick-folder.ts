/**
 * A temporary folder in memory for all suites, where the machine has one and room in it: hundreds of databases are
 * made, written and thrown away, and none of them is to outlive the machine. Elsewhere the system's own is used.
 */
import { accessSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

const IN_MEMORY = '/dev/shm';

/** In bytes: some desks and databases at a time, with their browsers, several times over. */
const NEEDED = 4 * 1024 ** 3;

/** Programs that are started from now on use it; it is removed when this one ends. */
export function useQuickFolder(): void {
	if (!hasRoom()) return;
	const folder = mkdtempSync(join(IN_MEMORY, 'ringside-'));
	process.env['TMPDIR'] = folder;
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}

function hasRoom(): boolean {
	try {
		accessSync(IN_MEMORY, constants.W_OK);
		const { bavail, bsize } = statfsSync(IN_MEMORY);
		return bavail * bsize > NEEDED;
	} catch {
		return false;
	}
}
