import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getAccountBySlug } from '#accounts/accounts.server.ts';
import { checkPassword } from '#accounts/passwords.server.ts';
import { listRoles } from '#accounts/role-grants.server.ts';
import { findToken } from '#accounts/tokens.server.ts';
import type { OpenDatabase } from '#database/connect.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { runCommand } from './run-command.ts';

let opened: OpenDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

/** What a command answers and writes, given its words and its standard input. */
async function ringside(args: readonly string[], input = '') {
	const written = { out: '', err: '' };
	const code = await runCommand(async () => opened.db, args, {
		input: inPieces(input),
		out: (text) => void (written.out += text),
		err: (text) => void (written.err += text)
	});
	return { code, ...written };
}

async function* inPieces(text: string): AsyncGenerator<Uint8Array> {
	yield new TextEncoder().encode(text);
}

async function newAccount(): Promise<string> {
	const slug = `a${randomUUID()}`;
	await ringside(['account', 'create', slug, '--name', 'Acme', '--country', 'nl']);
	return slug;
}

async function scopeOf(slug: string) {
	const { id: accountId } = await getAccountBySlug(opened.db, slug);
	return { db: opened.db, accountId, now: new Date() };
}

describe('commands', () => {
	it('make an account, a person with a role and a password, and a token that is hers', async () => {
		const account = await newAccount();
		const ada = ['ada@acme.example', '--account', account];

		const created = await ringside(['person', 'create', ...ada, '--name', 'Ada Bakker']);
		const role = await ringside(['person', 'role', 'ADA@acme.example', 'service_desk_analyst', '--account', account]);
		const password = await ringside(['person', 'password', ...ada], 'correct horse\r\nnot this');
		const token = await ringside(['token', 'create', '--account', account, '--person', 'ada@acme.example']);

		const scope = await scopeOf(account);
		expect(created).toEqual({ code: 0, out: '1\n', err: '' });
		expect([role.code, password.code]).toEqual([0, 0]);
		expect(await listRoles(scope, 1)).toEqual(['service_desk_analyst']);
		expect(await checkPassword(scope, 1, 'correct horse')).toBe(true);
		expect(token.out).toMatch(/^rs_[\w-]{43}\n$/u);
		expect(await findToken(scope, token.out.trim())).toMatchObject({
			owner: { personId: 1, roles: ['service_desk_analyst'] },
			scopes: 'all'
		});
	});

	it('make a token for less, list it and revoke it', async () => {
		const account = await newAccount();
		await ringside(['person', 'create', 'ada@acme.example', '--name', 'Ada Bakker', '--account', account]);
		const made = await ringside([
			...['token', 'create', '--account', account, '--person', 'ada@acme.example'],
			...['--name', 'Exchange', '--scopes', 'callers:read, calls:write', '--expires', '90d']
		]);

		const list = await ringside(['token', 'list', '--account', account, '--person', 'ada@acme.example']);
		const id = list.out.split('\t')[0] ?? '';
		const revoked = await ringside(['token', 'revoke', id, '--account', account]);

		expect(list.out).toMatch(
			/^[\da-f-]{36}\tvalid\tAda Bakker\tExchange\tcallers:read,calls:write\tmade [\d-]{10} [\d:]{5}\texpires .{16}\tnever used\n$/u
		);
		expect(revoked).toEqual({ code: 0, out: `Token ${id} is revoked.\n`, err: '' });
		expect(await findToken(await scopeOf(account), made.out.trim())).toMatchObject({ state: 'revoked' });
	});

	it('make an application, give it a new secret and remove it', async () => {
		const account = await newAccount();
		const of = ['--account', account];
		await ringside(['person', 'create', 'ada@acme.example', '--name', 'Ada Bakker', ...of]);

		const made = await ringside(['application', 'create', 'Exchange', ...of, '--person', 'ada@acme.example']);
		const id = /^client_id\t(.+)$/mu.exec(made.out)?.[1] ?? '';
		const list = await ringside(['application', 'list', ...of]);
		const secret = await ringside(['application', 'secret', id, ...of]);
		const removed = await ringside(['application', 'remove', id, ...of]);
		const again = await ringside(['application', 'remove', id, ...of]);

		expect(made.out).toMatch(/^client_id\t[\da-f-]{36}\nclient_secret\trsa_[\w-]{43}\n$/u);
		expect(list.out).toMatch(/^[\da-f-]{36}\tenabled\tExchange\tAda Bakker\tall\tmade .{16}\tnever used\n$/u);
		expect(secret.out).not.toBe(made.out);
		expect(removed.out).toBe(`Application ${id} is removed.\n`);
		expect(again).toEqual({ code: 1, out: '', err: 'There is no such application, or not any more.\n' });
	});

	it('import from standard input, and say what was done', async () => {
		const account = await newAccount();

		const result = await ringside(
			['import', '--account', account, '--type', 'people', '-'],
			'Primary Email,Name\na@acme.example,Ann\n'
		);

		expect(result).toEqual({ code: 0, out: '1 person: 1 added.\n', err: '' });
	});

	it('import nothing of a file with an error, and say where it is', async () => {
		const account = await newAccount();

		const result = await ringside(
			['import', '--account', account, '--type', 'people', 'people.csv'],
			'Primary Email,Name\na@acme.example,Ann\nada@,Ada\n'
		);

		expect(result.code).toBe(1);
		expect(result.out).toBe('');
		expect(result.err).toBe(
			'line 3, column "Primary Email": ada@ is not an email address. Write it like ada@example.com.\nNothing was imported: 1 error.\n'
		);
	});

	it.each([
		['an account that is unknown', ['--account', 'no-such-account'], 'There is no account "no-such-account".\n'],
		['an account of another name', ['--account', 'A B'], 'There is no account "A B".\n']
	])('refuse %s', async (_what, option, message) => {
		const result = await ringside(['person', 'create', 'a@acme.example', '--name', 'Ann', ...option]);

		expect(result).toEqual({ code: 1, out: '', err: message });
	});

	it('refuse an account whose short name is taken', async () => {
		const account = await newAccount();

		const again = await ringside(['account', 'create', account, '--name', 'Acme', '--country', 'NL']);

		expect(again).toEqual({ code: 1, out: '', err: `There is an account "${account}" already.\n` });
	});

	it('refuse a person of another account', async () => {
		const [mine, other] = [await newAccount(), await newAccount()];
		await ringside(['person', 'create', 'a@acme.example', '--name', 'Ann', '--account', other]);

		const token = await ringside(['token', 'create', '--account', mine, '--person', 'a@acme.example']);

		expect(token).toEqual({ code: 1, out: '', err: 'Nobody of this account has the email a@acme.example.\n' });
	});

	it('refuse a short password and keep the one before', async () => {
		const account = await newAccount();
		const ada = ['ada@acme.example', '--account', account];
		await ringside(['person', 'create', ...ada, '--name', 'Ada']);
		await ringside(['person', 'password', ...ada], 'correct horse');

		const result = await ringside(['person', 'password', ...ada], 'short\n');

		expect(result.code).toBe(1);
		expect(result.err).toBe('A password has 10 to 512 characters; this one has 5.\n');
		expect(await checkPassword(await scopeOf(account), 1, 'correct horse')).toBe(true);
	});
});
