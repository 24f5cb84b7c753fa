/** What nobody expected, as one line of JSON on standard error. No telephone numbers, names or secrets go in. */

/** With its stack, so that the trace id in the answer leads to the place. */
export function logDefect(traceId: string, error: unknown): void {
	const entry = { at: new Date().toISOString(), event: 'defect', traceId, error: describe(error) };
	process.stderr.write(`${JSON.stringify(entry)}\n`);
}

/** A database's message may quote values; its code and constraint say enough. */
function describe(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if ('code' in error && 'severity' in error) {
		const constraint = 'constraint' in error ? String(error.constraint) : '';
		return `database error ${String(error.code)} ${constraint}\n${stackOf(error)}`;
	}
	return error.stack ?? error.message;
}

function stackOf(error: Error): string {
	return (error.stack ?? '').split('\n    at ').slice(1).join('\n    at ');
}
