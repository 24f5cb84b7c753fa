/** The parts of the console that an outcome needs: a browser loads these, and the others when it comes to them. */
import type { ConsoleData } from '#callers/console-data.ts';

const LOAD = {
	notices: () => import('./callers/CallerNotices.svelte'),
	person: () => import('./people/PersonColumn.svelte'),
	list: () => import('./requests/RequestList.svelte'),
	detail: () => import('./requests/RequestDetail.svelte'),
	form: () => import('./requests/NewRequestForm.svelte'),
	several: () => import('./callers/SeveralCallers.svelte'),
	found: () => import('./callers/FoundPeople.svelte'),
	nobody: () => import('./callers/NobodyFound.svelte')
};

type Part = keyof typeof LOAD;

export type Parts = { readonly [P in Part]?: Awaited<ReturnType<(typeof LOAD)[P]>> };

export async function loadParts(console: ConsoleData): Promise<Parts> {
	const parts = await Promise.all(partsOf(console).map(async (part) => [part, await LOAD[part]()] as const));
	return Object.fromEntries(parts);
}

function partsOf({ view, newRequest }: ConsoleData): readonly Part[] {
	switch (view.kind) {
		case 'one':
			if (newRequest) return ['notices', 'person', 'list', 'form'];
			return view.selected ? ['notices', 'person', 'list', 'detail'] : ['notices', 'person', 'list'];
		case 'several':
		case 'found':
			return [view.kind];
		case 'empty':
			return [];
		default:
			return ['nobody'];
	}
}
