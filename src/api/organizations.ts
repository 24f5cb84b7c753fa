/** /v1/organizations: where people belong. */
import { z } from '@hono/zod-openapi';
import { CHILD_LISTING, ORGANIZATION_LISTING } from '#people/organization-listing.ts';
import { ORGANIZATIONS } from '#people/organization-records.server.ts';
import { unknownRecord } from '#records/record-kind.ts';
import { recordOwner } from './link-routes.ts';
import { addListRoutes, addRecordRoutes } from './list-routes.ts';
import { Disabled, LONGEST_NAME, toWritten } from './named-bodies.ts';
import { addWriteRoutes } from './named-routes.ts';
import { apiRouter } from './router.ts';
import { line, MaybeReference, Moments, NamedRecord, Origin, RecordId } from './schemas.ts';

const own = {
	name: line(LONGEST_NAME, 1).openapi({ description: 'No other organization has it.', example: 'Acme Works' }),
	disabled: Disabled
};

export const OrganizationBody = z
	.object({
		id: RecordId.openapi({ example: 12 }),
		...Origin,
		...own,
		parent: MaybeReference.openapi({ description: 'The organization that this one is part of.' }),
		manager: MaybeReference,
		...Moments
	})
	.openapi('Organization');

const ChangedOrganization = z
	.strictObject({
		...{ ...own, ...Origin },
		...{ parent: NamedRecord, parent_id: NamedRecord, manager: NamedRecord, manager_id: NamedRecord }
	})
	.partial()
	.openapi('OrganizationChange', { example: { parent: 101 } });

const NewOrganization = z.strictObject({ ...ChangedOrganization.shape, name: own.name }).openapi('NewOrganization', {
	example: { name: 'Acme Works, Dispatch', parent: { id: 101 } }
});

export const organizations = apiRouter();

const unknown = () => unknownRecord(ORGANIZATIONS);

const RECORDS = {
	listing: ORGANIZATION_LISTING,
	scope: 'organizations:read' as const,
	path: '/organizations',
	tag: 'Organizations',
	words: ['organization', 'organizations'] as const,
	body: OrganizationBody,
	unknown
};

addRecordRoutes(organizations, RECORDS);
addWriteRoutes(organizations, RECORDS, {
	kind: ORGANIZATIONS,
	writing: 'organizations:write',
	creation: NewOrganization.transform(toSent),
	change: ChangedOrganization.transform(toSent),
	description: 'Parent and manager are named by their numbers; no organization is part of itself.'
});
addListRoutes(organizations, {
	...RECORDS,
	listing: CHILD_LISTING,
	path: '/organizations/{organization_id}/children',
	words: ['child', 'organizations right below one'],
	owner: recordOwner('organization_id', ORGANIZATION_LISTING, unknown)
});

function toSent(sent: z.infer<typeof ChangedOrganization>) {
	const { name, disabled, parent_id = sent.parent, manager_id = sent.manager } = sent;
	return toWritten({ name, disabled, parentId: parent_id, managerId: manager_id }, sent);
}
