/** Starts that cannot be: one clear sentence, an exit code, and nothing that was there is damaged. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { ask, openCall, signIn } from './support/ask.ts';
import { copyDemo, runDesk, startDesk, temporaryFolder, type Start } from './support/desk.ts';
import { rowsInFolder } from './support/rows.ts';

const ROOT = resolve(import.meta.dirname, '..');

let folder: string;

test.beforeEach(() => {
	folder = copyDemo();
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Waits for the end of a start that is refused. */
async function refused(start: Start): Promise<{ code: number | null; said: string }> {
	const { process, said } = runDesk(start);
	const [code] = await once(process, 'exit');
	return { code: typeof code === 'number' ? code : null, said: said() };
}

function expectSentence({ code, said }: { code: number | null; said: string }, sentence: RegExp): void {
	expect(code).toBe(1);
	expect(said).toMatch(sentence);
	expect(said).not.toMatch(/^\s+at .*:\d+|node:internal|Warning/mu);
	expect(said.trim().split('\n').length).toBeLessThan(5);
}

/** The data of the folder can be used as before. */
async function expectUndamaged(): Promise<void> {
	const desk = await startDesk({ folder });
	const page = await openCall(desk, '/sd?telephone=%2B31205550134', await signIn(desk));
	expect(page.body).toContain('Annelies van der Meulen');
	expect(await desk.stop()).toBe(0);
}

test('a port that is in use', async () => {
	const other = createServer().listen(0, '127.0.0.1');
	await once(other, 'listening');
	const { port } = Object(other.address());

	const start = await refused({ folder, environment: { PORT: String(port) } });
	other.close();

	expectSentence(start, new RegExp(`Port ${port} is in use`, 'u'));
	await expectUndamaged();
});

test('a data folder that another process has, which goes on undisturbed', async () => {
	const first = await startDesk({ folder });

	const second = await refused({ folder });

	expectSentence(second, /in use by another Ringside process/u);
	const page = await openCall(first, '/sd?telephone=%2B31205550134', await signIn(first));
	expect(page.body).toContain('Annelies van der Meulen');
	expect(await first.stop()).toBe(0);
	await expectUndamaged();
});

test.describe('settings that are wrong are named, all of them:', () => {
	const settings: Readonly<Record<string, { environment: Record<string, string>; names: RegExp }>> = {
		'a port that is none': { environment: { PORT: 'telephone' }, names: /PORT/u },
		'a port beyond all ports': { environment: { PORT: '70000' }, names: /PORT/u },
		'a database of another make': { environment: { DATABASE_URL: 'mysql://127.0.0.1/desk' }, names: /DATABASE_URL/u },
		'a flag that is neither yes nor no': { environment: { RINGSIDE_DEMO: 'perhaps' }, names: /RINGSIDE_DEMO/u },
		'two at once': { environment: { PORT: 'x', TRUST_PROXY: 'y' }, names: /PORT[^]*TRUST_PROXY/u },
		'an address that is not of this machine': { environment: { HOST: '192.0.2.1' }, names: /192\.0\.2\.1/u }
	};
	for (const [wrong, { environment, names }] of Object.entries(settings)) {
		test(wrong, async () => {
			expectSentence(await refused({ folder, environment }), names);
		});
	}
});

test('a PostgreSQL that does not answer', async () => {
	const start = await refused({ folder, environment: { DATABASE_URL: 'postgres://postgres@127.0.0.1:1/ringside' } });

	expect(start.code).toBe(1);
	expect(start.said).toMatch(/127\.0\.0\.1:1|DATABASE_URL/u);
	expect(start.said).not.toContain('node:internal');
});

test('a data folder that is a file', async () => {
	const file = join(temporaryFolder(), 'file');
	writeFileSync(file, 'kept');

	const start = await refused({ folder: file });

	expect(start.code).toBe(1);
	expect(start.said).toContain(file);
});

test('data of a newer version, which stays as it is', async () => {
	rowsInFolder(folder, `insert into migration values ('2099-01-01-from-the-future', '2099-01-01') returning name`);

	const start = await refused({ folder });

	expectSentence(start, /newer version of Ringside/u);
	expect(rowsInFolder(folder, 'select count(*)::integer as people from person where id = 1001')).toEqual([
		{ people: 1 }
	]);
});

test('a Node.js that is too old', () => {
	const old = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.19.0' } });`;

	const { status, stderr } = spawnSync(process.execPath, ['-e', `${old} require('./start.cjs')`], {
		cwd: ROOT,
		encoding: 'utf8'
	});

	expect(status).toBe(1);
	expect(stderr).toMatch(/needs Node\.js 20 or later; this is 18\.19\.0/u);
	expect(stderr).not.toContain('    at ');
});

test('while it starts, a page that says so', async () => {
	const other = createServer().listen(0, '127.0.0.1');
	await once(other, 'listening');
	const { port } = Object(other.address());
	other.close();
	await once(other, 'close');

	const { process, said } = runDesk({ folder, environment: { PORT: String(port) } });
	const answers: number[] = [];
	while (!answers.includes(303) && process.exitCode === null) {
		const answer = await ask({ port: Number(port) }, { path: '/sd' }).catch(() => undefined);
		answers.push(answer?.status ?? 0);
		await new Promise((wake) => setTimeout(wake, 20));
	}
	process.kill('SIGTERM');
	await once(process, 'exit');

	expect(said()).toContain('Ringside is open');
	expect(new Set(answers.filter((status) => status > 0))).toEqual(new Set([503, 303]));
});
