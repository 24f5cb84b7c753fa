import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { runCommand } from './run-command.ts';

let opened: OpenDatabase;
let account: string;

beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());
beforeEach(async () => {
	account = `a${randomUUID()}`;
	await ringside('account', 'create', account, '--name', 'Acme', '--country', 'nl');
});

async function ringside(...args: readonly string[]) {
	const written = { out: '', err: '' };
	const code = await runCommand(async () => opened.db, args, {
		input: nothing(),
		out: (text) => void (written.out += text),
		err: (text) => void (written.err += text)
	});
	return { code, ...written };
}

async function* nothing(): AsyncGenerator<Uint8Array> {
	yield new Uint8Array();
}

const directory = (...args: readonly string[]) => ringside('directory', ...args, '--account', account);

describe('ringside directory', () => {
	it('makes a directory and prints its token, another token, and the end of it', async () => {
		const roles = ['--groups', 'roles', '--analysts', 'Desk'];

		const created = await directory('create', 'Entra ID', ...roles);
		const listed = await directory('list');
		const rotated = await directory('rotate', 'entra id');
		const removed = await directory('remove', 'Entra ID');

		expect(created).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^rs_scim_[\w-]{43}\n$/u) });
		expect(listed.out).toBe('Entra ID\t0 people\t0 disabled\t0 groups as roles\tnever used\n');
		expect(rotated.out).toMatch(/^rs_scim_[\w-]{43}\n$/u);
		expect(rotated.out).not.toBe(created.out);
		expect(removed.out).toBe('"Entra ID" is removed. Its people (0) are the desk\'s own now.\n');
		expect((await directory('list')).out).toBe('');
	});

	it.each([
		['a name that is taken', ['create', 'Okta'], 1, 'There is a directory "Okta" already.\n'],
		['an unknown name', ['rotate', 'Ping'], 1, 'There is no directory "Ping".\n'],
		['an unknown kind of groups', ['create', 'Ping', '--groups', 'clubs'], 2, 'Groups are one of: teams, roles.'],
		['roles of teams', ['create', 'Ping', '--analysts', 'Desk'], 2, 'Groups give roles only with --groups roles.']
	])('refuses %s', async (_what, args, code, message) => {
		await directory('create', 'Okta');

		const refused = await directory(...args);

		expect(refused.code).toBe(code);
		expect(refused.err).toContain(message);
	});

	it('sees nothing of another account', async () => {
		const other = `b${randomUUID()}`;
		await ringside('account', 'create', other, '--name', 'Other', '--country', 'nl');
		await directory('create', 'Okta');

		expect(await ringside('directory', 'list', '--account', other)).toEqual({ code: 0, out: '', err: '' });
		expect((await ringside('directory', 'remove', 'Okta', '--account', other)).code).toBe(1);
	});
});
