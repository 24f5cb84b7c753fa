import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

/** Built before, by vite.desk.ts. */
const DESK = '.svelte-kit/desk';

const FILES = `${DESK}/files.json`;

/** Where each source of the desk's script stands among what was built; the server of development needs no build. */
function deskFiles(command: 'build' | 'serve'): unknown {
	return command === 'build' && existsSync(FILES) ? JSON.parse(readFileSync(FILES, 'utf8')) : 'undefined';
}

/** SvelteKit reads this configuration for more than building, so only a build has to have it. */
const needsDesk: Plugin = {
	name: 'needs-desk',
	apply: 'build',
	buildStart() {
		if (!existsSync(FILES)) this.error('The script of the pages comes first: npm run build makes both.');
	}
};

/** Of the few lines in app.html that keep early keys: the only script that stands in a page. */
function hashOfInlineScript(): `sha256-${string}` {
	const script = /<script>(.*?)<\/script>/su.exec(readFileSync('src/app.html', 'utf8'))?.[1] ?? '';
	return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

export default defineConfig(({ command }) => ({
	define: { DESK_FILES: deskFiles(command) },
	plugins: [
		needsDesk,
		sveltekit({
			adapter: adapter(),
			files: { assets: DESK },
			// Our own check in hooks.server.ts: pages are sent without a referrer, so their forms carry no origin.
			csrf: { trustedOrigins: ['*'] },
			csp: {
				mode: 'hash',
				directives: {
					'default-src': ['self'],
					'script-src': ['self', hashOfInlineScript()],
					'style-src': ['self'],
					'img-src': ['self', 'data:', 'https:'],
					'object-src': ['none'],
					'base-uri': ['none'],
					'form-action': ['self'],
					'frame-ancestors': ['none']
				}
			}
		})
	]
}));
