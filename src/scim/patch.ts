/**
 * PATCH (RFC 7644, 3.5.2): operations that make one resource of another, also as the large directories write them:
 * "Add" for add, "False" for false, a manager as a plain text, names with dots or whole paths in a value without a
 * path, members to be removed as a list of values. Pure.
 *
 * Own code: the package for it follows names such as `__proto__` into the objects of the program.
 */
import { subAttributeOf, type Attribute } from './attribute.ts';
import { findPath } from './attribute-path.ts';
import { isMatch } from './comparison.ts';
import { readTarget, valueFulfilling, type PatchTarget } from './patch-target.ts';
import { isKept, requireSchema, valueOf } from './read-resource.ts';
import { isMain, readValue, withOneMain } from './read-value.ts';
import type { ResourceType } from './schemas.ts';
import { scimRefusal } from './scim-refusal.ts';
import { isList, isObject, isScimObject, withoutEmpty, type ScimObject, type ScimValue } from './scim-value.ts';

export interface PatchOperation {
	readonly op: 'add' | 'replace' | 'remove';
	readonly path: string | undefined;
	readonly value: unknown;
}

const PATCH_MESSAGE = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

/** Operations of one request: our choice, far more than a directory sends. */
const MOST_OPERATIONS = 1_000;

/** @throws Refusal `scim.invalidSyntax`. */
export function readPatch(body: unknown): PatchOperation[] {
	if (!isObject(body)) throw scimRefusal('invalidSyntax', 'Send a JSON object.');
	requireSchema(body, PATCH_MESSAGE);
	const operations = valueOf(body, 'Operations');
	if (!Array.isArray(operations) || operations.length === 0 || operations.length > MOST_OPERATIONS) {
		throw scimRefusal('invalidSyntax', `"Operations" is a list of 1 to ${MOST_OPERATIONS} operations.`);
	}
	return operations.map(readOperation);
}

/** @throws Refusal `scim.invalidPath`, `scim.noTarget`, `scim.mutability`, `scim.invalidValue`, `scim.invalidFilter`. */
export function applyPatch(
	type: ResourceType,
	resource: ScimObject,
	operations: readonly PatchOperation[]
): ScimObject {
	return operations.reduce((now, operation) => applyOperation(type, now, operation), resource);
}

function readOperation(sent: unknown): PatchOperation {
	const { op, path, value } = isObject(sent) ? readParts(sent) : {};
	const word = String(op).toLowerCase();
	if (word !== 'add' && word !== 'replace' && word !== 'remove') {
		throw scimRefusal('invalidSyntax', 'The "op" of an operation is add, replace or remove.');
	}
	if (path !== undefined && path !== null && typeof path !== 'string') {
		throw scimRefusal('invalidPath', 'The "path" of an operation is a text.');
	}
	return { op: word, path: path?.trim() || undefined, value };
}

function readParts(sent: Readonly<Record<string, unknown>>) {
	return { op: valueOf(sent, 'op'), path: valueOf(sent, 'path'), value: valueOf(sent, 'value') };
}

function applyOperation(type: ResourceType, resource: ScimObject, { op, path, value }: PatchOperation): ScimObject {
	if (path !== undefined) return applyAt(type, resource, { op, value, target: readTarget(type, path) });
	if (op === 'remove') throw scimRefusal('noTarget', 'Say with "path" what is removed.');
	if (!isObject(value)) throw scimRefusal('invalidValue', 'An operation without "path" needs an object as its value.');
	return applyAll(type, resource, op, Object.entries(value));
}

