/** /v1/service_instances: what people are covered for. The desk calls them services, 4me service instances. */
import { z } from '@hono/zod-openapi';
import { unknownRecord } from '#records/record-kind.ts';
import { SERVICE_LISTING, SERVICES } from '#services/service-records.ts';
import { addRecordRoutes } from './list-routes.ts';
import { Disabled, LONGEST_NAME, NamedText, sentNamedText, toWritten } from './named-bodies.ts';
import { addWriteRoutes } from './named-routes.ts';
import { apiRouter } from './router.ts';
import { line, MaybeReference, Moments, NamedRecord, Origin, RecordId } from './schemas.ts';

const own = {
	name: line(LONGEST_NAME, 1).openapi({ description: 'No other service has it.', example: 'Printing Delft' }),
	disabled: Disabled
};

export const ServiceBody = z
	.object({
		id: RecordId.openapi({ example: 23 }),
		...Origin,
		...own,
		service: NamedText.nullable().openapi({
			description: 'What it is an instance of: a name without a record of its own, so without an ID.',
			example: { name: 'Printing' }
		}),
		support_team: MaybeReference,
		...Moments
	})
	.openapi('ServiceInstance');

const ChangedService = z
	.strictObject({
		...{ ...own, ...Origin, service: sentNamedText('Printing') },
		...{ support_team: NamedRecord, support_team_id: NamedRecord }
	})
	.partial()
	.openapi('ServiceInstanceChange', { example: { support_team: 322 } });

const NewService = z.strictObject({ ...ChangedService.shape, name: own.name }).openapi('NewServiceInstance', {
	example: { name: 'Printing Utrecht', service: { name: 'Printing' }, support_team: { id: 322 } }
});

export const services = apiRouter();

const RECORDS = {
	listing: SERVICE_LISTING,
	scope: 'services:read' as const,
	path: '/service_instances',
	tag: 'Services',
	words: ['service', 'services'] as const,
	body: ServiceBody,
	unknown: () => unknownRecord(SERVICES)
};

addRecordRoutes(services, RECORDS);
addWriteRoutes(services, RECORDS, {
	kind: SERVICES,
	writing: 'services:write',
	creation: NewService.transform(toSent),
	change: ChangedService.transform(toSent),
	description:
		'The support team is named by its number, the service by its name. Whom an agreement covers for it, the agreements say.'
});

function toSent(sent: z.infer<typeof ChangedService>) {
	const { name, disabled, service, support_team_id = sent.support_team } = sent;
	return toWritten({ name, disabled, service, supportTeamId: support_team_id }, sent);
}
