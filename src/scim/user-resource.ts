/** A user as they are answered: what the directory sent, with what only the desk knows. Pure. */
import { ENTERPRISE, USER_TYPE } from './schemas.ts';
import { isScimObject, withoutEmpty, type ScimObject } from './scim-value.ts';
import { versionOf } from './versions.ts';

export interface UserRow {
	readonly personId: number;
	/** As `readResource` made them. */
	readonly attributes: ScimObject;
	readonly createdAt: Date;
	readonly updatedAt: Date;
	readonly disabled: boolean;
	readonly managerId: number | null;
	readonly managerName: string | null;
	readonly groups: readonly { readonly id: string; readonly name: string }[];
}

export function userResource(row: UserRow, base: string): ScimObject {
	const { [ENTERPRISE]: enterprise, ...core } = row.attributes;
	const extension = isScimObject(enterprise) ? withManager(enterprise, row, base) : undefined;
	const id = String(row.personId);
	const resource: ScimObject = {
		schemas: [USER_TYPE.schema.id, ...(extension === undefined ? [] : [ENTERPRISE])],
		id,
		...core,
		active: !row.disabled,
		...(row.groups.length > 0 && {
			groups: row.groups.map((group) => ({
				...{ value: group.id, $ref: `${base}/Groups/${group.id}`, display: group.name, type: 'direct' }
			}))
		}),
		...(extension && { [ENTERPRISE]: extension })
	};
	return { ...resource, meta: metaOf('User', row, `${base}/Users/${id}`, versionOf(resource)) };
}

export function metaOf(
	resourceType: 'User' | 'Group',
	{ createdAt, updatedAt }: { readonly createdAt: Date; readonly updatedAt: Date },
	location: string,
	version: string
): ScimObject {
	return {
		...{ resourceType, created: createdAt.toISOString(), lastModified: updatedAt.toISOString() },
		...{ location, version }
	};
}

/** A manager who is a user here has a name and an address; another value is answered as it was sent. */
function withManager(
	enterprise: ScimObject,
	{ managerId, managerName }: UserRow,
	base: string
): ScimObject | undefined {
	const { manager } = enterprise;
	if (!isScimObject(manager)) return enterprise;
	const isKnown = managerId !== null && manager['value'] === String(managerId);
	const known = isKnown ? { $ref: `${base}/Users/${managerId}`, displayName: managerName ?? '' } : {};
	return withoutEmpty({ ...enterprise, manager: withoutEmpty({ ...manager, ...known }) });
}
