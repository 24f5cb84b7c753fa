/** Where the script of the desk is, and what it needs, so that a browser asks for all of it at once. Pure. */
import type { Locale } from '#texts/locales.ts';

/** By the build: the file of each source; undefined on the server of development, which makes them from their source. */
declare const DESK_FILES: Readonly<Record<string, { readonly file: string }>> | undefined;

const SOURCE = 'src/console/desk.client.ts';
const DOCS_SOURCE = 'src/routes/v1/docs/docs.client.ts';

export function deskScript(): string {
	return addressOf(SOURCE) ?? `/${SOURCE}`;
}

/** Of the page of the API's document, which has nothing of the desk. */
export function docsScript(): string {
	return addressOf(DOCS_SOURCE) ?? `/${DOCS_SOURCE}`;
}

export function deskTexts(locale: Locale): string | undefined {
	return addressOf(`src/texts/${locale}.ts`);
}

function addressOf(source: string): string | undefined {
	const built = typeof DESK_FILES === 'undefined' ? undefined : DESK_FILES[source];
	return built && `/${built.file}`;
}
