/** What the pages of the import share: reading a form with its file, and naming an import in an address. */
import { fail } from '@sveltejs/kit';
import { isImportType } from '#directory/file-types.ts';
import { queueRun } from '#directory/import-runs.server.ts';
import { runImports } from '#directory/run-imports.server.ts';
import { readUploadForm } from '#directory/upload-form.server.ts';
import { removeFile } from '#directory/uploads.server.ts';
import { Refusal } from '#foundation/refusals.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** @throws Refusal `import.unknown`. */
export function runIdIn(text: string): string {
	if (UUID.test(text)) return text;
	throw new Refusal('not-found', 'import.unknown', 'There is no such import.');
}

/** Answers the id of the import that was begun; what has to be put right is answered as a form is. */
export async function beginImport({ scope }: Pick<App.Locals, 'scope'>, request: Request) {
	const sent = await readUploadForm(scope, request).catch((error: unknown) => {
		if (error instanceof Refusal && error.code === 'body.malformed') return undefined;
		throw error;
	});
	if (sent === undefined) return fail(400, { type: '', problem: 'body' as const });

	const { fields, file } = sent;
	const type = fields['type'] ?? '';
	if (!isImportType(type) || file === undefined) {
		if (file !== undefined) await removeFile(scope, file.fileId);
		return fail(422, { type, problem: isImportType(type) ? ('file' as const) : ('type' as const) });
	}
	const { fileId, bytes, name: fileName } = file;
	// Whoever does not say so clearly changes nothing.
	const dryRun = fields['do'] !== 'import';
	const id = await queueRun(scope, { type, dryRun, origin: 'console', fileId, bytes, fileName });
	runImports(scope);
	return id;
}
