/** The schemas of what directories keep here, true to what is kept: RFC 7643, 4 and 8.7. Pure. */
import { complex, flag, text, values, type Attribute } from './attribute.ts';

export interface Schema {
	readonly id: string;
	readonly name: string;
	readonly description: string;
	readonly attributes: readonly Attribute[];
}

export interface ResourceType {
	readonly name: 'User' | 'Group';
	readonly endpoint: '/Users' | '/Groups';
	readonly description: string;
	readonly schema: Schema;
	readonly extensions: readonly Schema[];
}

export const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

const READ_ONLY = { mutability: 'readOnly' } as const;
const REFERENCE = { type: 'reference', caseExact: true } as const;

/** Of every resource (RFC 7643, 3.1); no schema lists them. */
export const COMMON_ATTRIBUTES: readonly Attribute[] = [
	text('schemas', 'URIs of the schemas.', { ...READ_ONLY, multiValued: true, caseExact: true, returned: 'always' }),
	text('id', 'The number of the person, or the ID of the group, here.', {
		...{ ...READ_ONLY, caseExact: true, returned: 'always', uniqueness: 'server' }
	}),
	text('externalId', 'What the directory calls it.', { caseExact: true }),
	complex(
		'meta',
		'When it came and was changed.',
		[
			text('resourceType', 'User or Group.', { ...READ_ONLY, caseExact: true }),
			text('created', 'When it came.', { ...READ_ONLY, type: 'dateTime' }),
			text('lastModified', 'When it was changed last.', { ...READ_ONLY, type: 'dateTime' }),
			text('location', 'Its address.', { ...READ_ONLY, ...REFERENCE }),
			text('version', 'Its ETag.', { ...READ_ONLY, caseExact: true })
		],
		READ_ONLY
	)
];

const NAME = complex('name', 'The parts of the name.', [
	text('formatted', 'The whole name.'),
	text('familyName', 'The family name.'),
	text('givenName', 'The given name.'),
	text('middleName', 'The middle names.'),
	text('honorificPrefix', 'What stands in front, such as a title.'),
	text('honorificSuffix', 'What stands behind.')
]);

const ADDRESSES = complex(
	'addresses',
	'Postal addresses. Of the work address, `formatted` or else `locality` names the site, where there is one of that name; otherwise `formatted` is the room.',
	[
		text('formatted', 'The whole address, or the office.'),
		text('streetAddress', 'Street and number.'),
		text('locality', 'City.'),
		text('region', 'State or region.'),
		text('postalCode', 'Postal code.'),
		text('country', 'Country.'),
		text('type', 'What it is for.', { canonicalValues: ['work', 'home', 'other'] }),
		flag('primary', 'Whether it is the main one; true at most once.')
	],
	{ multiValued: true }
);

const GROUPS = complex(
	'groups',
	'The groups that the user is a member of.',
	[
		text('value', 'ID of the group.', { ...READ_ONLY, caseExact: true }),
		text('$ref', 'Address of the group.', { ...READ_ONLY, ...REFERENCE, referenceTypes: ['Group'] }),
		text('display', 'Name of the group.', READ_ONLY),
		text('type', 'Always direct.', { ...READ_ONLY, canonicalValues: ['direct'] })
	],
	{ ...READ_ONLY, multiValued: true }
);

const USER: Schema = {
	id: 'urn:ietf:params:scim:schemas:core:2.0:User',
	name: 'User',
	description: 'A person of the account whom the directory keeps',
	attributes: [
		text('userName', 'What the person signs in with at the directory.', { required: true, uniqueness: 'server' }),
		NAME,
		text('displayName', 'The name of the person at the desk.'),
		text('nickName', 'What the person is called.'),
		text('profileUrl', 'Address of a page about the person.', REFERENCE),
		text('title', 'The job title.'),
		text('userType', 'Kind of employment.'),
		text('preferredLanguage', 'The language of the desk, where `locale` says none.'),
		text('locale', 'Language and region, such as nl-NL.'),
		text('timezone', 'Time zone, such as Europe/Amsterdam.'),
		flag('active', 'Whether the person is there; otherwise disabled at the desk.'),
		text('password', 'Not kept.', { mutability: 'writeOnly', returned: 'never', caseExact: true }),
		values('emails', 'Email addresses; the main one is the primary email.', ['work', 'home', 'other']),
		values('phoneNumbers', 'Telephone numbers; the main one comes first. Pagers are no numbers of the desk.', [
			...['work', 'home', 'mobile', 'fax', 'pager', 'other']
		]),
		values('ims', 'Instant messaging addresses.', []),
		values('photos', 'Addresses of pictures.', ['photo', 'thumbnail'], REFERENCE),
		ADDRESSES,
		GROUPS,
		values('entitlements', 'What the person is entitled to; kept, without effect.', []),
		values('roles', 'Roles at the directory; kept, without effect. Roles at the desk come from groups.', []),
		values('x509Certificates', 'Certificates.', [], { type: 'binary', caseExact: true })
	]
};

const ENTERPRISE_USER: Schema = {
	id: ENTERPRISE,
	name: 'EnterpriseUser',
	description: 'A person of an enterprise',
	attributes: [
		text('employeeNumber', 'The employee ID.'),
		text('costCenter', 'Cost center; kept, without effect.'),
		text('organization', 'Name of the organization; added if the account has none of that name.'),
		text('division', 'Division; kept, without effect.'),
		text('department', 'Name of the organization within it, or of the organization if that is not given.'),
		complex('manager', 'To whom the person reports.', [
			text('value', 'ID of the manager.', { caseExact: true }),
			text('$ref', 'Address of the manager.', { ...REFERENCE, referenceTypes: ['User'] }),
			text('displayName', 'Name of the manager.', READ_ONLY)
		])
	]
};

const GROUP: Schema = {
	id: 'urn:ietf:params:scim:schemas:core:2.0:Group',
	name: 'Group',
	description: 'A team of the account, or people who have a role by it',
	attributes: [
		text('displayName', 'The name of the group, and of its team.', { required: true, uniqueness: 'server' }),
		complex(
			'members',
			'The members, users of the same directory.',
			[
				text('value', 'ID of the user.', { caseExact: true }),
				text('$ref', 'Address of the user.', { ...REFERENCE, referenceTypes: ['User'] }),
				text('display', 'Name of the user.', READ_ONLY),
				text('type', 'Always User.', { canonicalValues: ['User'] })
			],
			{ multiValued: true }
		)
	]
};

export const USER_TYPE: ResourceType = {
	name: 'User',
	endpoint: '/Users',
	description: 'People',
	schema: USER,
	extensions: [ENTERPRISE_USER]
};

export const GROUP_TYPE: ResourceType = {
	name: 'Group',
	endpoint: '/Groups',
	description: 'Teams, or roles',
	schema: GROUP,
	extensions: []
};

export const RESOURCE_TYPES: readonly ResourceType[] = [USER_TYPE, GROUP_TYPE];
export const SCHEMAS: readonly Schema[] = [USER, ENTERPRISE_USER, GROUP];
