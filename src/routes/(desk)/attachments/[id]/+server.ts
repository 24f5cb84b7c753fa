import { Refusal } from '#foundation/refusals.ts';
import { isAttachmentAddress, attachmentAddress } from '#requests/attachments-reference.ts';
import { headersOf } from '#requests/attachments-type.ts';
import { listAttachments, readAttachment } from '#requests/attachments.server.ts';
import type { RequestHandler } from './$types';

/** A file of a note, or of one that is being written by whoever asks. */
export const GET: RequestHandler = async ({ locals: { person, scope, texts }, params }) => {
	if (person === undefined) throw new Refusal('unauthenticated', 'session.missing', texts.notes.wrong.signedOut);
	const [found] = isAttachmentAddress(attachmentAddress(params.id)) ? await listAttachments(scope, [params.id]) : [];
	if (found === undefined) throw new Refusal('not-found', 'attachment.unknown', texts.notes.wrong.unknown);
	return new Response(readAttachment(scope, found), { headers: headersOf(found) });
};
