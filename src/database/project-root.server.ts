/** Finds the project's own source files, from its source as well as from what was built of it. */

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** For what Node runs from its source: the build bundles neither threads nor programs. Path from the project's root. */
export function sourceFile(path: string): string {
	return join(projectRoot(import.meta.dirname), path);
}

/** Looks upwards from a folder inside the project. */
function projectRoot(from: string): string {
	for (let folder = from; ; folder = dirname(folder)) {
		if (isRoot(folder)) return folder;
		if (folder === dirname(folder)) throw new Error(`No package.json of Ringside above ${from}`);
	}
}

function isRoot(folder: string): boolean {
	const file = join(folder, 'package.json');
	return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name === 'ringside';
}
