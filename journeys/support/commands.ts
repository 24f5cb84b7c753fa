/** The `ringside` command as an administrator types it, beside a desk that runs or on its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { plainEnvironment } from './desk.ts';

/** Which database: a data folder, or a PostgreSQL server. */
export type Place = { readonly folder: string } | { readonly database: string };

export interface Result {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

const ROOT = resolve(import.meta.dirname, '../..');

export async function ringside(place: Place, words: readonly string[], input = ''): Promise<Result> {
	const where = 'folder' in place ? { RINGSIDE_DATA: place.folder } : { DATABASE_URL: place.database };
	const command = spawn(process.execPath, ['src/commands/ringside.ts', ...words], {
		cwd: ROOT,
		env: { ...plainEnvironment(), ...where },
		stdio: ['pipe', 'pipe', 'pipe']
	});
	let out = '';
	let err = '';
	command.stdout.on('data', (bytes: Buffer) => (out += bytes.toString()));
	command.stderr.on('data', (bytes: Buffer) => (err += bytes.toString()));
	// A command that is refused leaves its input unread.
	command.stdin.on('error', () => undefined);
	command.stdin.end(input);
	const [code] = await once(command, 'close');
	return { code: typeof code === 'number' ? code : null, out, err };
}

/** @throws Error with what the command said, unless it did what it was told. */
export async function administer(place: Place, words: readonly string[], input = ''): Promise<string> {
	const { code, out, err } = await ringside(place, words, input);
	if (code !== 0) throw new Error(`ringside ${words.join(' ')} ended with ${code}: ${err}${out}`);
	return out;
}

export interface Analyst {
	readonly email: string;
	readonly password: string;
	readonly account: string;
}

/** An account with an analyst who may sign in. */
export async function createAccount(place: Place, account: string, country = 'NL'): Promise<Analyst> {
	const analyst = { email: `ada@${account}.example`, password: `${account} has a long password`, account };
	await administer(place, ['account', 'create', account, '--name', `${account} works`, '--country', country]);
	await administer(place, ['person', 'create', analyst.email, '--name', 'Ada Bakker', '--account', account]);
	await administer(place, ['person', 'role', analyst.email, 'service_desk_analyst', '--account', account]);
	await administer(place, ['person', 'password', analyst.email, '--account', account], `${analyst.password}\n`);
	return analyst;
}

export interface Known {
	readonly name: string;
	readonly email: string;
	/** As it is registered. */
	readonly telephone: string;
}

/** People with a number each, by the files that a directory would send. */
export async function importPeople(place: Place, account: string, people: readonly Known[]): Promise<void> {
	const file = (header: string, lines: readonly string[]) => [header, ...lines, ''].join('\n');
	await administer(
		place,
		['import', '--account', account, '--type', 'people', '-'],
		file(
			'Name,Primary Email',
			people.map(({ name, email }) => `${name},${email}`)
		)
	);
	await administer(
		place,
		['import', '--account', account, '--type', 'people_contact_details', '-'],
		file(
			'Person,Contact Protocol,Contact Label,Contact URI',
			people.map(({ email, telephone }) => `${email},telephone,work,"${telephone}"`)
		)
	);
}
