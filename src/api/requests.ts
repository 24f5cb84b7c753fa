/** /v1/requests: what people ask the desk for. */
import { randomUUID } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import { unknownRequest } from '#requests/lock-request.server.ts';
import { addRequestRecord, changeRequestRecord, type RequestExtras } from '#requests/request-records.server.ts';
import { GROUPINGS, REQUEST_LISTING } from '#requests/request-listing.ts';
import type { RequestState } from '#requests/request-state.ts';
import { findTemplate } from '#requests/template.server.ts';
import {
	CATEGORIES,
	COMPLETION_REASONS,
	IMPACTS,
	LONGEST_NOTE_BYTES,
	LONGEST_SUBJECT,
	MAJOR_INCIDENT_STATUSES,
	STATUSES
} from '#requests/vocabulary.ts';
import { expectTag } from './conditional.ts';
import { idempotent, registrationKeyOf } from './idempotency.server.ts';
import { addressOf, addRecordRoutes, answerWritten } from './list-routes.ts';
import { fillNewRequest } from './new-request.ts';
import { apiRoute, apiRouter } from './router.ts';
import {
	given,
	IdParameter,
	line,
	MaybeReference,
	Moment,
	Moments,
	NamedRecord,
	Origin,
	orNull,
	prose,
	RecordId,
	Reference,
	SentMoment,
	namedOnce
} from './schemas.ts';
import { sourceOf, WriteHeaders } from './write-headers.ts';

const words = {
	category: z.enum(CATEGORIES),
	impact: z.enum(IMPACTS).nullable(),
	status: z.enum(STATUSES),
	completion_reason: z.enum(COMPLETION_REASONS).nullable(),
	major_incident_status: z.enum(MAJOR_INCIDENT_STATUSES).nullable(),
	urgent: z.boolean()
};

const subject = line(LONGEST_SUBJECT, 1).openapi({ example: 'Label printer at dock 3 prints blank labels' });

export const RequestBody = z
	.object({
		id: RecordId.openapi({ example: 70453 }),
		...Origin,
		subject,
		...words,
		next_target_at: z
			.union([Moment, z.literal('best_effort')])
			.nullable()
			.openapi({
				description: 'When the next answer or the solution is due; `best_effort` where nothing is promised.'
			}),
		response_target_at: Moment.nullable(),
		resolution_target_at: Moment.nullable(),
		completed_at: Moment.nullable(),
		waiting_until: Moment.nullable(),
		desired_completion_at: Moment.nullable(),
		team: MaybeReference,
		member: MaybeReference,
		grouped_into: z.object({ id: RecordId, subject: z.string() }).nullable(),
		grouping: z.enum(GROUPINGS),
		service_instance: MaybeReference,
		cis: z.array(Reference),
		template: MaybeReference,
		requested_by: Reference,
		requested_for: Reference,
		created_by: MaybeReference,
		organization: MaybeReference.openapi({ description: 'Of the person it is requested for.' }),
		reopen_count: z.int(),
		...Moments
	})
	.openapi('Request');

const changeable = {
	subject,
	...words,
	waiting_until: SentMoment.nullable(),
	desired_completion_at: SentMoment.nullable(),
	team: NamedRecord,
	team_id: NamedRecord,
	member: NamedRecord,
	member_id: NamedRecord,
	service_instance: NamedRecord,
	service_instance_id: NamedRecord,
	ci: NamedRecord.openapi({ description: 'Replaces all configuration items by this one.' }),
	ci_id: NamedRecord,
	cis: z.array(NamedRecord).max(100).openapi({ description: 'Replaces all configuration items.' }),
	grouped_into: NamedRecord,
	grouped_into_id: NamedRecord,
	...Origin,
	note: prose(LONGEST_NOTE_BYTES).openapi({ description: 'Markdown, for the people of the request.' }),
	internal_note: prose(LONGEST_NOTE_BYTES).openapi({ description: 'Markdown, for analysts.' })
};

const ChangedRequest = z
	.strictObject(changeable)
	.partial()
	.openapi('RequestChange', { example: { note: 'The roller is replaced.', urgent: true } });

export const NewRequestBody = z
	.strictObject({
		...ChangedRequest.shape,
		requested_by: NamedRecord.optional().openapi({ description: 'Who asks; else the owner of the token.' }),
		requested_by_id: NamedRecord.optional(),
		requested_for: NamedRecord.optional().openapi({ description: 'Else the person who asks.' }),
		requested_for_id: NamedRecord.optional(),
		template: NamedRecord.optional().openapi({ description: 'Fills what is left out.' }),
		template_id: NamedRecord.optional(),
		medium: z.literal('telephone').optional().openapi({ description: 'How the note came in.' })
	})
	.openapi('NewRequest', {
		example: {
			subject: 'Label printer at dock 3 prints blank labels',
			category: 'incident',
			impact: 'medium',
			requested_by_id: 1001,
			note: 'Since this morning, all labels.'
		}
	});

