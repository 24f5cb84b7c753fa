/** How much may be sent to the desk at once. Pure. */
import { Refusal } from '#foundation/refusals.ts';

/** Bytes of a form with files: one of the largest, and room for what is written. */
const LARGEST_WITH_FILES = 12 * 1024 * 1024;

/** Bytes of everything else: texts of 64 KB, and JSON. */
const LARGEST_WITHOUT_FILES = 2 * 1024 * 1024;

/** Bytes of a file that is imported: several times 100,000 people with all their columns. Nothing larger is read at all. */
export const LARGEST_BODY = 128 * 1024 * 1024;

/** Where files are imported; they are read as they come, and never whole in memory. */
const IMPORTS = ['/v1/import', '/settings/import'];

/** The most that may come with these headers, where they say that more comes. */
export function exceededSize(headers: Headers, path: string): number | undefined {
	const most = mostOf(headers, path);
	return Number(headers.get('content-length')) > most ? most : undefined;
}

/** A body that does not say how long it is, as far as it may be. */
export function limitBody(request: Request, path: string): Request {
	if (request.body === null || request.headers.has('content-length')) return request;
	const most = mostOf(request.headers, path);
	let length = 0;
	const limited = request.body.pipeThrough(
		new TransformStream<Uint8Array, Uint8Array>({
			transform(piece, controller) {
				length += piece.length;
				if (length > most) throw new Refusal('too-large', 'body.too-large', 'More was sent than is read.');
				controller.enqueue(piece);
			}
		})
	);
	const streamed = { body: limited, duplex: 'half' };
	return new Request(request, streamed);
}

function mostOf(headers: Headers, path: string): number {
	if (IMPORTS.includes(path.replace(/\/$/u, ''))) return LARGEST_BODY;
	const hasFiles = headers.get('content-type')?.startsWith('multipart/form-data') ?? false;
	return hasFiles ? LARGEST_WITH_FILES : LARGEST_WITHOUT_FILES;
}
