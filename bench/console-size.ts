/** How much the console sends: its page, and the scripts that the page loads, with all that those import. */
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ask, type Asked } from './load.ts';
import type { RunningServer } from './servers.ts';

export interface ConsoleSize {
	readonly scripts: number;
	/** Of the scripts, each compressed by gzip. */
	readonly scriptBytes: number;
	/** Of the page itself, as it is sent; the median of some. */
	readonly pageBytes: number;
}

/** Pages that are looked at. */
const PAGES = 100;

export async function measureConsole(server: RunningServer, pages: readonly Asked[]): Promise<ConsoleSize> {
	const sizes: number[] = [];
	const scripts = new Map<string, number>();
	for (const page of pages.slice(0, PAGES)) {
		const { body } = await ask(server, page);
		sizes.push(body.length);
		for (const path of scriptsOf(body, page.path)) await addScript(server, page, path, scripts);
	}
	return {
		scripts: scripts.size,
		scriptBytes: [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0),
		pageBytes: sizes.toSorted((one, other) => one - other)[Math.floor(sizes.length / 2)] ?? 0
	};
}

/** Follows what a script imports at once; what it may load later for another page is not the console's. */
async function addScript(
	server: RunningServer,
	page: Asked,
	path: string,
	scripts: Map<string, number>
): Promise<void> {
	if (scripts.has(path)) return;
	const { status, body } = await ask(server, { path, headers: page.headers });
	if (status !== 200) throw new Error(`The page names ${path}, which is answered by ${status}.`);
	scripts.set(path, gzipSync(Buffer.from(body, 'latin1'), { level: 9 }).length);
	for (const [, imported] of body.matchAll(/(?:from|import)\s*["']([^"']+\.js)["']/gu)) {
		await addScript(server, page, posix.join(posix.dirname(path), imported ?? ''), scripts);
	}
}

/** Named by the page itself: loaded ahead, or imported by the script inside it. */
function scriptsOf(html: string, path: string): string[] {
	const named = Array.from(html.matchAll(/["']([^"']+\.js)["']/gu), ([, script]) => script ?? '');
	return [...new Set(named)].map((script) => new URL(script, `http://console${path}`).pathname);
}
