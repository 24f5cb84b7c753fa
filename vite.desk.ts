/**
 * Builds the one script of the pages of the desk. Pages are sent without SvelteKit's own script, so this is all that a
 * browser runs: one file, and one with the texts of a language; and a small one for the page of the API's document,
 * which needs nothing of the desk. Its styles are those of the pages and are not built here.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';

const withoutStyles: Plugin = {
	name: 'without-styles',
	generateBundle(_options, bundle) {
		for (const name of Object.keys(bundle)) if (name.endsWith('.css')) Reflect.deleteProperty(bundle, name);
	}
};

export default defineConfig({
	publicDir: false,
	plugins: [svelte(), withoutStyles],
	build: {
		// What SvelteKit takes for files that are sent as they are: vite.config.ts.
		outDir: '.svelte-kit/desk',
		assetsDir: '_app/immutable',
		manifest: 'files.json',
		modulePreload: false,
		rolldownOptions: { input: { desk: 'src/console/desk.client.ts', docs: 'src/routes/v1/docs/docs.client.ts' } }
	}
});
