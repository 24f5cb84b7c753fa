/** /v1/calls: the calls that the desk knows, and those that a phone system logs. */
import { randomUUIDv7 } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import { identifyCaller } from '#callers/identify.server.ts';
import { readCtiAddress } from '#callers/cti-address.ts';
import { OUTCOMES } from '#callers/outcome.ts';
import { CALL_LISTING } from '#calls/call-listing.ts';
import { addCallRecord, changeCallRecord, unknownCall } from '#calls/call-records.server.ts';
import { expectTag } from './conditional.ts';
import { idempotent, registrationKeyOf } from './idempotency.server.ts';
import { addressOf, addRecordRoutes, answerWritten } from './list-routes.ts';
import { apiRoute, apiRouter } from './router.ts';
import {
	given,
	line,
	MaybeReference,
	Moment,
	NamedRecord,
	RecordId,
	Reference,
	SentMoment,
	namedOnce
} from './schemas.ts';
import { WriteHeaders } from './write-headers.ts';

/** As long as a value of an address is looked at. */
const LONGEST_VALUE = 256;

const CallId = z
	.guid('it is the ID of a call')
	.openapi({ format: 'uuid', example: '0192f3c4-5a10-7c3e-9b1a-2f6d1c0e8a55' });

const CallBody = z
	.object({
		id: CallId,
		opened_at: Moment,
		analyst: Reference,
		telephone: z.string().nullable().openapi({ description: 'As it arrived.', example: '+31205550134' }),
		outcome: z.enum(OUTCOMES).openapi({ description: 'How the look-up ended.' }),
		person: MaybeReference,
		request: z.object({ id: RecordId, subject: z.string() }).nullable()
	})
	.openapi('Call');

const received = {
	telephone: line(LONGEST_VALUE).optional().openapi({ example: '+31205550134' }),
	supportID: line(LONGEST_VALUE).optional(),
	employeeID: line(LONGEST_VALUE).optional(),
	request: line(LONGEST_VALUE).optional()
};

const NewCall = z
	.strictObject({
		...received,
		analyst: NamedRecord.optional().openapi({ description: 'Who takes the call; else the owner of the token.' }),
		opened_at: SentMoment.optional().openapi({ description: 'Else now.' })
	})
	.openapi('NewCall', { example: { telephone: '+31205550134' } });

const ChangedCall = z
	.strictObject({ person: NamedRecord, person_id: NamedRecord, request: NamedRecord, request_id: NamedRecord })
	.partial()
	.openapi('CallChange', { example: { person_id: 1001 } });

export const calls = apiRouter();

addRecordRoutes(calls, {
	listing: CALL_LISTING,
	scope: 'calls:read',
	path: '/calls',
	tag: 'Calls',
	words: ['call', 'calls'],
	body: CallBody,
	unknown: unknownCall,
	idParameter: CallId
});

const createCall = apiRoute(
	{ scope: 'calls:write' },
	409
)({
	method: 'post',
	path: '/calls',
	tags: ['Calls'],
	operationId: 'create_call',
	summary: 'Log a call',
	description:
		'The caller is identified as by GET /sd. The same call within a minute, by the same analyst with the same values, is logged once.',
	middleware: [idempotent],
	request: {
		headers: WriteHeaders.creation.pick({ 'idempotency-key': true }),
		body: { required: true, content: { 'application/json': { schema: NewCall } } }
	},
	responses: {
		201: {
			description: 'The call',
			headers: WriteHeaders.created,
			content: { 'application/json': { schema: CallBody } }
		}
	}
});
calls.openapi(createCall, async (c) => {
	const { analyst, opened_at: openedAt, ...values } = c.req.valid('json');
	const scope = c.get('scope');
	const parameters = readCtiAddress(new URLSearchParams(given(values)).toString());
	const { outcome, people } = await identifyCaller(scope, c.env.account, parameters);
	const [only] = outcome === 'one' ? people : [];
	const id = await addCallRecord(scope, analyst ?? scope.personId ?? 0, {
		...{ nonce: registrationKeyOf(c) ?? randomUUIDv7(), parameters, outcome },
		personId: only?.personId,
		openedAt: openedAt ?? scope.now
	});
	return answerWritten(c, CALL_LISTING, { id, created: addressOf(c, `/v1/calls/${id}`) });
});

const changeCall = apiRoute(
	{ scope: 'calls:write' },
	404,
	412
)({
	method: 'patch',
	path: '/calls/{id}',
	tags: ['Calls'],
	operationId: 'change_call',
	summary: 'Say who called, and about what',
	description: 'Links the call to a person and to a request; null takes a link away.',
	request: {
		params: z.object({ id: CallId }),
		headers: WriteHeaders.change.pick({ 'if-match': true }),
		body: { required: true, content: { 'application/json': { schema: ChangedCall } } }
	},
	responses: {
		200: {
			description: 'The call',
			headers: WriteHeaders.changed,
			content: { 'application/json': { schema: CallBody } }
		}
	}
});
calls.openapi(changeCall, async (c) => {
	const { id } = c.req.valid('param');
	const sent = c.req.valid('json');
	await changeCallRecord(c.get('scope'), {
		...given({ personId: namedOnce(sent, 'person'), requestId: namedOnce(sent, 'request') }),
		id,
		expect: expectTag({ listing: CALL_LISTING, id, ifMatch: c.req.header('if-match') })
	});
	return answerWritten(c, CALL_LISTING, { id });
});
