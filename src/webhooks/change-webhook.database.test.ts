import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import {
	addWebhook,
	changeWebhook,
	removeWebhook,
	replaceSecret,
	switchOff,
	switchOn
} from './change-webhook.server.ts';
import { getWebhook, listWebhooks } from './read-webhook.server.ts';

let opened: OpenDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

const PLACE = { rules: { networks: [], allowsHttp: false }, origin: 'https://desk.example' };
const TEXTS = {
	...{ name: ' Chat ', uri: ' https://hooks.acme.example/ringside ', description: '' },
	events: ['request.created', 'request.created', 'call.logged']
};

async function added() {
	const { scope } = await newAccount(opened.db);
	const { webhook } = Object(await addWebhook(scope, TEXTS, PLACE));
	return { scope, id: Number(webhook.id) };
}

describe('A webhook', () => {
	it('is added with a secret of its own, and waits for its receiver', async () => {
		const { scope } = await newAccount(opened.db);

		const answer = await addWebhook(scope, TEXTS, PLACE);

		expect(answer).toMatchObject({
			kind: 'added',
			secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/u),
			webhook: { name: 'Chat', uri: 'https://hooks.acme.example/ringside', description: null, state: 'unverified' }
		});
		expect(await listWebhooks(scope)).toMatchObject([{ events: ['request.created', 'call.logged'] }]);
	});

	it('is added once, however often its form is sent', async () => {
		const { scope } = await newAccount(opened.db);
		const texts = { ...TEXTS, registrationKey: randomUUID() };

		await addWebhook(scope, texts, PLACE);
		const again = await addWebhook(scope, texts, PLACE);

		expect(again).toEqual({ kind: 'again', webhook: expect.objectContaining({ name: 'Chat' }) });
		expect(await listWebhooks(scope)).toHaveLength(1);
	});

	it('is not added with what has to be put right', async () => {
		const { scope } = await newAccount(opened.db);
		const wrong = {
			name: ' ',
			uri: 'http://hooks.acme.example',
			description: 'x'.repeat(1001),
			events: ['call.ended']
		};

		expect(await addWebhook(scope, wrong, PLACE)).toEqual({
			kind: 'wrong',
			problems: { name: 'nameMissing', uri: 'uriHttp', description: 'descriptionLong', events: 'eventUnknown' }
		});
		expect(await listWebhooks(scope)).toEqual([]);
	});

	it('is one of at most a hundred', async () => {
		const { scope } = await newAccount(opened.db);
		await Promise.all(Array.from({ length: 100 }, () => addWebhook(scope, TEXTS, PLACE)));

		await expect(addWebhook(scope, TEXTS, PLACE)).rejects.toMatchObject({ code: 'webhook.too-many' });
	});

	it('keeps what is left out when it is changed', async () => {
		const { scope, id } = await added();

		const changed = await changeWebhook(scope, id, { texts: { events: ['person.changed'] }, place: PLACE });

		expect(changed).toMatchObject({ kind: 'changed', webhook: { name: 'Chat', events: ['person.changed'] } });
	});

	it('with another address while it is off asks the receiver once it is on', async () => {
		const { scope, id } = await added();
		await switchOff(scope, id);
		await changeWebhook(scope, id, { texts: { uri: 'https://other.acme.example' }, place: PLACE });
		const off = await getWebhook(scope, id);

		await switchOn(scope, id, 'https://desk.example');

		expect(off).toMatchObject({ state: 'off', verifiedAt: null });
		expect(await getWebhook(scope, id)).toMatchObject({ state: 'unverified' });
	});

	it('is gone with its log once it is removed', async () => {
		const { scope, id } = await added();

		await removeWebhook(scope, id);

		await expect(getWebhook(scope, id)).rejects.toMatchObject({ code: 'webhook.unknown' });
		await expect(removeWebhook(scope, id)).rejects.toMatchObject({ code: 'webhook.unknown' });
	});

	it('is unknown in another account, whatever is done to it', async () => {
		const [{ scope: mine, id }, { scope }] = [await added(), await newAccount(opened.db)];
		const unknown = { code: 'webhook.unknown' };

		await expect(getWebhook(scope, id)).rejects.toMatchObject(unknown);
		await expect(changeWebhook(scope, id, { texts: { name: 'X' }, place: PLACE })).rejects.toMatchObject(unknown);
		await expect(replaceSecret(scope, id)).rejects.toMatchObject(unknown);
		await expect(switchOff(scope, id)).rejects.toMatchObject(unknown);
		await expect(switchOn(scope, id, 'https://desk.example')).rejects.toMatchObject(unknown);
		await expect(removeWebhook(scope, id)).rejects.toMatchObject(unknown);
		expect(await getWebhook(mine, id)).toMatchObject({ name: 'Chat' });
	});
});
