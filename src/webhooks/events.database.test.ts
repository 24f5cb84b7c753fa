import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '#accounts/event-types.ts';
import { recordEvent } from '#accounts/record-event.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { readCtiAddress } from '#callers/cti-address.ts';
import { recordCall } from '#calls/record.server.ts';
import type { OpenDatabase } from '#database/connect.server.ts';
import { addTelephone, takeBackTelephone } from '#people/add-contact.server.ts';
import { changePerson } from '#people/change-person.server.ts';
import { addContactRecord } from '#people/contact-records.server.ts';
import { addPersonRecord, changePersonRecord } from '#people/person-records.server.ts';
import { changeRequest, type RequestChange } from '#requests/change-request.server.ts';
import { changeRequestRecord } from '#requests/request-records.server.ts';
import { registerRequest } from '#requests/register.server.ts';
import { newAccount, newPerson, newRequest, TEST_NOW } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { importFile } from '#testing/import-file.server.ts';
import { newWebhook } from '#testing/webhook-builders.server.ts';

let opened: OpenDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

/** An account with an analyst, a caller and a request, whose webhook wants to be told everything from now on. */
async function listening() {
	const { scope: nobody } = await newAccount(opened.db);
	const scope = { ...nobody, personId: await newPerson(nobody, { name: 'Analyst' }) };
	const callerId = await newPerson(scope, { name: 'Ada Bakker', email: 'ada@acme.example' });
	const requestId = await newRequest(scope, callerId);
	const { id: webhookId } = await newWebhook(scope, 'https://hooks.acme.example/', EVENT_TYPES);
	return { scope, webhookId, callerId, requestId };
}

/** "request.updated 12: status, note", in the order of their names. */
async function told({ db, accountId }: AccountScope): Promise<string[]> {
	const rows = await db
		.selectFrom('webhookDelivery')
		.select(['type', 'recordId', 'changed'])
		.where('accountId', '=', accountId)
		.where('type', '<>', 'webhook.verify')
		.execute();
	return rows
		.map(
			({ type, recordId, changed }) => `${type} ${String(recordId)}${changed === null ? '' : `: ${changed.join(', ')}`}`
		)
		.toSorted();
}

function change(requestId: number, given: Partial<RequestChange>): RequestChange {
	const empty = { wanted: {}, note: '', internalNote: '', medium: null, revision: undefined };
	return { requestId, key: randomUUID(), ...empty, ...given };
}

describe('Of a request is told', () => {
	it('that it was registered, once for one form', async () => {
		const { scope, callerId: requestedById } = await listening();
		const request = {
			...({ registrationKey: randomUUID(), subject: 'Printer', category: 'incident', impact: null } as const),
			...{ requestedById, requestedForId: requestedById, note: 'It jams.', internalNote: '', medium: null }
		};

		const id = await registerRequest(scope, request);
		await registerRequest(scope, request);

		expect(await told(scope)).toEqual([`request.created ${String(id)}`]);
	});

	it('what of it changed', async () => {
		const { scope, requestId } = await listening();

		await changeRequest(scope, change(requestId, { wanted: { status: 'in_progress', urgent: true } }));

		expect(await told(scope)).toEqual([`request.updated ${String(requestId)}: status, urgent`]);
	});

	it('that a note was written, once for one form', async () => {
		const { scope, requestId } = await listening();
		const noted = change(requestId, { note: 'Called back.' });

		await changeRequest(scope, noted);
		await changeRequest(scope, noted);

		expect(await told(scope)).toEqual([`request.updated ${String(requestId)}: note`]);
	});

	it('that it was completed, which is an update too', async () => {
		const { scope, requestId } = await listening();

		await changeRequest(
			scope,
			change(requestId, { wanted: { status: 'completed', completionReason: 'solved' }, note: 'Done.' })
		);

		expect(await told(scope)).toEqual([
			`request.completed ${String(requestId)}: status, completion_reason, note`,
			`request.updated ${String(requestId)}: status, completion_reason, note`
		]);
	});

	it('what is done to its group', async () => {
		const { scope, callerId, requestId: group } = await listening();
		const member = await newRequest(scope, callerId);
		await changeRequest(scope, change(member, { wanted: { groupedIntoId: group } }));
		await changeRequest(
			scope,
			change(group, { wanted: { status: 'completed', completionReason: 'solved' }, note: 'Done.' })
		);

		const ofGroup = [
			`request.completed ${String(group)}: status, completion_reason, note`,
			`request.updated ${String(group)}: grouping`,
			`request.updated ${String(group)}: status, completion_reason, note`
		];
		const ofMember = [
			`request.completed ${String(member)}: status, completion_reason`,
			`request.created ${String(member)}`,
			`request.updated ${String(member)}: grouped_into`,
			`request.updated ${String(member)}: note`,
			`request.updated ${String(member)}: status, completion_reason`
		];
		expect(await told(scope)).toEqual([...ofGroup, ...ofMember].toSorted());
	});

	it('nothing where nothing was saved', async () => {
		const { scope, requestId } = await listening();

		await changeRequest(scope, change(requestId, { wanted: { subject: '' } }));
		await changeRequest(scope, change(requestId, {}));

		expect(await told(scope)).toEqual([]);
	});
});

