/** What was kept of a resource, read by the schema that wrote it. Pure. */
import { readResource } from './read-resource.ts';
import type { ResourceType } from './schemas.ts';
import { isObject, type ScimObject } from './scim-value.ts';

export function readStored(type: ResourceType, stored: unknown): ScimObject {
	return readResource(type, { ...(isObject(stored) ? stored : {}), schemas: [type.schema.id] });
}
