/** How much may be sent to the desk at once. Pure. */

/** Bytes of a form with files: one of the largest, and room for what is written. Nothing larger is read at all. */
export const LARGEST_BODY = 12 * 1024 * 1024;

/** Bytes of everything else: texts of 64 KB, and JSON. */
const LARGEST_WITHOUT_FILES = 2 * 1024 * 1024;

/** The most that may come with these headers, where they say that more comes. */
export function exceededSize(headers: Headers): number | undefined {
	const hasFiles = headers.get('content-type')?.startsWith('multipart/form-data') ?? false;
	const most = hasFiles ? LARGEST_BODY : LARGEST_WITHOUT_FILES;
	return Number(headers.get('content-length')) > most ? most : undefined;
}
