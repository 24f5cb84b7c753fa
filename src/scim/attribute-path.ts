/** The attribute that a path names (RFC 7644, 3.10): `name.familyName`, or with the URI of its schema in front. Pure. */
import { findAttribute, subAttributeOf, type Attribute } from './attribute.ts';
import { COMMON_ATTRIBUTES, type ResourceType } from './schemas.ts';

export interface AttributePath {
	/** URI of the extension that the attribute stands under; undefined for the core schema. */
	readonly extension: string | undefined;
	/** Undefined where the path is the extension itself. */
	readonly attribute: Attribute | undefined;
	readonly sub: Attribute | undefined;
}

/** Undefined where the resource has no such attribute. */
export function findPath(type: ResourceType, written: string): AttributePath | undefined {
	const lower = written.toLowerCase();
	for (const extension of type.extensions) {
		const rest = behind(lower, extension.id, written);
		if (rest === '') return { extension: extension.id, attribute: undefined, sub: undefined };
		if (rest !== undefined) return named(extension.attributes, rest, extension.id);
	}
	const names = behind(lower, type.schema.id, written) ?? written;
	return named([...type.schema.attributes, ...COMMON_ATTRIBUTES], names, undefined);
}

/** What stands behind the URI and its colon; some directories write a dot there. */
function behind(lower: string, uri: string, written: string): string | undefined {
	if (!lower.startsWith(uri.toLowerCase())) return undefined;
	const rest = written.slice(uri.length);
	return rest === '' || /^[:.]/u.test(rest) ? rest.slice(1) : undefined;
}

function named(among: readonly Attribute[], names: string, extension: string | undefined): AttributePath | undefined {
	const [name = '', subName, ...more] = names.split('.');
	const attribute = findAttribute(among, name);
	if (attribute === undefined || more.length > 0) return undefined;
	if (subName === undefined) return { extension, attribute, sub: undefined };
	const sub = subAttributeOf(attribute, subName);
	return sub === undefined ? undefined : { extension, attribute, sub };
}
