import type { Refusal } from '#foundation/refusals.ts';

/**
 * Runs a write and turns a broken constraint into the refusal it stands for.
 *
 * The database is the only place where uniqueness is decided: looking first and writing
 * after would let two analysts pass at once. Any other failure is thrown on unchanged.
 */
export async function refuseOn<T>(refusals: Record<string, Refusal>, write: () => Promise<T>): Promise<T> {
	try {
		return await write();
	} catch (error) {
		throw Object.entries(refusals).find(([constraint]) => isBroken(error, constraint))?.[1] ?? error;
	}
}

/** PostgreSQL names the constraint in the error; Citus only in its message, with a shard number behind it. */
function isBroken(error: unknown, constraint: string): boolean {
	if (!(error instanceof Error)) return false;
	if ('constraint' in error && error.constraint === constraint) return true;
	return new RegExp(`"${constraint}(_\\d+)?"`).test(error.message);
}
