/** Why a file cannot be read, in the system's words without its code and the name of the file: "no such file or directory". Pure. */
export function reasonOf(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	return /^[A-Z]+: ([^,]+)/u.exec(message)?.[1] ?? message;
}
