/** The command of administrators and the tokens it makes: beside a desk that runs, and without one. */
import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { ask, openCall, signIn } from './support/ask.ts';
import { administer, createAccount, importPeople, ringside } from './support/commands.ts';
import { copyDemo, startDesk, useDemoDesk } from './support/desk.ts';

const desk = useDemoDesk();
const IS_TOKEN = /^rs_[\w-]{43}\n$/u;
const CREATE_TOKEN = ['token', 'create', '--account', 'demo', '--person', 'analyst@example.com'];

test('a token is printed, and nothing else', async () => {
	const { code, out, err } = await ringside(desk(), CREATE_TOKEN);

	expect({ code, err }).toEqual({ code: 0, err: '' });
	expect(out).toMatch(IS_TOKEN);
});

test.describe('with a token, who calls is answered', () => {
	const addresses: Readonly<Record<string, { search: string; outcome: string; names: readonly string[] }>> = {
		'one person': { search: 'telephone=%2B31205550134', outcome: 'one', names: ['Annelies van der Meulen'] },
		'one by a plus that was not escaped': {
			search: 'telephone=+31205550134',
			outcome: 'one',
			names: ['Annelies van der Meulen']
		},
		'one by Support ID': { search: 'supportID=33821', outcome: 'one', names: ['Annelies van der Meulen'] },
		nobody: { search: 'telephone=%2B442079460059', outcome: 'none', names: [] },
		'a withheld number': { search: 'telephone=anonymous', outcome: 'withheld', names: [] },
		'too much': { search: `telephone=${'1'.repeat(300)}`, outcome: 'refused', names: [] }
	};
	for (const [kind, { search, outcome, names }] of Object.entries(addresses)) {
		test(kind, async () => {
			const authorization = `Bearer ${(await administer(desk(), CREATE_TOKEN)).trim()}`;

			const { status, headers, body } = await ask(desk(), { path: `/v1/sd?${search}`, headers: { authorization } });

			expect(status).toBe(200);
			expect(headers['x-ringside-outcome']).toBe(outcome);
			expect(JSON.parse(body).map(({ name }: { name: string }) => name)).toEqual(names);
		});
	}

	test('several people, with the reason for each', async () => {
		const authorization = `Bearer ${(await administer(desk(), CREATE_TOKEN)).trim()}`;

		const { headers, body } = await ask(desk(), { path: '/v1/sd?telephone=02079460123', headers: { authorization } });

		expect(headers['x-ringside-outcome']).toBe('several');
		expect(JSON.parse(body)).toHaveLength(4);
		expect(JSON.parse(body)[0].match).toMatchObject({ by: 'telephone', reason: expect.stringMatching(/number/u) });
	});
});

test('without a token, with a wrong one, and with one whose owner is no analyst, nothing is answered', async () => {
	await importPeople(desk(), 'demo', [
		{ name: 'Quentin Nobody', email: 'quentin@noordzee.example', telephone: '+31 20 555 0199' }
	]);
	const words = ['token', 'create', '--account', 'demo', '--person', 'quentin@noordzee.example'];
	const plain = (await administer(desk(), words)).trim();
	const path = '/v1/sd?telephone=%2B31205550134';

	const without = await ask(desk(), { path });
	const wrong = await ask(desk(), { path, headers: { authorization: 'Bearer rs_notatoken' } });
	const weak = await ask(desk(), { path, headers: { authorization: `Bearer ${plain}` } });
	const cookie = await ask(desk(), { path, cookie: await signIn(desk()) });

	expect([without.status, wrong.status, weak.status, cookie.status]).toEqual([401, 401, 403, 401]);
	expect(without.headers['www-authenticate']).toBe('Bearer');
	expect([without, wrong, weak].map(({ body }) => JSON.parse(body).code)).toEqual([
		'token.missing',
		'token.unknown',
		'role.missing'
	]);
	expect(without.body + wrong.body + weak.body).not.toContain('Annelies');
});

test('people that are imported while the desk runs are known to the next call', async () => {
	const file = { name: 'Imke Zonneveld', email: 'imke@noordzee.example', telephone: '020 555 0177' };
	await importPeople(desk(), 'demo', [file]);

	const page = await openCall(desk(), '/sd?telephone=%2B31205550177', await signIn(desk()));

	expect(page.body).toContain('Imke Zonneveld');
});

test('a file with an error names its line and imports nothing of it', async () => {
	const file = 'Name,Primary Email\nFirst Good,good@noordzee.example\n,nameless@noordzee.example\n';

	const { code, err } = await ringside(desk(), ['import', '--account', 'demo', '--type', 'people', '-'], file);

	expect(code).toBe(1);
	expect(err).toContain('3');
	const typed = await ask(desk(), { path: '/sd/suggestions?user=good@noordzee.example', cookie: await signIn(desk()) });
	expect(typed.body).not.toContain('First Good');
});

test('a password that is changed ends the sessions that were open', async () => {
	const analyst = await createAccount(desk(), 'changing');
	const cookie = await signIn(desk(), analyst);
	const words = ['person', 'password', analyst.email, '--account', 'changing'];
	await administer(desk(), words, 'another long password\n');

	const old = await ask(desk(), { path: '/sd', account: 'changing', cookie });
	const again = await signIn(desk(), { ...analyst, password: 'another long password' });

	expect(old.status).toBe(303);
	expect((await ask(desk(), { path: '/sd', account: 'changing', cookie: again })).status).toBe(200);
});

test('what is written wrongly is told in a sentence, with an exit code of its own', async () => {
	const wrong = await ringside(desk(), ['account', 'create', 'acme', '--name', 'Acme']);
	const unknown = await ringside(desk(), ['dance']);
	const refused = await ringside(desk(), ['token', 'create', '--account', 'nowhere', '--person', 'a@b.example']);

	expect([wrong.code, unknown.code, refused.code]).toEqual([2, 2, 1]);
	expect(wrong.err).toContain('--country');
	expect(unknown.err).toContain('dance');
	expect(wrong.err + unknown.err + refused.err).not.toContain('    at ');
	expect(wrong.out + unknown.out + refused.out).toBe('');
});

test('without a desk that runs, the command does the same on the folder', async () => {
	const folder = copyDemo();
	const analyst = await createAccount({ folder }, 'offline');
	const token = await administer({ folder }, CREATE_TOKEN);

	const later = await startDesk({ folder });
	const answer = await ask(later, {
		path: '/v1/sd?telephone=%2B31205550134',
		headers: { authorization: `Bearer ${token.trim()}` }
	});
	const cookie = await signIn(later, analyst);
	await later.stop();
	rmSync(folder, { recursive: true });

	expect(answer.status).toBe(200);
	expect(cookie).toContain('ringside_session=');
});