/** What only we say, such as the ID, and what no schema knows is passed over, as in a resource that is sent whole. */
function applyAll(
	type: ResourceType,
	resource: ScimObject,
	op: 'add' | 'replace',
	entries: readonly (readonly [path: string, value: unknown])[]
): ScimObject {
	return entries.reduce((now, [path, value]) => {
		const found = findPath(type, path.replace(/\[.*$/su, ''));
		if (found === undefined || (found.attribute !== undefined && !isKept(found.attribute))) return now;
		return applyAt(type, now, { op, value, target: readTarget(type, path) });
	}, resource);
}

interface Change {
	readonly op: PatchOperation['op'];
	readonly target: PatchTarget;
	readonly value: unknown;
}

function applyAt(type: ResourceType, resource: ScimObject, change: Change): ScimObject {
	const { extension, attribute } = change.target;
	if (attribute === undefined) return applyToExtension(type, resource, change, extension ?? '');
	refuseOurs(change.target, attribute);
	const kept = extension === undefined ? resource : resource[extension];
	const holder = isScimObject(kept) ? kept : {};
	const changed = withoutEmpty({ ...holder, [attribute.name]: changeValue(attribute, holder[attribute.name], change) });
	if (extension === undefined) return changed ?? {};
	return withoutEmpty({ ...resource, [extension]: changed }) ?? {};
}

function applyToExtension(type: ResourceType, resource: ScimObject, { op, value }: Change, id: string): ScimObject {
	if (op === 'remove') return withoutEmpty({ ...resource, [id]: undefined }) ?? {};
	if (!isObject(value)) throw scimRefusal('invalidValue', `The value of "${id}" is an object.`);
	return applyAll(
		type,
		resource,
		op,
		Object.entries(value).map(([name, one]) => [`${id}:${name}`, one])
	);
}

function refuseOurs({ sub }: PatchTarget, attribute: Attribute): void {
	const ours = [attribute, sub].find((one) => one?.mutability === 'readOnly');
	if (ours !== undefined) throw scimRefusal('mutability', `"${ours.name}" cannot be changed.`);
}

function changeValue(attribute: Attribute, kept: ScimValue | undefined, change: Change): ScimValue | undefined {
	const { op, target, value } = change;
	if (target.filter !== undefined) return changeMatching(attribute, kept, change);
	if (target.sub !== undefined) return changePart(attribute, target.sub, kept, change);
	if (op === 'remove') return isNothing(value) || !attribute.multiValued ? undefined : without(attribute, kept, value);
	const sent = readValue(attribute, value);
	if (attribute.multiValued) return op === 'replace' ? sent : added(attribute, kept, sent);
	// A set of parts changes those alone; a plain text is the whole.
	return isObject(value) && isScimObject(kept) ? merged(attribute, kept, value) : sent;
}

/** `name.familyName`; of an attribute with several values the part of each. */
function changePart(
	attribute: Attribute,
	sub: Attribute,
	kept: ScimValue | undefined,
	{ op, value }: Change
): ScimValue | undefined {
	const part = { [sub.name]: op === 'remove' ? undefined : readValue(sub, value) };
	if (!attribute.multiValued) return withoutEmpty({ ...(isScimObject(kept) ? kept : {}), ...part });
	const list = isList(kept) ? kept : [{}];
	const changed = list.map((one) => withoutEmpty({ ...(isScimObject(one) ? one : {}), ...part }));
	return withOneMain(
		withoutUnused(
			attribute,
			changed.filter((one) => one !== undefined)
		)
	);
}

/** `emails[type eq "work"]`, and parts of it. */
function changeMatching(attribute: Attribute, kept: ScimValue | undefined, change: Change): ScimValue | undefined {
	const { op, target, value } = change;
	const { filter, sub } = target;
	if (filter === undefined) return kept;
	const list = isList(kept) ? kept : [];
	const isMeant = (one: ScimValue) => isMatch(attribute, filter, one);
	if (op === 'remove' && sub === undefined) return list.filter((one) => !isMeant(one));

	const parts = sub === undefined ? value : { [sub.name]: op === 'remove' ? null : value };
	if (list.some(isMeant)) return changedWhere(attribute, list, isMeant, parts);
	if (op === 'remove') return list;
	const begun = valueFulfilling(filter);
	if (begun === undefined) throw scimRefusal('noTarget', `No value of "${attribute.name}" matches the path.`);
	return added(attribute, list, readValue(attribute, { ...begun, ...(isObject(parts) ? parts : { value: parts }) }));
}

function changedWhere(
	attribute: Attribute,
	list: readonly ScimValue[],
	isMeant: (one: ScimValue) => boolean,
	parts: unknown
): readonly ScimValue[] {
	const sent = isObject(parts) ? parts : { value: parts };
	const changed = list.map((one) => (isMeant(one) && isScimObject(one) ? (merged(attribute, one, sent) ?? {}) : one));
	const main = changed.findLast((one, place) => isMain(one) && one !== list[place]) ?? changed.find(isMain);
	return withoutUnused(attribute, changed).map((one) =>
		isMain(one) && one !== main ? { ...one, primary: false } : one
	);
}

/** An email whose address was taken away says nothing any more. */
function withoutUnused(attribute: Attribute, list: readonly ScimValue[]): readonly ScimValue[] {
	const hasValue = subAttributeOf(attribute, 'value') !== undefined;
	return list.filter(
		(one) => isScimObject(one) && Object.keys(one).length > 0 && (!hasValue || one['value'] !== undefined)
	);
}

function merged(
	attribute: Attribute,
	kept: ScimObject,
	sent: Readonly<Record<string, unknown>>
): ScimObject | undefined {
	const parts = Object.entries(sent).flatMap(([name, value]) => {
		const sub = subAttributeOf(attribute, name);
		return sub === undefined || sub.mutability === 'readOnly' ? [] : [[sub.name, readValue(sub, value)]];
	});
	return withoutEmpty({ ...kept, ...Object.fromEntries(parts) });
}

/** A value that is there already is not there twice; what is new and main takes that from the one that was. */
function added(attribute: Attribute, kept: ScimValue | undefined, sent: ScimValue | undefined): ScimValue | undefined {
	if (!isList(sent)) return kept;
	const keysSent = new Set(sent.map((one) => keyOf(attribute, one)));
	const stays = (isList(kept) ? kept : []).filter((one) => !keysSent.has(keyOf(attribute, one)));
	return sent.some(isMain)
		? withOneMain([...sent, ...stays]).toSorted(inOrder([...stays, ...sent]))
		: [...stays, ...sent];

	function inOrder(order: readonly ScimValue[]) {
		const places = new Map(order.map((one, place) => [keyOf(attribute, one), place]));
		const placeOf = (one: ScimValue) => places.get(keyOf(attribute, one)) ?? 0;
		return (one: ScimValue, other: ScimValue) => placeOf(one) - placeOf(other);
	}
}

function without(attribute: Attribute, kept: ScimValue | undefined, value: unknown): ScimValue | undefined {
	const sent = readValue(attribute, value);
	const named = new Set((isList(sent) ? sent : []).map(valueKey));
	return isList(kept) ? kept.filter((one) => !named.has(valueKey(one))) : kept;
}

/** What tells one value from the others: of an email address and type, of an address all of it. */
function keyOf(attribute: Attribute, one: ScimValue): string {
	if (subAttributeOf(attribute, 'value') === undefined || !isScimObject(one)) return JSON.stringify(one);
	return JSON.stringify([valueKey(one), String(one['type'] ?? '').toLowerCase()]);
}

function valueKey(one: ScimValue): string {
	const value = isScimObject(one) ? (one['value'] ?? one) : one;
	return (typeof value === 'string' ? value : JSON.stringify(value)).toLowerCase();
}

function isNothing(value: unknown): boolean {
	return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
