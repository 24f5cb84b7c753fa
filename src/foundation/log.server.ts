/**
 * One line of JSON per event, on standard output for what went well and on standard error for defects.
 * No telephone numbers, names or secrets go in.
 */

interface Entry {
	readonly event: string;
	readonly traceId?: string;
	readonly accountId?: number | undefined;
	readonly [more: string]: string | number | boolean | undefined;
}

export function logEvent(entry: Entry): void {
	process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
}

/** Something nobody expected: with its stack, and the messages of what caused it. */
export function logDefect(traceId: string, error: unknown): void {
	const entry = { at: new Date().toISOString(), event: 'defect', traceId, error: describe(error) };
	process.stderr.write(`${JSON.stringify(entry)}\n`);
}

/** A database's message may quote values; its code and constraint say enough. */
function describe(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if ('code' in error && 'severity' in error) {
		return `database error ${String(error.code)} ${'constraint' in error ? String(error.constraint) : ''}\n${stackOf(error)}`;
	}
	return error.stack ?? error.message;
}

function stackOf(error: Error): string {
	return (error.stack ?? '').split('\n    at ').slice(1).join('\n    at ');
}
