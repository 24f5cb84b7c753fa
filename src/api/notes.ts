/** /v1/requests/{id}/notes: what was written about a request. A note stays as it was written. */
import { randomUUID } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { Refusal } from '#foundation/refusals.ts';
import { findRecord } from '#records/list-records.server.ts';
import { noteIdsOf } from '#requests/change-request.server.ts';
import { unknownRequest } from '#requests/lock-request.server.ts';
import { NOTE_LISTING, REQUEST_LISTING } from '#requests/request-listing.ts';
import { changeRequestRecord } from '#requests/request-records.server.ts';
import { LONGEST_NOTE_BYTES } from '#requests/vocabulary.ts';
import { idempotent, registrationKeyOf } from './idempotency.server.ts';
import { addressOf, addRecordRoutes, answerWritten } from './list-routes.ts';
import { apiRoute, apiRouter, type ApiBindings } from './router.ts';
import { IdParameter, MaybeReference, Moment, prose } from './schemas.ts';
import { WriteHeaders } from './write-headers.ts';

const PATH = '/requests/{request_id}/notes';

const text = prose(LONGEST_NOTE_BYTES)
	.refine((written) => written.trim() !== '', 'it is empty')
	.openapi({ description: 'Markdown.', example: 'The roller is replaced.' });

const NoteBody = z
	.object({
		id: z.uuid(),
		person: MaybeReference,
		text,
		internal: z.boolean().openapi({ description: 'For analysts only.' }),
		medium: z.literal('telephone').nullable().openapi({ description: 'How it came in.' }),
		created_at: Moment
	})
	.openapi('Note');

const NewNote = z
	.strictObject({ text, internal: z.boolean().optional(), medium: z.literal('telephone').optional() })
	.openapi('NewNote', { example: { text: 'The roller is replaced.', internal: true } });

export const notes = apiRouter();

addRecordRoutes(notes, {
	listing: NOTE_LISTING,
	scope: 'requests:read',
	path: PATH,
	tag: 'Notes',
	words: ['note', 'notes'],
	body: NoteBody,
	unknown: () => new Refusal('not-found', 'note.unknown', 'The request has no such note.'),
	idParameter: z
		.guid('it is the ID of a note')
		.openapi({ format: 'uuid', example: '0192f3c4-5a10-7c3e-9b1a-2f6d1c0e8a55' }),
	owner: { parameter: 'request_id', check: checkRequest }
});

const createNote = apiRoute(
	{ scope: 'requests:write' },
	404,
	409
)({
	method: 'post',
	path: PATH,
	tags: ['Notes'],
	operationId: 'create_note',
	summary: 'Write a note',
	description: 'In the name of the owner of the token. A note to a request group reaches all its members.',
	middleware: [idempotent],
	request: {
		params: z.object({ request_id: IdParameter }),
		headers: WriteHeaders.creation.pick({ 'idempotency-key': true }),
		body: { required: true, content: { 'application/json': { schema: NewNote } } }
	},
	responses: {
		201: {
			description: 'The note',
			headers: WriteHeaders.created,
			content: { 'application/json': { schema: NoteBody } }
		}
	}
});
notes.openapi(createNote, async (c) => {
	const { request_id: requestId } = c.req.valid('param');
	const { text: written, internal = false, medium = null } = c.req.valid('json');
	const change = {
		...{ requestId, key: registrationKeyOf(c) ?? randomUUID(), revision: undefined, medium, wanted: {}, extras: {} },
		note: internal ? '' : written,
		internalNote: internal ? written : '',
		expect: () => Promise.resolve()
	};
	await changeRequestRecord(c.get('scope'), change);
	const [id = ''] = noteIdsOf(c.get('scope'), change);
	return answerWritten(c, NOTE_LISTING, {
		...{ id, ownerId: requestId },
		created: addressOf(c, `/v1/requests/${requestId}/notes/${id}`)
	});
});

/** @throws Refusal `request.unknown`. */
async function checkRequest(c: Context<ApiBindings>, id: number): Promise<void> {
	const request = await findRecord(c.get('scope'), REQUEST_LISTING, id, { fields: ['id'] });
	if (request === undefined) throw unknownRequest();
}
