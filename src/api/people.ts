/** /v1/people: the people of the account. */
import { z } from '@hono/zod-openapi';
import { ROLES } from '#accounts/roles.ts';
import { Refusal } from '#foundation/refusals.ts';
import { isEmail, LONGEST_EMAIL } from '#people/email.ts';
import type { PersonColumns } from '#people/person-columns.ts';
import { isLocale, isTimeZone } from '#people/person-fields.ts';
import { PERSON_LISTING } from '#people/person-listing.ts';
import { addPersonRecord, changePersonRecord } from '#people/person-records.server.ts';
import { findRecord } from '#records/list-records.server.ts';
import { expectTag } from './conditional.ts';
import { ContactBody, NewContactBody, refuseContact } from './contact-bodies.ts';
import { idempotent, registrationKeyOf } from './idempotency.server.ts';
import { addressOf, addRecordRoutes, answerWritten } from './list-routes.ts';
import { apiRoute, apiRouter } from './router.ts';
import {
	given,
	IdParameter,
	line,
	MaybeReference,
	Moments,
	NamedRecord,
	Origin,
	orNull,
	prose,
	RecordId,
	namedOnce
} from './schemas.ts';
import { sourceOf, WriteHeaders } from './write-headers.ts';

const optional = {
	supportID: line(50)
		.nullable()
		.openapi({ description: 'Badge or customer number; several may share one.', example: '33821' }),
	employeeID: line(128).nullable().openapi({ example: 'E-1042' }),
	authenticationID: line(128).nullable().openapi({ description: 'The key of a single sign-on.' }),
	job_title: line(80).nullable(),
	location: line(80).nullable().openapi({ description: 'Room or desk.' }),
	information: prose(65_536).nullable().openapi({ description: 'What an analyst should know.' }),
	picture_uri: line(2048).nullable(),
	locale: line(35)
		.refine((text) => text === '' || isLocale(text), 'it is a language like nl or en-GB')
		.nullable()
		.openapi({ example: 'nl-NL' }),
	time_zone: line(64)
		.refine((text) => text === '' || isTimeZone(text), 'it is a time zone like Europe/Amsterdam')
		.nullable()
		.openapi({ example: 'Europe/Amsterdam' }),
	time_format_24h: z.boolean().nullable(),
	work_hours: line(128).nullable(),
	auto_translation: z.boolean().nullable(),
	do_not_translate_languages: line(255).nullable(),
	cost_per_hour: line(40).nullable()
};

const named = {
	name: line(128, 1).openapi({ example: 'Annelies van der Meulen' }),
	primary_email: line(LONGEST_EMAIL)
		.refine((text) => text === '' || isEmail(text), 'it is an email address like ada@example.com')
		.nullable()
		.openapi({ description: 'Nobody else of the account has it.', example: 'annelies@acme.example' }),
	disabled: z.boolean().openapi({ description: 'Gone, kept for their history.' }),
	vip: z.boolean()
};

export const PersonBody = z
	.object({
		id: RecordId.openapi({ example: 1001 }),
		...Origin,
		...named,
		...optional,
		organization: MaybeReference,
		site: MaybeReference,
		manager: MaybeReference,
		roles: z.array(z.enum(ROLES)),
		contacts: z.array(ContactBody.omit({ position: true, created_at: true })),
		...Moments
	})
	.openapi('Person');

const NamedRecords = {
	organization: NamedRecord,
	organization_id: NamedRecord,
	site: NamedRecord,
	site_id: NamedRecord,
	manager: NamedRecord,
	manager_id: NamedRecord
};

const ChangedPerson = z
	.strictObject({ ...named, ...optional, ...Origin, ...NamedRecords })
	.partial()
	.openapi('PersonChange', { example: { job_title: 'Head of dispatch', vip: true } });

const NewPerson = z
	.strictObject({
		...ChangedPerson.shape,
		name: named.name,
		contacts: z.array(NewContactBody).max(100).optional()
	})
	.openapi('NewPerson', {
		example: {
			name: 'Ada Lindqvist',
			primary_email: 'ada.lindqvist@acme.example',
			contacts: [{ protocol: 'telephone', label: 'work', uri: '+44 20 7946 0123' }]
		}
	});

export const people = apiRouter();

export const unknownPerson = () =>
	new Refusal('not-found', 'person.unknown', 'There is no such person, or not any more.');

