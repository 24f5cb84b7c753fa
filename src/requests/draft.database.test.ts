import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AccountScope } from '#accounts/scope.ts';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newPerson, TEST_NOW } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { discardDraft, findDraft, keepDraft } from './draft.server.ts';
import { emptyRequest, type NewRequestTexts } from './new-request-form.ts';
import { registerRequest } from './register.server.ts';

let open: OpenDatabase;
beforeAll(async () => {
	open = await openTestDatabase();
});
afterAll(() => open.close());

async function deskWithCaller() {
	const { scope } = await newAccount(open.db);
	const [analyst, caller] = [await newPerson(scope, { name: 'Alex' }), await newPerson(scope)];
	return { scope: { ...scope, personId: analyst }, caller };
}

function typed(subject: string): NewRequestTexts {
	return { ...emptyRequest({ id: 7, name: 'Ada' }), subject };
}

function later(scope: AccountScope, minutes: number): AccountScope {
	return { ...scope, now: new Date(TEST_NOW.getTime() + minutes * 60_000) };
}

describe('keepDraft', () => {
	it('keeps what was typed last', async () => {
		const { scope, caller } = await deskWithCaller();
		const key = randomUUID();

		await keepDraft(scope, { personId: caller, key, texts: typed('Pri') });
		const kept = await keepDraft(later(scope, 1), { personId: caller, key, texts: typed('Printer') });

		expect(kept).toEqual({ at: later(scope, 1).now.toISOString() });
		expect(await findDraft(later(scope, 2), caller)).toEqual({
			...{ key, at: later(scope, 1).now.toISOString(), texts: typed('Printer'), calledBetween: [] }
		});
	});

	it('keeps one for each analyst and caller, apart from other accounts', async () => {
		const { scope, caller } = await deskWithCaller();
		const other = { ...scope, personId: await newPerson(scope, { name: 'Ben' }) };
		const elsewhere = await deskWithCaller();
		await keepDraft(scope, { personId: caller, key: randomUUID(), texts: typed('Mine') });

		expect(await findDraft(scope, other.personId)).toBeUndefined();
		expect(await findDraft(other, caller)).toBeUndefined();
		expect(await findDraft({ ...elsewhere.scope, personId: scope.personId }, caller)).toBeUndefined();
	});

	it('removes it when nothing is typed any more', async () => {
		const { scope, caller } = await deskWithCaller();
		await keepDraft(scope, { personId: caller, key: randomUUID(), texts: typed('Printer') });

		expect(await keepDraft(scope, { personId: caller, key: randomUUID(), texts: typed(' ') })).toEqual({ at: null });
		expect(await findDraft(scope, caller)).toBeUndefined();
	});

	it('names the request of a form that was registered, and keeps nothing beside it', async () => {
		const { scope, caller } = await deskWithCaller();
		const key = randomUUID();
		await keepDraft(scope, { personId: caller, key, texts: typed('Printer') });
		const registered = await registerRequest(scope, {
			...{ registrationKey: key, subject: 'Printer', category: 'incident', impact: null, medium: null },
			...{ requestedById: caller, requestedForId: caller, note: '', internalNote: '' }
		});
		expect(await findDraft(scope, caller)).toBeUndefined();

		expect(await keepDraft(scope, { personId: caller, key, texts: typed('Printer jams') })).toEqual({ registered });
		expect(await findDraft(scope, caller)).toBeUndefined();
	});

	it('replaces, where it comes late, only the draft that it continues', async () => {
		const { scope, caller } = await deskWithCaller();
		const key = randomUUID();
		const first = typed('First');
		await keepDraft(scope, { personId: caller, key, texts: first });
		const late = { personId: caller, key, texts: typed('Late') };

		expect(await keepDraft(later(scope, 1), { ...late, continues: null })).toEqual({ at: null });
		expect(await findDraft(scope, caller)).toMatchObject({ texts: first });
		await keepDraft(later(scope, 1), { ...late, continues: scope.now.toISOString() });
		expect(await findDraft(later(scope, 2), caller)).toMatchObject({ texts: late.texts });
	});

	it.each([
		['nobody', 4711, 'everyone' as const],
		['somebody whom the analyst may not select', undefined, 'nobody' as const]
	])('keeps none for %s', async (_whom, personId, reach) => {
		const { scope, caller } = await deskWithCaller();
		const draft = { personId: personId ?? caller, key: randomUUID(), texts: typed('Printer') };

		await expect(keepDraft({ ...scope, reach }, draft)).rejects.toMatchObject({ code: 'person.unknown' });
	});

	it('removes drafts that nobody came back for in 30 days', async () => {
		const { scope, caller } = await deskWithCaller();
		const other = await newPerson(scope);
		await keepDraft(scope, { personId: caller, key: randomUUID(), texts: typed('Old') });
		const days = (count: number) => later(scope, count * 24 * 60);

		expect(await findDraft(days(29), caller)).toBeDefined();
		expect(await findDraft(days(31), caller)).toBeUndefined();
		await keepDraft(days(31), { personId: other, key: randomUUID(), texts: typed('New') });
		const left = scope.db.selectFrom('draft').select('personId').where('accountId', '=', scope.accountId);
		expect(await left.execute()).toEqual([{ personId: other }]);
	});
});

describe('findDraft', () => {
	it('names who called the analyst since then, each once, the last one first', async () => {
		const { scope, caller } = await deskWithCaller();
		const [wolfgang, henk] = [await newPerson(scope, { name: 'Wolfgang' }), await newPerson(scope, { name: 'Henk' })];
		await keepDraft(scope, { personId: caller, key: randomUUID(), texts: typed('Printer') });
		const calls = [
			[henk, -5],
			[wolfgang, 1],
			[henk, 2],
			[wolfgang, 3],
			[caller, 4]
		] as const;
		await scope.db
			.insertInto('call')
			.values(
				calls.map(([personId, minutes]) => ({
					...{ accountId: scope.accountId, id: randomUUID(), analystId: scope.personId, openedWith: randomUUID() },
					...{ telephone: null, outcome: 'one', personId, requestId: null, openedAt: later(scope, minutes).now }
				}))
			)
			.execute();

		expect(await findDraft(later(scope, 9), caller)).toMatchObject({ calledBetween: ['Wolfgang', 'Henk'] });
	});
});

describe('discardDraft', () => {
	it('removes the draft of this analyst alone', async () => {
		const { scope, caller } = await deskWithCaller();
		const other = { ...scope, personId: await newPerson(scope, { name: 'Ben' }) };
		await keepDraft(scope, { personId: caller, key: randomUUID(), texts: typed('Mine') });
		await keepDraft(other, { personId: caller, key: randomUUID(), texts: typed('Theirs') });

		await discardDraft(scope, caller);

		expect(await findDraft(scope, caller)).toBeUndefined();
		expect(await findDraft(other, caller)).toMatchObject({ texts: { subject: 'Theirs' } });
	});
});
