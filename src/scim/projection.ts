/** Which attributes are answered (RFC 7644, 3.9). Names that no schema knows are passed over. Pure. */
import { findPath, type AttributePath } from './attribute-path.ts';
import { COMMON_ATTRIBUTES, type ResourceType } from './schemas.ts';
import { scimRefusal } from './scim-refusal.ts';
import { isList, isScimObject, withoutEmpty, type ScimObject, type ScimValue } from './scim-value.ts';

export interface Projection {
	readonly only: readonly AttributePath[] | undefined;
	readonly without: readonly AttributePath[];
}

/** @throws Refusal `scim.invalidValue`: both are given. */
export function readProjection(
	type: ResourceType,
	attributes: readonly string[],
	excluded: readonly string[]
): Projection {
	if (attributes.length > 0 && excluded.length > 0) {
		throw scimRefusal('invalidValue', 'Send either attributes or excludedAttributes.');
	}
	const pathsOf = (names: readonly string[]) => names.flatMap((name) => findPath(type, name.trim()) ?? []);
	return { only: attributes.length === 0 ? undefined : pathsOf(attributes), without: pathsOf(excluded) };
}

/** Whether an attribute of the core schema is answered, so that it has to be looked up. */
export function isAnswered({ only, without }: Projection, name: string): boolean {
	const isNamed = ({ attribute, extension }: AttributePath) => extension === undefined && attribute?.name === name;
	if (only !== undefined) return only.some(isNamed);
	return !without.some((path) => isNamed(path) && path.sub === undefined);
}

export function project(resource: ScimObject, { only, without }: Projection): ScimObject {
	if (only === undefined) return without.reduce((now, path) => (isAlways(path) ? now : take(now, path)), resource);
	const always = Object.fromEntries(ALWAYS.map((name) => [name, resource[name]]));
	return withoutEmpty(only.reduce<ScimObject>((now, path) => put(now, resource, path), always)) ?? {};
}

const ALWAYS = COMMON_ATTRIBUTES.filter(({ returned }) => returned === 'always').map(({ name }) => name);

function isAlways({ attribute, extension }: AttributePath): boolean {
	return extension === undefined && attribute !== undefined && ALWAYS.includes(attribute.name);
}

function take(resource: ScimObject, path: AttributePath): ScimObject {
	const { extension, attribute, sub } = path;
	if (extension !== undefined) {
		const holder = resource[extension];
		const left = attribute && isScimObject(holder) ? take(holder, { ...path, extension: undefined }) : undefined;
		return withoutEmpty({ ...resource, [extension]: left }) ?? {};
	}
	if (attribute === undefined) return resource;
	const kept = sub && resource[attribute.name];
	return (
		withoutEmpty({
			...resource,
			[attribute.name]: kept && eachPart(kept, (one) => ({ ...one, [sub.name]: undefined }))
		}) ?? {}
	);
}

function put(now: ScimObject, resource: ScimObject, path: AttributePath): ScimObject {
	const { extension, attribute, sub } = path;
	if (extension !== undefined) {
		const [from, to] = [resource[extension], now[extension]];
		if (attribute === undefined || !isScimObject(from)) return { ...now, [extension]: from };
		return { ...now, [extension]: put(isScimObject(to) ? to : {}, from, { ...path, extension: undefined }) };
	}
	if (attribute === undefined) return now;
	const value = resource[attribute.name];
	if (sub === undefined || value === undefined) return { ...now, [attribute.name]: value };
	const parts = eachPart(value, (one) => ({ [sub.name]: one[sub.name] }));
	const there = now[attribute.name];
	return {
		...now,
		[attribute.name]: isScimObject(parts) && isScimObject(there) ? { ...there, ...parts } : joined(there, parts)
	};
}

/** Parts of the same values, asked for one after the other. */
function joined(there: ScimValue | undefined, parts: ScimValue | undefined): ScimValue | undefined {
	if (!isList(there) || !isList(parts) || there.length !== parts.length) return parts;
	return parts.map((one, place) => ({ ...asObject(there[place]), ...asObject(one) }));
}

function asObject(value: ScimValue | undefined): ScimObject {
	return isScimObject(value) ? value : {};
}

function eachPart(value: ScimValue, change: (one: ScimObject) => ScimObject): ScimValue | undefined {
	if (isList(value)) return value.map((one) => (isScimObject(one) ? (withoutEmpty(change(one)) ?? {}) : one));
	return isScimObject(value) ? withoutEmpty(change(value)) : value;
}
