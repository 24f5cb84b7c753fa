/** What a path of a PATCH points at (RFC 7644, 3.5.2): an attribute, a part of it, or those of its values that match. Pure. */
import { findPath, type AttributePath } from './attribute-path.ts';
import { getSub } from './comparison.ts';
import { readFilter, type Filter } from './filter.ts';
import type { ResourceType } from './schemas.ts';
import { scimRefusal } from './scim-refusal.ts';
import type { ScimObject } from './scim-value.ts';

export interface PatchTarget extends AttributePath {
	/** Which of several values; undefined for all. */
	readonly filter: Filter | undefined;
}

const PATH = /^([^[\]]+)(?:\[(.+)\](?:\.([\w$-]+))?)?$/su;

/** @throws Refusal `scim.invalidPath`, `scim.invalidFilter`. */
export function readTarget(type: ResourceType, path: string): PatchTarget {
	const [, names, filter, subName] = PATH.exec(path.trim()) ?? [];
	if (names === undefined) throw scimRefusal('invalidPath', `"${path.slice(0, 80)}" is not a path.`);
	const found = findPath(type, names);
	if (found === undefined) throw scimRefusal('invalidPath', `A ${type.name} has no "${names}".`);
	if (filter === undefined) return { ...found, filter: undefined };
	const { attribute } = found;
	if (attribute?.multiValued !== true || found.sub !== undefined) {
		throw scimRefusal('invalidPath', `"${names}" has one value, so there is nothing to choose by brackets.`);
	}
	const sub = subName === undefined ? undefined : getSub(attribute, subName);
	return { extension: found.extension, attribute, sub, filter: readFilter(filter) };
}

/**
 * A value that fulfils a filter made of what has to be equal, such as `type eq "work"`; undefined for other filters.
 * Directories replace the work number of somebody who has none yet.
 */
export function valueFulfilling(filter: Filter): ScimObject | undefined {
	if (filter.kind === 'and') {
		const parts = filter.filters.map(valueFulfilling);
		return parts.includes(undefined) ? undefined : Object.assign({}, ...parts);
	}
	if (filter.kind !== 'compare' || filter.by !== 'eq' || filter.value === null) return undefined;
	const isFlag = filter.path.toLowerCase() === 'primary';
	return { [filter.path]: isFlag ? String(filter.value).toLowerCase() === 'true' : String(filter.value) };
}
