/**
 * What a SCIM library of others makes is understood here, and what is answered here it understands: users, changes and
 * lists are built and read by its classes, and a change is carried out by both, on the server and on the library's copy.
 */
import SCIMMY from 'scimmy';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { ENTERPRISE, newDirectory, PATCH_OP, USER } from '#testing/scim-directory.server.ts';

let open: OpenDatabase;
beforeAll(async () => {
	// Its types know only the objects, and its documentation the classes.
	Reflect.apply(SCIMMY.Schemas.User.extend, SCIMMY.Schemas.User, [SCIMMY.Schemas.EnterpriseUser]);
	open = await openTestDatabase();
});
afterAll(() => open.close());

const ADA = {
	schemas: [USER, ENTERPRISE],
	externalId: 'e-1',
	userName: 'ada@acme.example',
	name: { formatted: 'Ada Lindqvist', givenName: 'Ada', familyName: 'Lindqvist' },
	displayName: 'Ada Lindqvist',
	title: 'Planner',
	active: true,
	emails: [{ value: 'ada@acme.example', type: 'work', primary: true }],
	phoneNumbers: [
		{ value: '+44 20 7946 0123', type: 'work' },
		{ value: '+44 7700 900123', type: 'mobile' }
	],
	[ENTERPRISE]: { employeeNumber: 'E-1042', department: 'Dispatch' }
};

function plain(resource: unknown): ReturnType<typeof JSON.parse> {
	return JSON.parse(JSON.stringify(resource));
}

/** Without what the server alone decides. */
function sentOf({ id: _id, meta: _meta, schemas: _schemas, groups: _groups, ...sent }: Record<string, unknown>) {
	return sent;
}

async function newAda() {
	const directory = await newDirectory(await newAccount(open.db));
	const user = new SCIMMY.Schemas.User(ADA, 'in');
	const created = await directory.post('/Users', plain(user));
	return { directory, user, created };
}

describe('A SCIM library', () => {
	it('makes a user who is created as they are, and reads the answer', async () => {
		const { created } = await newAda();

		const read = plain(new SCIMMY.Schemas.User(created.body, 'out'));

		expect(created.status).toBe(201);
		expect(sentOf(read)).toEqual(sentOf(plain(ADA)));
		expect(read.meta).toMatchObject({ resourceType: 'User', version: created.headers.get('etag') });
	});

	it.each([
		[
			'a number, by a filter in its path',
			[{ op: 'replace', path: 'phoneNumbers[type eq "work"].value', value: '+44 20 7946 0124' }]
		],
		['a part of the name', [{ op: 'replace', path: 'name.givenName', value: 'Adele' }]],
		['several without a path', [{ op: 'add', value: { title: 'Head of dispatch', displayName: 'Ada L.' } }]],
		['an attribute of the enterprise', [{ op: 'replace', path: `${ENTERPRISE}:department`, value: 'Night shift' }]],
		['a number that goes', [{ op: 'remove', path: 'phoneNumbers[type eq "mobile"]' }]],
		['a title that goes', [{ op: 'remove', path: 'title' }]],
		['a number that comes', [{ op: 'add', path: 'phoneNumbers', value: [{ value: '+44 1632 960123', type: 'home' }] }]],
		['whether it is active', [{ op: 'replace', path: 'active', value: false }]],
		[
			'several things, one after the other',
			[
				{ op: 'remove', path: 'title' },
				{ op: 'add', path: 'title', value: 'Planner again' },
				{ op: 'replace', path: 'phoneNumbers', value: [{ value: '+44 20 7946 0199', type: 'work' }] }
			]
		]
	])('changes %s as the server does', async (_what, operations) => {
		const { directory, user, created } = await newAda();
		const change = new SCIMMY.Messages.PatchOp({ schemas: [PATCH_OP], Operations: plain(operations) });

		const { status, body } = await directory.ask({
			...{ method: 'PATCH', path: `/Users/${created.body.id}`, body: plain(change) }
		});
		const own = await change.apply(user, (changed) => Promise.resolve(changed));

		expect(status).toBe(200);
		expect(sentOf(plain(new SCIMMY.Schemas.User(body, 'out')))).toEqual(sentOf(plain(own)));
	});

	it('reads lists, groups, errors and what the server says of itself', async () => {
		const { directory, created } = await newAda();
		const group = { displayName: 'Dispatch', members: [{ value: created.body.id }] };

		const list = await directory.ask({ path: '/Users?filter=userName%20eq%20%22ada@acme.example%22' });
		const team = await directory.post('/Groups', plain(new SCIMMY.Schemas.Group(group, 'in')));
		const config = await directory.ask({ path: '/ServiceProviderConfig' });
		const missing = await directory.ask({ path: '/Users/4711' });

		expect(plain(new SCIMMY.Messages.ListResponse(plain(list.body)))).toMatchObject({ totalResults: 1, startIndex: 1 });
		expect(plain(new SCIMMY.Schemas.Group(team.body, 'out'))).toMatchObject({
			displayName: 'Dispatch',
			members: [{ value: created.body.id }]
		});
		expect(plain(new SCIMMY.Schemas.ServiceProviderConfig(config.body, 'out'))).toMatchObject({
			patch: { supported: true },
			bulk: { supported: false },
			filter: { supported: true },
			etag: { supported: true }
		});
		// Whoever reads an error gets it thrown.
		expect(() => new SCIMMY.Messages.ErrorResponse(plain(missing.body))).toThrow(
			expect.objectContaining({ status: '404', message: missing.body['detail'] })
		);
	});
});
