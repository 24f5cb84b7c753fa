import { randomUUID } from 'node:crypto';
import { json } from '@sveltejs/kit';
import { z } from 'zod';
import { requireAnalyst } from '#accounts/require-analyst.ts';
import { Refusal } from '#foundation/refusals.ts';
import { readFile } from '#requests/attachments-form.server.ts';
import { attachmentAddress, LARGEST_FILE } from '#requests/attachments-reference.ts';
import { keepUpload } from '#requests/attachments.server.ts';
import { isPicture } from '#requests/attachments-type.ts';
import type { RequestHandler } from './$types';

/** The browser chooses the ID, so that the note names the file at once and a second try is the same file. */
const Id = z.uuid();

/** Keeps one file for a note that is being written: multipart, `file` and perhaps `id`. */
export const POST: RequestHandler = async ({ locals, request }) => {
	const { person, scope, texts } = locals;
	if (person === undefined) throw new Refusal('unauthenticated', 'session.missing', texts.notes.wrong.signedOut);
	requireAnalyst(person);
	const form = await request.formData();
	const file = form.get('file');
	if (!(file instanceof File)) throw new Refusal('invalid', 'attachment.no-file', texts.notes.wrong.noFile, 'file');
	const read = await readFile(file);
	if (read === undefined) {
		return json({ message: texts.notes.wrong.tooLarge(LARGEST_FILE / 1024 / 1024) }, { status: 413 });
	}
	const id = Id.safeParse(form.get('id')).data?.toLowerCase() ?? randomUUID();
	await keepUpload(scope, { ...read, id });
	const { name, mediaType } = read;
	return json({ id, name, url: attachmentAddress(id), isImage: isPicture(mediaType) }, { status: 201 });
};