describe('Of a person is told', () => {
	it('that they are new', async () => {
		const { scope } = await listening();

		const id = await newPerson(scope);

		expect(await told(scope)).toEqual([`person.changed ${String(id)}`]);
	});

	it('what of them changed', async () => {
		const { scope, callerId } = await listening();
		const texts = { name: 'Ada Visser', email: 'visser@acme.example' };
		const contacts = [{ id: 'new', protocol: 'telephone', label: 'work', uri: '020 7946 0123' }] as const;

		await changePerson(scope, callerId, { texts, contacts, main: undefined, seen: {} });
		await changePerson(scope, callerId, { texts, contacts: [], main: undefined, seen: {} });

		expect(await told(scope)).toEqual([`person.changed ${String(callerId)}: name, primary_email, contacts`]);
	});

	it('that a number was kept, and taken back', async () => {
		const { scope, callerId: personId } = await listening();
		const key = randomUUID();

		await addTelephone(scope, { key, personId, label: 'work', written: '020 7946 0123' });
		await takeBackTelephone(scope, key);
		await takeBackTelephone(scope, key);

		expect(await told(scope)).toEqual([
			`person.changed ${String(personId)}: contacts`,
			`person.changed ${String(personId)}: contacts`
		]);
	});
});

describe('Of what programs write is told', () => {
	const anything = () => Promise.resolve();

	it('the same as of what people write', async () => {
		const { scope, callerId, requestId } = await listening();
		const contact = { id: randomUUID(), protocol: 'telephone', label: 'work', uri: '020 7946 0123' } as const;
		const change = { requestId, key: randomUUID(), note: '', internalNote: '', medium: null, revision: undefined };

		const id = await addPersonRecord(scope, { name: 'Ben Dekker', contacts: [], registrationKey: null });
		await changePersonRecord(scope, {
			...{ id: callerId, columns: { jobTitle: 'Planner', supportId: 'S1' }, asSource: undefined, expect: anything }
		});
		await addContactRecord(scope, callerId, { ...contact, asSource: undefined });
		await changeRequestRecord(scope, {
			...{ ...change, wanted: { urgent: true }, extras: { sourceId: '7', source: 'ERP' }, expect: anything }
		});

		expect(await told(scope)).toEqual(
			[
				`person.changed ${String(id)}`,
				`person.changed ${String(callerId)}: job_title, supportID`,
				`person.changed ${String(callerId)}: contacts`,
				`request.updated ${String(requestId)}: urgent`,
				`request.updated ${String(requestId)}: source, sourceID`
			].toSorted()
		);
	});
});

describe('Of a call is told', () => {
	it('that it was logged, once', async () => {
		const { scope, callerId: personId } = await listening();
		const call = {
			...{ nonce: randomUUID(), parameters: readCtiAddress('?telephone=204'), outcome: 'one' as const },
			...{ personId, openedAt: TEST_NOW }
		};

		await recordCall(scope, call);
		await recordCall(scope, call);
		await recordCall(scope, { ...call, nonce: randomUUID() });

		expect(await told(scope)).toEqual([`call.logged ${call.nonce}`]);
	});
});

describe('Of a file is told', () => {
	it('each person that is new or other, and nobody that is as before', async () => {
		const { scope, callerId } = await listening();
		const file =
			'Name,Primary Email,Job Title\nAda Bakker,ada@acme.example,Planner\nBen Dekker,ben@acme.example,Driver\n';

		await importFile(scope, 'people', file);
		await importFile(scope, 'people', file);

		const { id } = await scope.db
			.selectFrom('person')
			.select('id')
			.where('accountId', '=', scope.accountId)
			.where('name', '=', 'Ben Dekker')
			.executeTakeFirstOrThrow();
		expect(await told(scope)).toEqual(
			[`person.changed ${String(callerId)}`, `person.changed ${String(id)}`].toSorted()
		);
	});

	it('each person whose contacts changed, once', async () => {
		const { scope, callerId } = await listening();
		const file = [
			'Person,Contact Protocol,Contact Label,Contact URI',
			'ada@acme.example,telephone,work,020 7946 0123',
			'ada@acme.example,telephone,mobile,07700 900123'
		].join('\n');

		await importFile(scope, 'people_contact_details', file);
		await importFile(scope, 'people_contact_details', file);

		expect(await told(scope)).toEqual([`person.changed ${String(callerId)}`]);
	});

	it('each request, and each that got notes', async () => {
		const { scope, requestId } = await listening();

		await importFile(
			scope,
			'requests',
			'ID,Subject,Category,Requested By\n7001,Scanner,incident,ada@acme.example\n7002,Printer,incident,ada@acme.example\n'
		);
		await importFile(
			scope,
			'notes',
			`Request,Person,Text,Created At\n${String(requestId)},ada@acme.example,One,2026-11-20T10:00:00Z\n${String(requestId)},ada@acme.example,Two,2026-11-20T11:00:00Z\n`
		);

		expect(await told(scope)).toEqual([
			'request.created 7001',
			'request.created 7002',
			`request.updated ${String(requestId)}`
		]);
	});
});

describe('What was undone', () => {
	it('is told nobody', async () => {
		const { scope, requestId } = await listening();
		const undone = scope.db.transaction().execute(async (db) => {
			await recordEvent({ ...scope, db }, { types: ['request.updated'], recordIds: [requestId] });
			throw new Error('undone');
		});

		await expect(undone).rejects.toThrow('undone');
		expect(await told(scope)).toEqual([]);
	});
});
