/**
 * A desk of its own for each file of journeys: the built server as a process, on a free port, with a data
 * folder copied from one that holds the demo.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from '@playwright/test';
import { endWithUs } from './children.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Longest start: the first one builds, and loads the demo. */
const START_SECONDS = 180;

/** Names the folder that holds the demo; set by whoever made it. */
export const DEMO_FOLDER = 'RINGSIDE_JOURNEY_DEMO';

export interface Desk {
	readonly port: number;
	/** Data folder of the embedded database. */
	readonly folder: string;
	/** Whole address of a path, for a browser: `/sd?telephone=204`. */
	at(path: string, account?: string): string;
	/** What the process wrote so far. */
	said(): string;
	/** Asks it to stop, as an operator does; answers its exit code. */
	stop(): Promise<number | null>;
	/** Ends it as a power cut does. */
	kill(): Promise<void>;
}

export interface Start {
	readonly folder: string;
	/** The command that starts it; without one the server itself is started, so that a signal meets it. */
	readonly command?: readonly string[];
	readonly environment?: Readonly<Record<string, string>>;
}

/** One desk on the demo for the tests of a file, started before them and stopped after them. */
export function useDemoDesk(environment: Readonly<Record<string, string>> = {}): () => Desk {
	let desk: Desk | undefined;

	test.beforeAll(async () => {
		desk = await startDesk({ folder: copyDemo(), environment });
	});
	test.afterAll(async () => {
		await desk?.stop();
		if (desk !== undefined) rmSync(desk.folder, { recursive: true });
	});

	return () => {
		if (desk === undefined) throw new Error('The desk is started before the tests of a file.');
		return desk;
	};
}

/** @throws Error with what the process said, if it ends or does not open in time. */
export async function startDesk(start: Start): Promise<Desk> {
	const { process: server, said } = runDesk(start);
	const port = await portOf(server, said);
	const exited = once(server, 'exit');
	return {
		port,
		folder: start.folder,
		at: (path, account = 'demo') => `http://${account}.localhost:${port}${path}`,
		said,
		async stop() {
			server.kill('SIGTERM');
			await exited;
			return server.exitCode;
		},
		async kill() {
			server.kill('SIGKILL');
			await exited;
		}
	};
}

/** Starts the process and waits for nothing. */
export function runDesk({ folder, command = ['server.ts'], environment = {} }: Start): {
	process: ChildProcess;
	said(): string;
} {
	const env = { ...plainEnvironment(), PORT: '0', RINGSIDE_DATA: folder, ...environment };
	const server = endWithUs(spawn(process.execPath, command, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] }));
	let text = '';
	server.stdout.on('data', (bytes: Buffer) => (text += bytes.toString()));
	server.stderr.on('data', (bytes: Buffer) => (text += bytes.toString()));
	return { process: server, said: () => text };
}

/** A data folder of one's own with the demo in it; whoever asks for it removes it. */
export function copyDemo(): string {
	const demo = process.env[DEMO_FOLDER];
	if (demo === undefined) throw new Error(`${DEMO_FOLDER} does not name a folder.`);
	const folder = temporaryFolder();
	cpSync(demo, folder, { recursive: true });
	return folder;
}

export function temporaryFolder(): string {
	return mkdtempSync(join(tmpdir(), 'ringside-journey-'));
}

/** What `npm start` does on a new machine: builds, makes the database, loads the demo, opens, and stops when told to. */
export async function makeDemo(): Promise<string> {
	const folder = temporaryFolder();
	const desk = await startDesk({ folder, command: ['start.cjs'] });
	const code = await desk.stop();
	if (code !== 0) throw new Error(`npm start ended with ${code} when it was told to stop.\n${desk.said()}`);
	return folder;
}

/** Nothing that is set on this machine decides what a desk does. */
export function plainEnvironment(): Record<string, string | undefined> {
	const { PATH, HOME, TMPDIR, LANG } = process.env;
	return { PATH, HOME, TMPDIR, LANG };
}

async function portOf(server: ChildProcess, said: () => string): Promise<number> {
	const until = Date.now() + START_SECONDS * 1000;
	while (Date.now() < until && server.exitCode === null && server.signalCode === null) {
		const port = /http:\/\/[\w.]+:(\d+)/u.exec(said())?.[1];
		if (port !== undefined) return Number(port);
		await new Promise((wake) => setTimeout(wake, 50));
	}
	server.kill('SIGKILL');
	throw new Error(`The desk did not open.\n${said()}`);
}