export const requests = apiRouter();

addRecordRoutes(requests, {
	listing: REQUEST_LISTING,
	scope: 'requests:read',
	path: '/requests',
	tag: 'Requests',
	words: ['request', 'requests'],
	body: RequestBody,
	unknown: unknownRequest
});

const createRequest = apiRoute(
	{ scope: 'requests:write' },
	409
)({
	method: 'post',
	path: '/requests',
	tags: ['Requests'],
	operationId: 'create_request',
	summary: 'Register a request',
	description:
		'By the rules of the console: a service brings its support team, targets follow from the agreement that covers the person, and a template fills what is left out. `subject` and `category` are needed unless a template brings them.',
	middleware: [idempotent],
	request: {
		headers: WriteHeaders.creation,
		body: { required: true, content: { 'application/json': { schema: NewRequestBody } } }
	},
	responses: {
		201: {
			description: 'The request',
			headers: WriteHeaders.created,
			content: { 'application/json': { schema: RequestBody } }
		}
	}
});
requests.openapi(createRequest, async (c) => {
	const sent = c.req.valid('json');
	const scope = c.get('scope');
	const templateId = namedOnce(sent, 'template') ?? null;
	const template = templateId === null ? undefined : await findTemplate(scope, templateId);
	const filled = await fillNewRequest(scope, sent, { id: templateId, template });
	const id = await addRequestRecord(scope, {
		registered: { ...filled, registrationKey: registrationKeyOf(c) ?? randomUUID() },
		wanted: { ...filled.assigned, ...wantedBy(sent) },
		extras: extrasOf({ source: sourceOf(c), ...sent })
	});
	return answerWritten(c, REQUEST_LISTING, { id, created: addressOf(c, `/v1/requests/${id}`) });
});

const changeRequest = apiRoute(
	{ scope: 'requests:write' },
	404,
	409,
	412
)({
	method: 'patch',
	path: '/requests/{id}',
	tags: ['Requests'],
	operationId: 'change_request',
	summary: 'Change a request, or write a note',
	description:
		'By the rules of the console: only steps that may follow each other, a completion with its reason, a member who is in the team. All but `source`, `sourceID` and `desired_completion_at` stand in the history of the request.',
	request: {
		params: z.object({ id: IdParameter }),
		headers: WriteHeaders.change,
		body: { required: true, content: { 'application/json': { schema: ChangedRequest } } }
	},
	responses: {
		200: {
			description: 'The request',
			headers: WriteHeaders.changed,
			content: { 'application/json': { schema: RequestBody } }
		}
	}
});
requests.openapi(changeRequest, async (c) => {
	const { id } = c.req.valid('param');
	const sent = c.req.valid('json');
	await changeRequestRecord(c.get('scope'), {
		...{ requestId: id, key: randomUUID(), revision: undefined, medium: null },
		wanted: wantedBy(sent),
		extras: extrasOf(sent),
		note: sent.note ?? '',
		internalNote: sent.internal_note ?? '',
		expect: expectTag({ listing: REQUEST_LISTING, id, ifMatch: c.req.header('if-match') })
	});
	return answerWritten(c, REQUEST_LISTING, { id });
});

type Sent = z.infer<typeof ChangedRequest>;

/** Only what was sent. */
function wantedBy(sent: Sent): Partial<RequestState> {
	const ci = namedOnce(sent, 'ci');
	const cis = sent.cis ?? (ci === undefined ? undefined : [ci]);
	return given({
		subject: sent.subject,
		category: sent.category,
		impact: sent.impact,
		status: sent.status,
		completionReason: sent.completion_reason,
		waitingUntil: sent.waiting_until,
		teamId: namedOnce(sent, 'team'),
		memberId: namedOnce(sent, 'member'),
		urgent: sent.urgent,
		majorIncidentStatus: sent.major_incident_status,
		serviceInstanceId: namedOnce(sent, 'service_instance'),
		itemIds: cis && [...new Set(cis.filter((id) => id !== null))].toSorted((one, other) => one - other),
		groupedIntoId: namedOnce(sent, 'grouped_into')
	});
}

function extrasOf(sent: Pick<Sent, 'source' | 'sourceID' | 'desired_completion_at'>): RequestExtras {
	return given({
		source: orNull(sent.source),
		sourceId: orNull(sent.sourceID),
		desiredCompletionAt: sent.desired_completion_at
	});
}
