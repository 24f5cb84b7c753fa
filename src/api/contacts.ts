/** /v1/people/{id}/contacts: telephone numbers, email addresses and web pages of a person. */
import { randomUUIDv7 } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { Refusal } from '#foundation/refusals.ts';
import {
	addContactRecord,
	changeContactRecord,
	removeContactRecord,
	removeContactRecords,
	type ContactChange
} from '#people/contact-records.server.ts';
import { CONTACT_LISTING, PERSON_LISTING } from '#people/person-listing.ts';
import { findRecord } from '#records/list-records.server.ts';
import { expectTag } from './conditional.ts';
import { ContactBody, NewContactBody, refuseContact } from './contact-bodies.ts';
import { idempotent, registrationKeyOf } from './idempotency.server.ts';
import { addressOf, addRecordRoutes, answerWritten } from './list-routes.ts';
import { apiRoute, apiRouter, type ApiBindings } from './router.ts';
import { IdParameter } from './schemas.ts';
import { sourceOf, WriteHeaders } from './write-headers.ts';

const PATH = '/people/{person_id}/contacts';
const ContactId = z
	.guid('it is the ID of a contact')
	.openapi({ format: 'uuid', example: '0192f3c4-5a10-7c3e-9b1a-2f6d1c0e8a55' });
const OfPerson = z.object({ person_id: IdParameter });
const OneContact = z.object({ person_id: IdParameter, id: ContactId });

const unknown = () => new Refusal('not-found', 'contact.unknown', 'The person has no such contact.');

export const contacts = apiRouter();

addRecordRoutes(contacts, {
	listing: CONTACT_LISTING,
	scope: 'people:read',
	path: PATH,
	tag: 'Contacts',
	words: ['contact', 'contacts'],
	body: ContactBody,
	unknown,
	idParameter: ContactId,
	owner: { parameter: 'person_id', check: checkPerson }
});

const createContact = apiRoute(
	{ scope: 'people:write' },
	404,
	409
)({
	method: 'post',
	path: PATH,
	tags: ['Contacts'],
	operationId: 'create_contact',
	summary: 'Add a contact',
	description: 'Behind those that are there. A telephone number finds its owner from the next call on.',
	middleware: [idempotent],
	request: {
		params: OfPerson,
		headers: WriteHeaders.creation,
		body: { required: true, content: { 'application/json': { schema: NewContactBody } } }
	},
	responses: {
		201: {
			description: 'The contact',
			headers: WriteHeaders.created,
			content: { 'application/json': { schema: ContactBody } }
		}
	}
});
contacts.openapi(createContact, async (c) => {
	const { person_id: ownerId } = c.req.valid('param');
	const { integration = false, ...contact } = c.req.valid('json');
	refuseContact(contact);
	const id = registrationKeyOf(c) ?? randomUUIDv7();
	const asSource = sourceOf(c);
	await addContactRecord(c.get('scope'), ownerId, { ...contact, id, fromDirectory: integration, asSource });
	return answerWritten(c, CONTACT_LISTING, {
		id,
		ownerId,
		created: addressOf(c, `/v1/people/${ownerId}/contacts/${id}`)
	});
});

const changeContact = apiRoute(
	{ scope: 'people:write' },
	404,
	409,
	412
)({
	method: 'patch',
	path: `${PATH}/{id}`,
	tags: ['Contacts'],
	operationId: 'change_contact',
	summary: 'Change a contact',
	description: 'Fields that are left out stay as they are.',
	request: {
		params: OneContact,
		headers: WriteHeaders.change,
		body: { required: true, content: { 'application/json': { schema: NewContactBody.partial() } } }
	},
	responses: {
		200: {
			description: 'The contact',
			headers: WriteHeaders.changed,
			content: { 'application/json': { schema: ContactBody } }
		}
	}
});
contacts.openapi(changeContact, async (c) => {
	const { person_id: ownerId, id } = c.req.valid('param');
	const { integration: fromDirectory, ...changed } = c.req.valid('json');
	const wanted = Object.entries({ ...changed, fromDirectory }).filter(([, value]) => value !== undefined);
	await changeContactRecord(c.get('scope'), changeOf(c, ownerId, id), Object.fromEntries(wanted), refuseContact);
	return answerWritten(c, CONTACT_LISTING, { id, ownerId });
});

const removeContact = apiRoute(
	{ scope: 'people:write' },
	404,
	409,
	412
)({
	method: 'delete',
	path: `${PATH}/{id}`,
	tags: ['Contacts'],
	operationId: 'remove_contact',
	summary: 'Remove a contact',
	description: 'The person is no longer found by it.',
	request: { params: OneContact, headers: WriteHeaders.change },
	responses: { 204: { description: 'It is removed' } }
});
contacts.openapi(removeContact, async (c) => {
	const { person_id: personId, id } = c.req.valid('param');
	await removeContactRecord(c.get('scope'), changeOf(c, personId, id));
	return c.body(null, 204);
});

const removeContacts = apiRoute(
	{ scope: 'people:write' },
	404
)({
	method: 'delete',
	path: PATH,
	tags: ['Contacts'],
	operationId: 'remove_contacts',
	summary: 'Remove all contacts of a person',
	description: 'Those that a directory keeps stay, unless X-Ringside-Source names it.',
	request: { params: OfPerson, headers: WriteHeaders.change.pick({ 'x-ringside-source': true }) },
	responses: { 204: { description: 'They are removed' } }
});
contacts.openapi(removeContacts, async (c) => {
	await removeContactRecords(c.get('scope'), c.req.valid('param').person_id, sourceOf(c));
	return c.body(null, 204);
});

function changeOf(c: Context<ApiBindings>, personId: number, contactId: string): ContactChange {
	return {
		...{ personId, contactId, asSource: sourceOf(c) },
		expect: expectTag({ listing: CONTACT_LISTING, id: contactId, ownerId: personId, ifMatch: c.req.header('if-match') })
	};
}

/** @throws Refusal `person.unknown`. */
async function checkPerson(c: Context<ApiBindings>, id: number): Promise<void> {
	const person = await findRecord(c.get('scope'), PERSON_LISTING, id, { fields: ['id'] });
	if (person === undefined)
		throw new Refusal('not-found', 'person.unknown', 'There is no such person, or not any more.');
}
