/** Several things in one cell, between semicolons. Pure. */

export function splitList(written: string): string[] {
	return written
		.split(';')
		.map((entry) => entry.trim())
		.filter((entry) => entry !== '');
}
