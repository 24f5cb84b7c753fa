/**
 * A telephone on the analyst's desk, and somebody who calls it: real SIP on this machine alone. The telephone
 * opens the address with the very script that `docs/phone-systems.md` tells people to use.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { accessSync, chmodSync, constants, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { delimiter, join, resolve } from 'node:path';
import { endWithUs } from './children.ts';

export interface Telephone {
	/** Where it listens for calls. */
	readonly port: number;
	/** What it printed so far; what opens the address prints nothing. */
	said(): string;
	/** Picks up. */
	answer(): void;
	stop(): Promise<void>;
}

export interface Workplace {
	/** An empty folder for the settings of the telephone. */
	readonly folder: string;
	/** A program that opens an address, as `xdg-open` does. */
	readonly opener: string;
	/** The desk that is opened: `http://demo.localhost:3000`. */
	readonly desk: string;
}

export interface Caller {
	readonly number: string;
	readonly name: string;
}

const GUIDE = resolve(import.meta.dirname, '../../docs/phone-systems.md');
const EXAMPLE_DESK = 'https://acme.desk.example';

/** Longest that a telephone needs until it listens. */
const START_SECONDS = 20;

export function isInstalled(program: string): boolean {
	return (process.env['PATH'] ?? '').split(delimiter).some((folder) => isProgram(join(folder, program)));
}

/** Calls, waits until the call was answered, and hangs up. @throws Error with what the caller's telephone said. */
export async function call({ port }: Telephone, { number, name }: Caller, folder: string): Promise<void> {
	const callers = join(folder, 'callers.csv');
	writeFileSync(callers, `SEQUENTIAL\n${number};${name};\n`);
	const scenario = resolve(import.meta.dirname, 'caller.xml');
	const from = ['-i', '127.0.0.1', '-p', String(await freePort())];
	const oneCall = ['-m', '1', '-r', '100', '-nostdin', '-timeout', '30s'];
	const caller = start(
		'sipp',
		['-sf', scenario, '-inf', callers, '-s', 'agent1', ...from, ...oneCall, `127.0.0.1:${port}`],
		{
			cwd: folder
		}
	);
	const [code] = await once(caller.process, 'exit');
	if (code !== 0) throw new Error(`The call ended with ${code}.\n${caller.said()}`);
}

/** Twinkle runs a script when it rings. */
export async function startTwinkle({ folder, opener, desk }: Workplace): Promise<Telephone> {
	const port = await freePort();
	const settings = join(folder, '.twinkle');
	const script = join(folder, 'ringside.sh');
	mkdirSync(settings);
	writeFileSync(script, scriptOf('Twinkle').replaceAll(EXAMPLE_DESK, desk).replaceAll('xdg-open', opener));
	chmodSync(script, 0o700);
	writeFileSync(
		join(settings, 'agent.cfg'),
		lines(
			'user_name=agent1',
			'user_domain=127.0.0.1',
			'register_at_startup=no',
			'codecs=g711u',
			`script_incoming_call=${script}`
		)
	);
	writeFileSync(
		join(settings, 'twinkle.sys'),
		lines(
			...['ringtone', 'speaker', 'mic'].map((device) => `dev_${device}=alsa:null`),
			`sip_udp_port=${port}`,
			`sip_tcp_port=${port}`,
			`rtp_port=${await freePort()}`,
			'play_ringtone=no',
			'play_ringback=no',
			'start_user_profile=agent'
		)
	);
	const twinkle = start('twinkle-console', ['agent.cfg'], { cwd: folder, env: { ...process.env, HOME: folder } });
	await until(() => isTaken(port), twinkle.said);
	return {
		port,
		said: twinkle.said,
		answer: () => void twinkle.process.stdin?.write('answer\n'),
		stop: () => end(twinkle.process)
	};
}

