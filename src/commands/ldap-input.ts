/**
 * What `ringside ldap sync` needs of the machine it is typed on: the files it names, and the password. They are put
 * into one piece of JSON that takes the place of standard input, so that a server that runs the command gets them
 * over the socket that only its owner may open, and nothing secret is among the words that `ps` shows.
 */
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { Refusal } from '#foundation/refusals.ts';
import { isHelp } from './arguments.ts';
import { readFirstLine } from './first-line.ts';
import { LDAP_FLAGS, LDAP_OPTIONS, type LdapInput } from './ldap-options.ts';
import { reasonOf } from './file-reason.ts';

export interface Machine {
	readonly input: AsyncIterable<Uint8Array>;
	/** Whether somebody would have to type it, for all to see. */
	readonly isTerminal: boolean;
	/** Of the environment. */
	readonly password: string | undefined;
}

const Named = z
	.object({ 'bind-dn': z.string(), 'password-file': z.string(), map: z.unknown().optional(), ca: z.string() })
	.partial()
	.catch({});

/**
 * May be read again: a command that found the data folder in use is sent to the server that was just starting.
 * @throws Refusal `command.file`, to whoever reads it.
 */
export function ldapInput(args: readonly string[], machine: Machine): AsyncIterable<Uint8Array> {
	let input: Promise<LdapInput> | undefined;
	return {
		async *[Symbol.asyncIterator]() {
			input ??= readInput(args, machine);
			yield new TextEncoder().encode(JSON.stringify(await input));
		}
	};
}

/** Lenient: the command itself says what is wrong with its words. */
async function readInput(args: readonly string[], machine: Machine): Promise<LdapInput> {
	const { values } = parseArgs({
		args: [...args],
		options: {
			...Object.fromEntries([...LDAP_OPTIONS, 'config'].map((name) => [name, { type: 'string' } as const])),
			...Object.fromEntries(LDAP_FLAGS.map((name) => [name, { type: 'boolean' } as const]))
		},
		allowPositionals: true,
		strict: false
	});
	const known: readonly string[] = [...LDAP_OPTIONS, ...LDAP_FLAGS, 'config'];
	if (args.some(isHelp) || Object.keys(values).some((name) => !known.includes(name))) return {};

	const written = Named.parse(values);
	const configFile = typeof values['config'] === 'string' ? values['config'] : undefined;
	const config = configFile === undefined ? undefined : await readText(configFile);
	const configured = Named.parse(parseJson(config));
	const folder = configFile === undefined ? '.' : dirname(configFile);
	/** A file that is named in the file of `--config` lies beside it. */
	const place = (name: 'map' | 'ca' | 'password-file') => {
		const [own, other] = [written[name], configured[name]];
		if (typeof own === 'string') return own;
		return typeof other === 'string' ? resolve(folder, other) : undefined;
	};

	const [map, ca] = [place('map'), place('ca')];
	const binds = written['bind-dn'] !== undefined || configured['bind-dn'] !== undefined;
	return {
		...(config === undefined ? {} : { config }),
		...(map === undefined ? {} : { map: await readText(map) }),
		...(ca === undefined ? {} : { ca: await readText(ca) }),
		...(binds ? { password: await readPassword(place('password-file'), machine) } : {})
	};
}

/** From the file that is named, else the environment, else standard input. */
async function readPassword(file: string | undefined, { input, isTerminal, password }: Machine): Promise<string> {
	if (file !== undefined) return ((await readText(file)).split('\n', 1)[0] ?? '').replace(/\r$/u, '');
	if (password !== undefined) return password;
	return isTerminal ? '' : readFirstLine(input);
}

async function readText(file: string): Promise<string> {
	try {
		return (await readFile(file, 'utf8')).replace(/^\uFEFF/u, '');
	} catch (error) {
		throw new Refusal('not-found', 'command.file', `The file ${file} cannot be read: ${reasonOf(error)}.`);
	}
}

function parseJson(text: string | undefined): unknown {
	try {
		return JSON.parse(text ?? '{}');
	} catch {
		return {};
	}
}
