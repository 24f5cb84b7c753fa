/** /v1/cis: configuration items, what people use. */
import { z } from '@hono/zod-openapi';
import { PERSON_LISTING } from '#people/person-listing.ts';
import { unknownRecord } from '#records/record-kind.ts';
import {
	ITEM_LISTING,
	ITEM_SERVICE_LISTING,
	ITEMS,
	ITEMS_OF_PERSON,
	ITEMS_OF_SERVICE,
	USER_LISTING
} from '#services/item-records.ts';
import { ITEM_STATUSES } from '#services/item-statuses.ts';
import { SERVICE_LISTING, SERVICES } from '#services/service-records.ts';
import { addLinkRoutes, recordOwner } from './link-routes.ts';
import { addListRoutes, addRecordRoutes } from './list-routes.ts';
import { Disabled, Links, LONGEST_NAME, NamedText, References, sentNamedText, toWritten } from './named-bodies.ts';
import { addWriteRoutes } from './named-routes.ts';
import { PersonBody, unknownPerson } from './people.ts';
import { apiRouter } from './router.ts';
import { line, MaybeReference, Moments, NamedRecord, Origin, RecordId } from './schemas.ts';
import { ServiceBody } from './services.ts';

const own = {
	label: line(LONGEST_NAME, 1).openapi({
		description: 'By which people name it; no other item has it.',
		example: 'PRN-DEL-3-02'
	}),
	status: z.enum(ITEM_STATUSES),
	disabled: Disabled
};

export const ItemBody = z
	.object({
		id: RecordId.openapi({ example: 711 }),
		...Origin,
		...own,
		name: z.string().openapi({ description: 'The name of its product, or else its label. Read only.' }),
		product: NamedText.nullable().openapi({
			description: 'What it is: a name without a record of its own, so without an ID.',
			example: { name: 'Shared printer' }
		}),
		site: MaybeReference,
		support_team: MaybeReference,
		users: References.openapi({ description: 'Who uses it: to them it is offered when they call.' }),
		service_instances: References,
		...Moments
	})
	.openapi('ConfigurationItem');

const ChangedItem = z
	.strictObject({
		...{ ...own, ...Origin, product: sentNamedText('Shared printer') },
		...{ site: NamedRecord, site_id: NamedRecord, support_team: NamedRecord, support_team_id: NamedRecord },
		...{ users: Links, service_instances: Links }
	})
	.partial()
	.openapi('ConfigurationItemChange', { example: { status: 'broken_down' } });

const NewItem = z.strictObject({ ...ChangedItem.shape, label: own.label }).openapi('NewConfigurationItem', {
	example: {
		label: 'PRN-DEL-3-03',
		product: { name: 'Shared printer' },
		users: [1001],
		service_instances: [{ id: 401 }]
	}
});

export const items = apiRouter();

const unknownService = () => unknownRecord(SERVICES);
const unknown = () => unknownRecord(ITEMS);

const RECORDS = {
	listing: ITEM_LISTING,
	scope: 'items:read' as const,
	path: '/cis',
	tag: 'Configuration items',
	words: ['configuration item', 'configuration items'] as const,
	body: ItemBody,
	unknown
};

const LINKED = {
	owner: recordOwner('ci_id', ITEM_LISTING, unknown),
	kind: ITEMS,
	listing: ITEM_LISTING,
	writing: 'items:write' as const
};

addRecordRoutes(items, RECORDS);
addWriteRoutes(items, RECORDS, {
	kind: ITEMS,
	writing: 'items:write',
	creation: NewItem.transform(toSent),
	change: ChangedItem.transform(toSent),
	description:
		'Without a `status` it is in production. `users` and `service_instances` replace those that are there; site and support team are named by their numbers, the product by its name.'
});
addLinkRoutes(
	items,
	{
		listing: USER_LISTING,
		// It shows all that is known of a person, not their names alone.
		scope: 'people:read',
		path: '/cis/{ci_id}/users',
		tag: RECORDS.tag,
		words: ['user of an item', 'users of an item'],
		body: PersonBody,
		unknown: unknownPerson
	},
	{ ...LINKED, field: 'users', others: PERSON_LISTING }
);
addLinkRoutes(
	items,
	{
		listing: ITEM_SERVICE_LISTING,
		scope: 'services:read',
		path: '/cis/{ci_id}/service_instances',
		tag: RECORDS.tag,
		words: ['service of an item', 'services of an item'],
		body: ServiceBody,
		unknown: unknownService
	},
	{ ...LINKED, field: 'service_instances', others: SERVICE_LISTING }
);
addListRoutes(items, {
	...RECORDS,
	listing: ITEMS_OF_PERSON,
	path: '/people/{person_id}/cis',
	words: ['configuration item', 'configuration items of a person'],
	owner: recordOwner('person_id', PERSON_LISTING, unknownPerson)
});
addListRoutes(items, {
	...RECORDS,
	listing: ITEMS_OF_SERVICE,
	path: '/service_instances/{service_instance_id}/cis',
	words: ['configuration item', 'configuration items of a service'],
	owner: recordOwner('service_instance_id', SERVICE_LISTING, unknownService)
});

function toSent(sent: z.infer<typeof ChangedItem>) {
	const { label, status, disabled, product, users, service_instances } = sent;
	const { site_id = sent.site, support_team_id = sent.support_team } = sent;
	return toWritten({ name: label, status, disabled, product, siteId: site_id, supportTeamId: support_team_id }, sent, {
		users,
		service_instances
	});
}
