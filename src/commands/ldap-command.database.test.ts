import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { ALL_PEOPLE, PEOPLE_LDIF } from '#testing/ldap-people.ts';
import { DESK_DN, hasSlapd, PASSWORD, PEOPLE, startSlapd, type Slapd } from '#testing/slapd.server.ts';
import { ldapInput, type Machine } from './ldap-input.ts';
import { runCommand } from './run-command.ts';
import { sendCommand } from './send-command.ts';
import { listenForCommands } from './socket.server.ts';

let opened: OpenDatabase;
let slapd: Slapd;
let folder: string;
let server: { close(): Promise<void> };
const received: string[] = [];

beforeAll(async () => {
	opened = await openTestDatabase();
	folder = mkdtempSync(join(tmpdir(), 'ringside-ldap-'));
	server = await listenForCommands(folder, (args, io) => {
		received.push(args.join(' '));
		return runCommand(() => Promise.resolve(opened.db), args, io);
	});
	if (hasSlapd()) slapd = await startSlapd(PEOPLE_LDIF);
});
afterAll(async () => {
	await slapd?.stop();
	await server.close();
	await opened.close();
	rmSync(folder, { recursive: true });
});

/** As the command line does it where a server runs: words and what `ldapInput` read go over its socket. */
async function ldapSync(args: readonly string[], machine: Partial<Machine> = {}) {
	const written = { out: '', err: '' };
	const code = await sendCommand(folder, ['ldap', 'sync', ...args], {
		input: ldapInput(args, { input: nothing(), isTerminal: false, password: undefined, ...machine }),
		out: (text) => void (written.out += text),
		err: (text) => void (written.err += text)
	});
	return { code, ...written };
}

async function* nothing(): AsyncGenerator<Uint8Array> {
	yield new Uint8Array();
}

async function* typed(text: string): AsyncGenerator<Uint8Array> {
	yield new TextEncoder().encode(text);
}

async function textOf(input: AsyncIterable<Uint8Array>): Promise<string> {
	const pieces = await Array.fromAsync(input);
	return Buffer.concat(pieces).toString();
}

function file(name: string, content: string): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

async function account(): Promise<string> {
	return (await newAccount(opened.db)).account.slug;
}

describe.skipIf(!hasSlapd())('ringside ldap sync, at a server that runs', () => {
	it.each([
		['the environment', () => ({ args: [], machine: { password: PASSWORD } })],
		['standard input', () => ({ args: [], machine: { input: typed(`${PASSWORD}\r\nmore`) } })],
		['a file', () => ({ args: ['--password-file', file('password', `${PASSWORD}\n`)], machine: {} })]
	])('has the password from %s, and shows it nowhere', async (_where, how) => {
		const { args, machine } = how();
		const words = ['--account', await account(), '--url', slapd.url, '--base', PEOPLE, '--bind-dn', DESK_DN, ...args];

		const { code, out, err } = await ldapSync([...words, '--add-organizations'], machine);

		expect({ code, people: out.split('\n')[2] }).toEqual({
			code: 0,
			people: `${ALL_PEOPLE} people: ${ALL_PEOPLE} added.`
		});
		expect(out + err + received.join(' ')).not.toContain(PASSWORD);
	});

	it('has its settings from a file with others beside it, and options count more', async () => {
		file('ca.pem', slapd.ca);
		file('secret', PASSWORD);
		const config = file(
			'ldap.json',
			JSON.stringify({
				...{ account: await account(), url: slapd.secureUrl, ca: 'ca.pem', 'bind-dn': DESK_DN },
				...{ 'password-file': 'secret', base: [PEOPLE, `uid=gro,${PEOPLE}`], filter: '(uid=nobody)' },
				map: { 'Job Title': { constant: 'Colleague' }, 'telephone home': null }
			})
		);

		const { code, out, err } = await ldapSync(['--config', config, '--filter', '(uid=gro)', '--dry-run']);

		expect({ code, out }).toEqual({
			code: 0,
			out: `${slapd.secureUrl}: 1 entry, read as inetOrgPerson. Referrals to other servers were not followed: 1.\nDry run: nothing is changed.\nwould add      uid=gro,${PEOPLE}\n1 person: 1 to add, 0 to change, 0 as before; 0 to disable.\n`
		});
		expect(err).toContain('The desk does not know the organization "Acme Works"');
	});

	it('says what was wrong on standard error, and so by its exit code', async () => {
		const words = ['--account', await account(), '--url', slapd.url, '--base', PEOPLE, '--bind-dn', DESK_DN];

		const { code, out, err } = await ldapSync(words, { password: 'wrong' });

		expect({ code, out, err }).toEqual({
			code: 1,
			out: '',
			err: `${slapd.url} does not let "${DESK_DN}" in: the name or the password is wrong.\n`
		});
	});
});

