/** Where the page is, for whatever stands on it: the same on the server and in the browser. Pure. */
import { createContext } from 'svelte';

export interface Here {
	readonly path: string;
	/** What the sealed address of the call holds that the page belongs to. */
	readonly call: string | undefined;
}

export const [getHere, setHere] = createContext<Here>();

interface Address {
	readonly pathname: string;
	readonly searchParams: Pick<URLSearchParams, 'get'>;
}

export function hereOf({ pathname, searchParams }: Address): Here {
	const sealed = /^\/sd\/call\/([\w-]+)/u.exec(pathname)?.[1];
	return { path: pathname, call: sealed ?? searchParams.get('call') ?? undefined };
}
