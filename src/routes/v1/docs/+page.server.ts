import { api } from '#api/api.ts';
import { makeDocsPage } from '#api/docs-page.ts';
import { readDocument } from '#api/operations.ts';
import type { PageServerLoad } from './$types';

/** Nothing in it is of the account, so nobody has to sign in. */
export const load: PageServerLoad = async ({ url, setHeaders }) => {
	const document = await api.request('/v1/openapi.json');
	// Shown again at once, and asked for anew by its tag.
	setHeaders({ 'cache-control': 'private, no-cache' });
	return { docs: makeDocsPage(readDocument(await document.json()), url.origin) };
};