describe('ringside ldap sync that was written wrongly', () => {
	const WHERE = ['--account', 'acme', '--url', 'ldaps://ldap.acme.example', '--base', 'dc=acme,dc=example'];

	it.each([
		['lacks the base', ['--account', 'acme', '--url', 'ldaps://a.example'], {}, 'The option --base is missing.'],
		['has another address', ['--url', 'https://a.example'], {}, '--url is ldaps://host, ldap://host'],
		['has an unknown option', ['--password', 'secret'], {}, 'There is no option --password.'],
		['has no password', [...WHERE, '--bind-dn', 'cn=a'], {}, 'The password of --bind-dn is missing.'],
		[
			'would have to be typed for all to see',
			[...WHERE, '--bind-dn', 'cn=a'],
			{ isTerminal: true, input: typed('seen') },
			'The password of --bind-dn is missing.'
		],
		[
			'would send it openly',
			['--account', 'acme', '--url', 'ldap://ldap.acme.example', '--base', 'dc=acme', '--bind-dn', 'cn=a'],
			{ password: 'secret' },
			'The password would go over the network for everybody to read.'
		],
		['encrypts twice', [...WHERE, '--start-tls'], {}, 'Leave --start-tls out'],
		['has a schema that is unknown', [...WHERE, '--schema', 'x500'], {}, 'Write one of: inetorgperson, ad.'],
		['has pages of nothing', [...WHERE, '--page-size', '0'], {}, 'The value of page-size cannot be used.'],
		['lets too many go', [...WHERE, '--most-disabled', '101%'], {}, 'a part of them such as 10%']
	])('is told so when it %s', async (_reason, args, machine, message) => {
		const { code, err } = await ldapSync(args, machine);

		expect(code).toBe(2);
		expect(err).toContain(message);
	});

	it.each([
		['no JSON', '{"account": ', 'The file of --config is not JSON'],
		['an unknown setting', '{"acount": "acme"}', 'has "acount", which is not known. Known are: account, url, base'],
		['a value of the wrong kind', '{"start-tls": "yes"}', 'the value of start-tls cannot be used']
	])('is told so when the file of --config has %s', async (_reason, content, message) => {
		const { code, err } = await ldapSync(['--config', file('wrong.json', content)]);

		expect(code).toBe(2);
		expect(err).toContain(message);
	});

	it('sends the same again to a server that was starting, though standard input is read but once', async () => {
		const input = ldapInput([...WHERE, '--bind-dn', 'cn=a'], {
			...{ input: typed('secret\n'), isTerminal: false, password: undefined }
		});

		const [first, second] = [await textOf(input), await textOf(input)];

		expect(first).toBe('{"password":"secret"}');
		expect(second).toBe(first);
	});

	it('is told which file is not there', async () => {
		await expect(ldapSync([...WHERE, '--ca', join(folder, 'none.pem')])).rejects.toMatchObject({
			code: 'command.file',
			message: `The file ${join(folder, 'none.pem')} cannot be read: no such file or directory.`
		});
	});

	it('shows its help with every option', async () => {
		const { code, out } = await ldapSync(['--help']);

		expect(code).toBe(0);
		expect(out).toContain('--most-disabled MOST');
		expect(out).toContain('telephone mobile');
	});
});