/** baresip tells a listener. */
export async function startBaresip({ folder, opener, desk }: Workplace): Promise<Telephone> {
	const port = await freePort();
	const control = await freePort();
	writeFileSync(
		join(folder, 'config'),
		lines(
			'poll_method epoll',
			`sip_listen 127.0.0.1:${port}`,
			'net_interface 127.0.0.1',
			'audio_source aubridge,player',
			'audio_player aubridge,player',
			'audio_alert aubridge,alert',
			'module_path /usr/lib/baresip/modules',
			'module g711.so',
			'module aubridge.so',
			'module_tmp account.so',
			'module_app menu.so',
			'module_app ctrl_tcp.so',
			`ctrl_tcp_listen 127.0.0.1:${control}`
		)
	);
	writeFileSync(
		join(folder, 'accounts'),
		`<sip:agent1@127.0.0.1:${port}>;regint=0;answermode=manual;audio_codecs=pcmu\n`
	);
	writeFileSync(join(folder, 'contacts'), '');
	const listener = join(folder, 'ringside-listener.mjs');
	writeFileSync(listener, scriptOf('baresip').replaceAll(EXAMPLE_DESK, desk).replaceAll('4444', String(control)));

	const baresip = start('baresip', ['-f', folder], { cwd: folder });
	await until(() => isTaken(port), baresip.said);
	const heard = start(process.execPath, [listener], { cwd: folder, env: { ...process.env, OPENER: opener } });
	await until(() => heard.said().includes('Listening'), heard.said);
	return {
		port,
		said: () => baresip.said() + heard.said(),
		answer: () => tell(control, { command: 'accept' }),
		stop: async () => {
			await end(heard.process);
			await end(baresip.process);
		}
	};
}

/** The script that stands in the guide under a telephone's name. */
function scriptOf(make: string): string {
	const section = readFileSync(GUIDE, 'utf8')
		.split(/^### /mu)
		.find((text) => text.startsWith(`${make}\n`));
	const script = /^```(?:sh|js)\n([^]*?)^```/mu.exec(section ?? '')?.[1];
	if (script?.includes(EXAMPLE_DESK) !== true) throw new Error(`The guide has no script for ${make}.`);
	return script;
}

/** baresip takes commands as netstrings: a number of bytes, a colon, JSON, a comma. */
function tell(control: number, command: { readonly command: string }): void {
	const json = JSON.stringify(command);
	connect(control, '127.0.0.1').end(`${Buffer.byteLength(json)}:${json},`);
}

function start(program: string, args: readonly string[], options: { cwd: string; env?: NodeJS.ProcessEnv }) {
	const started = endWithUs(spawn(program, args, { ...options, stdio: ['pipe', 'pipe', 'pipe'] }));
	let text = '';
	started.stdout.on('data', (bytes: Buffer) => (text += bytes.toString()));
	started.stderr.on('data', (bytes: Buffer) => (text += bytes.toString()));
	return { process: started, said: () => text };
}

async function end(process: ChildProcess): Promise<void> {
	if (process.exitCode !== null || process.signalCode !== null) return;
	const exited = once(process, 'exit');
	process.kill('SIGKILL');
	await exited;
}

async function until(isTrue: () => boolean | Promise<boolean>, said: () => string): Promise<void> {
	const end = Date.now() + START_SECONDS * 1000;
	while (!(await isTrue())) {
		if (Date.now() > end) throw new Error(`The telephone does not listen.\n${said()}`);
		await new Promise((wake) => setTimeout(wake, 50));
	}
}

/** Free as far as SIP over UDP goes, and below the ports that the system gives to outgoing connections. */
async function freePort(): Promise<number> {
	const port = randomInt(20_000, 32_000);
	return (await isTaken(port)) ? freePort() : port;
}

/** Whether somebody listens for SIP there; what the check itself held is free again when it answers. */
async function isTaken(port: number): Promise<boolean> {
	const socket = createSocket('udp4');
	try {
		socket.bind(port, '127.0.0.1');
		await once(socket, 'listening');
	} catch {
		socket.close();
		return true;
	}
	socket.close();
	await once(socket, 'close');
	return false;
}

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function lines(...texts: string[]): string {
	return texts.map((text) => `${text}\n`).join('');
}
