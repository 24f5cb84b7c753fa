/** Runs a program of the project's own packages with the Node.js of the project, and keeps what it says. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');

/** No suite takes as long; one that does hangs. */
const LONGEST_SECONDS = 600;

export interface Run {
	/** Not 0 is a failure; a program that was killed ends with 1. */
	readonly code: number;
	/** Standard output and standard error, in the order in which they were written. */
	readonly said: string;
}

/** @param args a script, from the root of the project, and its arguments */
export async function runProgram(args: readonly string[], environment: Record<string, string> = {}): Promise<Run> {
	const program = spawn(process.execPath, args, {
		cwd: ROOT,
		env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...environment },
		stdio: ['ignore', 'pipe', 'pipe'],
		timeout: LONGEST_SECONDS * 1000
	});
	const pieces: Buffer[] = [];
	for (const stream of [program.stdout, program.stderr]) stream.on('data', (piece: Buffer) => pieces.push(piece));

	const [code, signal] = await once(program, 'close');
	const ending = signal === null ? '' : `\nEnded by ${String(signal)} after at most ${LONGEST_SECONDS} seconds.\n`;
	return { code: typeof code === 'number' ? code : 1, said: Buffer.concat(pieces).toString() + ending };
}
