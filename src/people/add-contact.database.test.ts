import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AccountScope } from '#accounts/scope.ts';
import { readCtiAddress } from '#callers/cti-address.ts';
import { identifyCaller } from '#callers/identify.server.ts';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newPerson, type TestAccount } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { addTelephone, takeBackTelephone } from './add-contact.server.ts';

let open: OpenDatabase;
beforeAll(async () => {
	open = await openTestDatabase();
});
afterAll(() => open.close());

/** An account with an analyst, who adds. */
async function newDesk(): Promise<TestAccount> {
	const desk = await newAccount(open.db);
	return { ...desk, scope: { ...desk.scope, personId: await newPerson(desk.scope, { name: 'Analyst' }) } };
}

async function whoCalls({ scope, account }: TestAccount, telephone: string) {
	const { people } = await identifyCaller(scope, account, readCtiAddress(`?telephone=${telephone}`));
	return people.map(({ name, reason }) => `${name}: ${reason.words}`);
}

async function contactsOf(scope: AccountScope, personId: number) {
	return scope.db
		.selectFrom('contact')
		.select(['uri', 'label', 'position', 'fromDirectory', 'createdById'])
		.where('accountId', '=', scope.accountId)
		.where('personId', '=', personId)
		.orderBy('position')
		.execute();
}

describe('a number that is kept for somebody', () => {
	it('finds them at the next call, however it is written, and says who added it', async () => {
		const desk = await newDesk();
		const ada = await newPerson(desk.scope, { name: 'Ada', work: '020 7946 0100' });

		await addTelephone(desk.scope, { key: randomUUID(), personId: ada, label: 'mobile', written: '+44 7700 900123' });

		expect(await whoCalls(desk, '07700900123')).toEqual(['Ada: Mobile number, all digits but the country code 44']);
		expect(await contactsOf(desk.scope, ada)).toMatchObject([
			{ position: 0, createdById: desk.scope.personId },
			{ uri: '+44 7700 900123', position: 1, fromDirectory: false, createdById: desk.scope.personId }
		]);
	});

	it('is one contact, however often the form is sent', async () => {
		const { scope } = await newDesk();
		const ada = await newPerson(scope);
		const added = { key: randomUUID(), personId: ada, label: 'work', written: '020 7946 0123' } as const;

		await addTelephone(scope, added);
		await addTelephone(scope, added);

		expect(await contactsOf(scope, ada)).toHaveLength(1);
	});

	it('is taken back by whoever added it', async () => {
		const desk = await newDesk();
		const [ada, key] = [await newPerson(desk.scope, { name: 'Ada' }), randomUUID()];
		await addTelephone(desk.scope, { key, personId: ada, label: 'work', written: '020 7946 0123' });

		await takeBackTelephone({ ...desk.scope, personId: ada }, key);
		expect(await whoCalls(desk, '02079460123')).toHaveLength(1);
		await takeBackTelephone({ ...desk.scope, now: new Date(desk.scope.now.getTime() + 13 * 3_600_000) }, key);
		expect(await whoCalls(desk, '02079460123')).toHaveLength(1);
		await takeBackTelephone(desk.scope, key);
		expect(await whoCalls(desk, '02079460123')).toEqual([]);
	});

	it('is refused for somebody who is disabled, or is of another account', async () => {
		const [desk, other] = [await newDesk(), await newDesk()];
		const elsewhere = await newPerson(other.scope);
		await newPerson(other.scope);
		const disabled = await newPerson(desk.scope, { disabled: true });
		const added = { key: randomUUID(), label: 'work', written: '020 7946 0123' } as const;

		await expect(addTelephone(desk.scope, { ...added, personId: disabled })).rejects.toMatchObject({
			code: 'person.unknown'
		});
		await expect(addTelephone(desk.scope, { ...added, personId: elsewhere + 1 })).rejects.toMatchObject({
			code: 'person.unknown'
		});
	});

	it('is refused to whoever may select nobody, and where there is no number in it', async () => {
		const { scope } = await newDesk();
		const added = { key: randomUUID(), personId: await newPerson(scope), label: 'work' } as const;

		await expect(
			addTelephone({ ...scope, reach: 'nobody' }, { ...added, written: '020 7946 0123' })
		).rejects.toMatchObject({ code: 'person.unknown' });
		await expect(addTelephone(scope, { ...added, written: 'reception' })).rejects.toMatchObject({
			code: 'contact.no-number'
		});
	});
});
