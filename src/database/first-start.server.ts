/**
 * Has the embedded database made at the first start, in a process of its own: making it takes
 * 200 MB that a thread would leave with the server for as long as it runs.
 */

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { sourceFile } from './project-root.server.ts';

/** Takes seconds. The folder exists and is locked by the caller. */
export async function makeDatabase(folder: string): Promise<void> {
	const program = fork(sourceFile('src/database/embedded-create.server.ts'), [folder], {
		stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
		execArgv: []
	});
	const said = program.stderr === null ? '' : text(program.stderr);

	const [code] = await once(program, 'exit');
	if (code !== 0) throw new Error(`The embedded database could not be made in ${folder}: ${await said}`);
}
