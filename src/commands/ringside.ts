/** The `ringside` command: finds the database, or the server that holds it, and has the command run. */
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { OpenDatabase } from '#database/connect.server.ts';
import type { CommandIo } from './command.ts';

/** How long a server that is starting may take before it listens for commands. */
const START_SECONDS = 15;
const RETRY_MILLISECONDS = 250;

process.stdout.on('error', leaveQuietly);
process.exitCode = await main(process.argv.slice(2));
process.stdin.destroy();

async function main(args: readonly string[]): Promise<number> {
	const [name, ...rest] = args;
	const io = { input: process.stdin, out, err };
	if (name === 'match') return (await import('./match.ts')).matchCommand(rest, io);
	if (name === 'links') return (await import('./links.ts')).linksCommand(rest, io);

	const { Refusal } = await import('#foundation/refusals.ts');
	try {
		const { openInput } = await import('./input-file.ts');
		return await runWithDatabase(args, { ...(await openInput(args)), out, err, drained, terminal: terminalOf() });
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		err(`${error.message}\n`);
		return 1;
	}
}

async function runWithDatabase(args: readonly string[], io: CommandIo): Promise<number> {
	const { readSettings } = await import('#foundation/settings.server.ts');
	const { DATABASE_URL, RINGSIDE_DATA } = readSettings();
	if (DATABASE_URL !== undefined) return runOnPostgres(DATABASE_URL, args, io);

	const { sendCommand } = await import('./send-command.ts');
	const sent = await sendCommand(RINGSIDE_DATA, args, io);
	return sent ?? runOnFolder(RINGSIDE_DATA, args, io);
}

async function runOnPostgres(url: string, args: readonly string[], io: CommandIo): Promise<number> {
	const { connectPostgres } = await import('#database/connect.server.ts');
	return runOn(async () => connectPostgres(url), args, io);
}

/** A folder that is in use belongs to a server that is starting, and will listen in a moment. */
async function runOnFolder(folder: string, args: readonly string[], io: CommandIo): Promise<number> {
	const { openEmbedded } = await import('#database/connect.server.ts');
	const { Refusal } = await import('#foundation/refusals.ts');
	const { sendCommand } = await import('./send-command.ts');
	const until = Date.now() + START_SECONDS * 1000;
	for (;;) {
		try {
			return await runOn(() => openEmbedded(folder), args, io);
		} catch (error) {
			if (!(error instanceof Refusal) || error.code !== 'database.in-use' || Date.now() > until) throw error;
		}
		await wait(RETRY_MILLISECONDS);
		const sent = await sendCommand(folder, args, io);
		if (sent !== undefined) return sent;
	}
}

async function runOn(open: () => Promise<OpenDatabase>, args: readonly string[], io: CommandIo): Promise<number> {
	const { migrate } = await import('#database/migrate.server.ts');
	const { runCommand } = await import('./run-command.ts');
	let opened: OpenDatabase | undefined;
	try {
		return await runCommand(database, args, io);
	} finally {
		await opened?.close();
	}

	async function database() {
		opened = await open();
		await migrate(opened);
		return opened.db;
	}
}

function out(text: string): void {
	process.stdout.write(text);
}

async function drained(): Promise<void> {
	if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
}

function terminalOf() {
	return process.stderr.isTTY ? { columns: process.stderr.columns } : undefined;
}

function err(text: string): void {
	process.stderr.write(text);
}

/** Whoever reads the output (`head`, say) has enough of it. */
function leaveQuietly(error: Error): void {
	if (!('code' in error) || error.code !== 'EPIPE') throw error;
	process.exit();
}
