/** The processes that are measured: started, watched and stopped. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchAccount } from './account.ts';
import type { Place } from './databases.ts';

export interface RunningServer {
	readonly port: number;
	/** What the process has used so far; undefined where the system does not tell (`/proc`). */
	use(): Use | undefined;
	stop(): Promise<void>;
}

export interface Use {
	readonly memoryMegabytes: number;
	readonly cpuMilliseconds: number;
}

const ROOT = join(import.meta.dirname, '..');

/** Our choice: a large embedded database that was not closed needs a while to start. */
const START_SECONDS = 60;

/** Milliseconds of one tick in `/proc/PID/stat` (USER_HZ, 100 on every Linux that Node runs on). */
const TICK_MILLISECONDS = 10;

export function startFloor(place: Place, account: BenchAccount): Promise<RunningServer> {
	return start([join(import.meta.dirname, 'floor.ts'), JSON.stringify({ place, account })], {});
}

/** As an operator starts it, who lets the token ask as often as it likes. */
export function startProduct(place: Place, { demo } = { demo: false }): Promise<RunningServer> {
	const where = 'folder' in place ? { RINGSIDE_DATA: place.folder } : { DATABASE_URL: place.url };
	return start(['--max-semi-space-size=8', join(ROOT, 'server.ts')], {
		...where,
		PORT: '0',
		RINGSIDE_DEMO: demo ? 'yes' : 'no',
		// One token asks for all of it, as fast as it can; it is counted nevertheless.
		API_REQUESTS_PER_HOUR: '1000000',
		API_BURST: '0'
	});
}

async function start(args: readonly string[], settings: Record<string, string>): Promise<RunningServer> {
	const inherited = Object.entries(process.env).filter(([name]) => !/^(?:DATABASE_URL|RINGSIDE_\w+|HOST)$/u.test(name));
	const child = spawn(process.execPath, [...args], {
		env: { ...Object.fromEntries(inherited), ...settings },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const port = await portOf(child);
	return { port, use: () => useOf(child.pid), stop: () => stop(child) };
}

/** Both print the address they listen on once they can answer. */
function portOf(child: ChildProcess): Promise<number> {
	return new Promise((resolve, reject) => {
		const tooLong = setTimeout(() => fail(`did not start within ${START_SECONDS} seconds`), START_SECONDS * 1000);
		child.stdout?.setEncoding('utf8').on('data', (text: string) => {
			const port = /http:\/\/[\w.-]+:(\d+)/u.exec(text)?.[1];
			if (port === undefined) return;
			clearTimeout(tooLong);
			resolve(Number(port));
		});
		child.once('exit', (code) => fail(`ended with code ${code}`));

		function fail(what: string): void {
			clearTimeout(tooLong);
			child.kill('SIGKILL');
			reject(new Error(`A server that is measured ${what}: ${child.spawnargs.join(' ')}`));
		}
	});
}

async function stop(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null) return;
	const ended = new Promise((resolve) => child.once('exit', resolve));
	child.kill('SIGTERM');
	await ended;
}

function useOf(pid: number | undefined): Use | undefined {
	if (!existsSync(`/proc/${pid}/stat`)) return undefined;
	const kilobytes = /^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
	// Behind the name of the program, which may hold blanks: utime and stime are fields 14 and 15 (proc(5)).
	const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
	const ticks = Number(fields[11]) + Number(fields[12]);
	return { memoryMegabytes: Number(kilobytes) / 1024, cpuMilliseconds: ticks * TICK_MILLISECONDS };
}
