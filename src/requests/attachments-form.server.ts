/**
 * Files that come with a form: those posted in it, as a browser without scripts does, and those its texts name
 * because a script uploaded them before.
 */
import { createHash, randomUUID } from 'node:crypto';
import type { AccountScope } from '#accounts/scope.ts';
import type { Texts } from '#texts/texts.ts';
import { LARGEST_FILE, MOST_FILES, referencesIn, referenceTo } from './attachments-reference.ts';
import { cleanFileName, isPicture, mediaTypeOf } from './attachments-type.ts';
import { keepUpload, listAttachments, type Upload } from './attachments.server.ts';
import { idFrom } from './form-key.ts';

/** The field for files beside the text field of a note. */
export function filesFieldOf(field: string): string {
	return `${field}Files`;
}

/**
 * Keeps the files posted for each of the text fields and names them at the end of its text, in the form itself: from
 * there on the form is like one whose files were uploaded by a script, and a form that is refused loses none. Call
 * it before the texts are read; after the note is written, `claimAttachments` gives it its files.
 *
 * @returns a sentence for each field whose files are not all there, by name.
 */
export async function takeFiles(
	scope: AccountScope,
	texts: Texts,
	form: FormData,
	fields: readonly string[]
): Promise<Record<string, string>> {
	const errors: Record<string, string> = {};
	for (const field of fields) {
		const wrong = (await takePosted(scope, texts, form, field)) ?? (await checkNamed(scope, texts, form, field));
		if (wrong !== undefined) errors[field] = wrong;
	}
	return errors;
}

/** @returns what is kept of a file; undefined where it is too large. */
export async function readFile(file: File): Promise<Omit<Upload, 'id'> | undefined> {
	if (file.size > LARGEST_FILE) return undefined;
	const content = Buffer.from(await file.arrayBuffer());
	return { name: cleanFileName(file.name), mediaType: mediaTypeOf(content, file.type), content };
}

async function takePosted(
	scope: AccountScope,
	texts: Texts,
	form: FormData,
	field: string
): Promise<string | undefined> {
	const posted = form.getAll(filesFieldOf(field)).filter((value) => value instanceof File);
	const key = textOf(form, 'key');
	const errors: string[] = [];
	// A browser sends an empty one where nothing was chosen.
	for (const file of posted.filter(({ name, size }) => name !== '' || size > 0).slice(0, MOST_FILES + 1)) {
		const read = await readFile(file);
		if (read === undefined) {
			errors.push(texts.notes.wrong.fileTooLarge(cleanFileName(file.name), LARGEST_FILE / 1024 / 1024));
			continue;
		}
		const id = key === '' ? randomUUID() : idFrom(key, `${field} ${read.name} ${hashOf(read.content)}`);
		await keepUpload(scope, { ...read, id });
		const text = textOf(form, field).trimEnd();
		const reference = referenceTo({ id, name: read.name, isImage: isPicture(read.mediaType) });
		form.set(field, text === '' ? reference : `${text}\n\n${reference}`);
	}
	return errors.length === 0 ? undefined : errors.join(' ');
}

async function checkNamed(
	scope: AccountScope,
	texts: Texts,
	form: FormData,
	field: string
): Promise<string | undefined> {
	const ids = referencesIn(textOf(form, field));
	if (ids.length === 0) return undefined;
	if (ids.length > MOST_FILES) return texts.notes.wrong.tooMany(MOST_FILES, ids.length);
	const there = await listAttachments(scope, ids);
	return there.length === ids.length ? undefined : texts.notes.wrong.missing;
}

/** A form that is sent twice brings the same file: under the same ID it is kept once, and its note stays one note. */
function hashOf(content: Buffer): string {
	return createHash('sha256').update(content).digest('hex');
}

function textOf(form: FormData, field: string): string {
	const value = form.get(field);
	return typeof value === 'string' ? value : '';
}
