/** What this server can (RFC 7643, 5 to 7, and RFC 7644, 4), made from what is built. Pure. */
import type { Attribute } from './attribute.ts';
import { MOST_RESOURCES } from './list-query.ts';
import { RESOURCE_TYPES, SCHEMAS, type ResourceType, type Schema } from './schemas.ts';

const CORE = 'urn:ietf:params:scim:schemas:core:2.0';

/** @param base address of what is below /scim/v2, with it */
export function serviceProviderConfig(base: string) {
	return {
		schemas: [`${CORE}:ServiceProviderConfig`],
		patch: { supported: true },
		bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
		filter: { supported: true, maxResults: MOST_RESOURCES },
		changePassword: { supported: false },
		sort: { supported: true },
		etag: { supported: true },
		authenticationSchemes: [
			{
				type: 'oauthbearertoken',
				name: 'Bearer token',
				description: 'The token of the directory, which an administrator makes in the settings.',
				specUri: 'https://www.rfc-editor.org/info/rfc6750',
				primary: true
			}
		],
		meta: { resourceType: 'ServiceProviderConfig', location: `${base}/ServiceProviderConfig` }
	};
}

export function listResourceTypes(base: string) {
	return RESOURCE_TYPES.map((type) => describeType(type, base));
}

export function listSchemas(base: string) {
	return SCHEMAS.map((schema) => describeSchema(schema, base));
}

function describeType({ name, endpoint, description, schema, extensions }: ResourceType, base: string) {
	return {
		...{ schemas: [`${CORE}:ResourceType`], id: name, name, endpoint, description, schema: schema.id },
		schemaExtensions: extensions.map(({ id }) => ({ schema: id, required: false })),
		meta: { resourceType: 'ResourceType', location: `${base}/ResourceTypes/${name}` }
	};
}

function describeSchema({ id, name, description, attributes }: Schema, base: string) {
	return {
		...{ schemas: [`${CORE}:Schema`], id, name, description },
		attributes: attributes.map(describeAttribute),
		meta: { resourceType: 'Schema', location: `${base}/Schemas/${id}` }
	};
}

function describeAttribute({ subAttributes, ...attribute }: Attribute): object {
	return { ...attribute, ...(subAttributes && { subAttributes: subAttributes.map(describeAttribute) }) };
}
