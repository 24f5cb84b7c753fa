/**
 * A form with one file, read as it comes: the file goes to the database piece by piece, so a large one is never whole in
 * memory. A library divides the form (@fastify/busboy: what most servers on Node.js read uploads with, without
 * dependencies of its own), since the platform's own `formData` holds everything.
 */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import type { AccountScope } from '#accounts/scope.ts';
import { Refusal } from '#foundation/refusals.ts';
import { keepFile, type KeptFile } from './uploads.server.ts';

export interface UploadForm {
	readonly fields: Readonly<Record<string, string>>;
	/** Undefined where none was sent, or nothing is in it. */
	readonly file: (KeptFile & { readonly name: string | null }) | undefined;
}

/** Our choice: what a form has beside the file is words. */
const LIMITS = { files: 1, fields: 20, fieldSize: 2000, fieldNameSize: 100 };

/** Longest name of a file that is kept, in characters. */
const LONGEST_NAME = 200;

/** @throws Refusal `body.malformed`, and whatever ends the body too early. */
export async function readUploadForm(
	scope: Pick<AccountScope, 'db' | 'accountId' | 'now'>,
	{ headers, body }: Pick<Request, 'headers' | 'body'>
): Promise<UploadForm> {
	const busboy = openForm(headers.get('content-type') ?? '');
	const fields: Record<string, string> = {};
	const files: { name: string | null; stream: Readable; kept: Promise<KeptFile> }[] = [];
	busboy.on('field', (name, value) => (fields[name] = value));
	// What is said twice, and after somebody heard it, would else end the process.
	busboy.on('error', () => undefined);
	busboy.on('file', (_field, stream, name) => {
		stream.on('error', () => undefined);
		const kept = keepFile(scope, stream);
		// What goes wrong with it is said where it is waited for.
		kept.catch(() => undefined);
		files.push({ name: nameOf(name), stream, kept });
	});
	await readInto(busboy, body, () => files.map(({ stream }) => stream));

	const [file] = files;
	const kept = await file?.kept;
	if (file === undefined || kept === undefined || kept.bytes === 0) return { fields, file: undefined };
	return { fields, file: { ...kept, name: file.name } };
}

/** The body as it is, without a form around it. */
export async function* readBody(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
	if (body !== null) yield* body;
}

function openForm(contentType: string): BusboyInstance {
	try {
		return new Busboy({ headers: { 'content-type': contentType }, limits: LIMITS });
	} catch {
		throw malformed();
	}
}

async function readInto(busboy: BusboyInstance, body: ReadableStream<Uint8Array> | null, open: () => Readable[]) {
	try {
		await pipeline(Readable.from(readBody(body)), busboy);
	} catch (error) {
		// A file that was being read would else wait for its end for ever.
		for (const stream of open()) stream.destroy(error instanceof Error ? error : undefined);
		if (error instanceof Refusal) throw error;
		throw malformed();
	}
}

/** Without a path and without what no name has. */
function nameOf(written: string | undefined): string | null {
	const name =
		(written ?? '')
			.split(/[/\\]/u)
			.at(-1)
			?.replace(/\p{C}+/gu, ' ')
			.trim() ?? '';
	return name === '' ? null : Array.from(name).slice(0, LONGEST_NAME).join('');
}

function malformed(): Refusal {
	return new Refusal('malformed', 'body.malformed', 'The form cannot be read to its end. Send it again.');
}
