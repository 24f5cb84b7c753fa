/** Several things in one cell, between semicolons; one that has a semicolon itself stands in quotation marks. Pure. */

/** An entry in quotation marks, which are written twice inside it; else whatever comes before the next semicolon. */
const ENTRY = /\s*(?:"((?:[^"]|"")*)"\s*(?:;|$)|([^;]*)(?:;|$))/guy;

export function splitList(written: string): string[] {
	return Array.from(written.matchAll(ENTRY), ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain)
		.map((entry) => entry.trim())
		.filter((entry) => entry !== '');
}

/** As `splitList` reads it. */
export function joinList(entries: readonly string[]): string {
	return entries.map((entry) => (/^"|;/u.test(entry) ? `"${entry.replaceAll('"', '""')}"` : entry)).join('; ');
}
