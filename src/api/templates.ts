/** /v1/request_templates: what a new request may begin with; read only. */
import { z } from '@hono/zod-openapi';
import { Refusal } from '#foundation/refusals.ts';
import { TEMPLATE_LISTING } from '#requests/template-listing.ts';
import { CATEGORIES, IMPACTS, STATUSES } from '#requests/vocabulary.ts';
import { addRecordRoutes } from './list-routes.ts';
import { Disabled } from './named-bodies.ts';
import { apiRouter } from './router.ts';
import { MaybeReference, Moments, Origin, RecordId } from './schemas.ts';

export const TemplateBody = z
	.object({
		id: RecordId.openapi({ example: 118 }),
		...Origin,
		name: z.string().openapi({ example: 'Printer jams' }),
		subject: z.string().openapi({ description: 'Of the new request.', example: 'Printer jams' }),
		category: z.enum(CATEGORIES).nullable(),
		impact: z.enum(IMPACTS).nullable(),
		status: z.enum(STATUSES).nullable(),
		disabled: Disabled,
		keywords: z.string().nullable().openapi({ description: 'Other words by which it is found.' }),
		note: z.string().nullable(),
		internal_note: z.string().nullable(),
		service_instance: MaybeReference,
		team: MaybeReference,
		member: MaybeReference,
		...Moments
	})
	.openapi('RequestTemplate');

export const templates = apiRouter();

addRecordRoutes(templates, {
	listing: TEMPLATE_LISTING,
	scope: 'services:read',
	path: '/request_templates',
	tag: 'Request templates',
	words: ['request template', 'request templates'],
	body: TemplateBody,
	unknown: () => new Refusal('not-found', 'template.unknown', 'There is no such template, or not any more.')
});
