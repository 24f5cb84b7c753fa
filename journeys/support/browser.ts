/**
 * The Chromium that journeys are made in: the one that is installed, else one that comes from npm, which
 * needs nothing of the machine.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';

export interface Browser {
	readonly executablePath: string;
	readonly args: readonly string[];
	readonly env: Readonly<Record<string, string>>;
}

const INSTALLED = [
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable'
];

const QUIET = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** Unpacks the one from npm when it is needed and was not yet. */
export async function findBrowser(): Promise<Browser> {
	const executablePath = process.env['RINGSIDE_TEST_CHROMIUM'] === 'npm' ? undefined : INSTALLED.find(existsSync);
	if (executablePath !== undefined) return { executablePath, args: QUIET, env: textsOf(process.env) };

	const folder = await unpack();
	return {
		executablePath: join(folder, 'chromium'),
		args: QUIET,
		env: {
			...textsOf(process.env),
			LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
			FONTCONFIG_PATH: join(folder, 'fonts')
		}
	};
}

/** It gets its name when it is complete: a run that was cut off leaves nothing that looks unpacked. */
async function unpack(): Promise<string> {
	const module = createRequire(import.meta.url).resolve('@sparticuz/chromium');
	const root = resolve(dirname(module), '..');
	const { version } = z
		.object({ version: z.string() })
		.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
	const cache = resolve(import.meta.dirname, '../../node_modules/.cache');
	const folder = join(cache, `chromium-${version}`);
	if (existsSync(folder)) return folder;

	mkdirSync(cache, { recursive: true });
	const unfinished = mkdtempSync(`${folder}-`);
	await inflateInto(unfinished, root);
	writeFileSync(join(unfinished, 'fonts', 'fonts.conf'), fontsIn(folder));
	renameSync(unfinished, folder);
	return folder;
}

/** Without a font of its own it crashes at the first letter on a machine that has none. */
function fontsIn(folder: string): string {
	return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>
`;
}

/** The package unpacks into the system's temporary folder, wherever that is. */
async function inflateInto(folder: string, root: string): Promise<void> {
	const { inflate } = await import('@sparticuz/chromium');
	const before = process.env['TMPDIR'];
	process.env['TMPDIR'] = folder;
	try {
		for (const file of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) {
			await inflate(join(root, 'bin', file));
		}
	} finally {
		if (before === undefined) delete process.env['TMPDIR'];
		else process.env['TMPDIR'] = before;
	}
}

function textsOf(environment: NodeJS.ProcessEnv): Record<string, string> {
	return Object.fromEntries(
		Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
	);
}