const readMe = apiRoute({ scope: 'people:read' })({
	method: 'get',
	path: '/people/me',
	tags: ['People'],
	operationId: 'get_own_person',
	summary: 'Read who asks',
	description: 'The person who owns the token; the same as /me.',
	responses: { 200: { description: 'The person', content: { 'application/json': { schema: PersonBody } } } }
});
people.openapi(readMe, async (c) =>
	Response.json(await findRecord(c.get('scope'), PERSON_LISTING, c.get('scope').personId ?? 0))
);

addRecordRoutes(people, {
	listing: PERSON_LISTING,
	scope: 'people:read',
	path: '/people',
	tag: 'People',
	words: ['person', 'people'],
	body: PersonBody,
	unknown: unknownPerson
});

const createPerson = apiRoute(
	{ scope: 'people:write' },
	409
)({
	method: 'post',
	path: '/people',
	tags: ['People'],
	operationId: 'create_person',
	summary: 'Add a person',
	description:
		'Organization, site and manager are named by their numbers. A `source` makes that system the keeper of the record: in the console it is read-only then.',
	middleware: [idempotent],
	request: {
		headers: WriteHeaders.creation,
		body: { required: true, content: { 'application/json': { schema: NewPerson } } }
	},
	responses: {
		201: {
			description: 'The person',
			headers: WriteHeaders.created,
			content: { 'application/json': { schema: PersonBody } }
		}
	}
});
people.openapi(createPerson, async (c) => {
	const { contacts = [], ...person } = c.req.valid('json');
	contacts.forEach((contact, at) => refuseContact(contact, `contacts.${String(at)}.uri`));
	const id = await addPersonRecord(c.get('scope'), {
		...columnsOf({ source: sourceOf(c), ...person }),
		name: person.name,
		contacts: contacts.map(({ integration = false, ...contact }) => ({ ...contact, fromDirectory: integration })),
		registrationKey: registrationKeyOf(c)
	});
	return answerWritten(c, PERSON_LISTING, { id, created: addressOf(c, `/v1/people/${id}`) });
});

const changePerson = apiRoute(
	{ scope: 'people:write' },
	404,
	409,
	412
)({
	method: 'patch',
	path: '/people/{id}',
	tags: ['People'],
	operationId: 'change_person',
	summary: 'Change a person',
	description:
		'Fields that are left out stay as they are; null empties one. A person with a `source` is changed only by a program that names it in X-Ringside-Source or in `source`.',
	request: {
		params: z.object({ id: IdParameter }),
		headers: WriteHeaders.change,
		body: { required: true, content: { 'application/json': { schema: ChangedPerson } } }
	},
	responses: {
		200: {
			description: 'The person',
			headers: WriteHeaders.changed,
			content: { 'application/json': { schema: PersonBody } }
		}
	}
});
people.openapi(changePerson, async (c) => {
	const { id } = c.req.valid('param');
	const change = c.req.valid('json');
	await changePersonRecord(c.get('scope'), {
		id,
		columns: columnsOf(change),
		asSource: sourceOf(c) ?? change.source ?? undefined,
		expect: expectTag({ listing: PERSON_LISTING, id, ifMatch: c.req.header('if-match') })
	});
	return answerWritten(c, PERSON_LISTING, { id });
});

/** Only what was sent: undefined leaves a column as it is. */
function columnsOf(sent: z.infer<typeof ChangedPerson>): Partial<PersonColumns> {
	return given({
		name: sent.name,
		primaryEmail: orNull(sent.primary_email),
		disabled: sent.disabled,
		vip: sent.vip,
		supportId: orNull(sent.supportID),
		employeeId: orNull(sent.employeeID),
		authenticationId: orNull(sent.authenticationID),
		organizationId: namedOnce(sent, 'organization'),
		siteId: namedOnce(sent, 'site'),
		managerId: namedOnce(sent, 'manager'),
		jobTitle: orNull(sent.job_title),
		location: orNull(sent.location),
		information: orNull(sent.information),
		pictureUri: orNull(sent.picture_uri),
		locale: orNull(sent.locale),
		timeZone: orNull(sent.time_zone),
		timeFormat24h: sent.time_format_24h,
		workHours: orNull(sent.work_hours),
		autoTranslation: sent.auto_translation,
		doNotTranslateLanguages: orNull(sent.do_not_translate_languages),
		costPerHour: orNull(sent.cost_per_hour),
		source: orNull(sent.source),
		sourceId: orNull(sent.sourceID)
	});
}
