/** Builds when needed and starts the server on the Node.js of the project. Called by start.cjs. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const node = resolve(root, 'node_modules/node/bin/node');

/** What was built, and from which source. */
const STAMP = join(root, 'build', 'built-from.txt');

/**
 * Memory for young objects, in MB: a page makes little, and the default keeps some 80 MB more than are needed.
 */
const YOUNG_MEMORY = '--max-semi-space-size=8';

/** Folders and files that a build is made of. */
const SOURCES = ['src', 'vite.desk.ts', 'vite.config.ts', 'package-lock.json'];

/** The script of the pages first: they name its files. */
const BUILDS = [['--config', 'vite.desk.ts'], []];

if (!existsSync(node)) {
	fail('The packages are not installed. Run: npm ci');
}
build();
const server = spawn(node, [YOUNG_MEMORY, join(root, 'server.ts')], { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));

/** A build that was broken off leaves no stamp, and is made again. */
function build() {
	const source = fingerprint();
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === source) return;
	console.log('Building, once …');
	const vite = resolve(root, 'node_modules/vite/bin/vite.js');
	for (const config of BUILDS) {
		const built = spawnSync(node, [vite, 'build', ...config, '--logLevel', 'error'], { cwd: root, encoding: 'utf8' });
		if (built.status !== 0) fail(`The build failed.\n${built.stdout}${built.stderr}`);
	}
	writeFileSync(STAMP, source);
}

function fingerprint() {
	const hash = createHash('sha256');
	for (const file of SOURCES.flatMap((source) => list(join(root, source)))) {
		hash.update(file.slice(root.length)).update(readFileSync(file));
	}
	return hash.digest('hex');
}

function list(path) {
	if (!existsSync(path)) return [];
	try {
		return readdirSync(path, { withFileTypes: true })
			.toSorted((one, other) => (one.name < other.name ? -1 : 1))
			.flatMap((entry) => list(join(path, entry.name)));
	} catch {
		return [path]; // a file
	}
}

function fail(sentence) {
	console.error(sentence);
	process.exit(1);
}
