/** Real records for tests: an account of its own for each test, people who can call, requests. */
import { randomUUID } from 'node:crypto';
import { createAccount } from '#accounts/accounts.server.ts';
import type { Account, AccountScope } from '#accounts/scope.ts';
import type { Database } from '#database/connect.server.ts';
import { createPerson } from '#people/create-person.server.ts';
import { foldText, searchWords, supportKey, employeeKey } from '#people/search-keys.ts';
import { registerRequest } from '#requests/register.server.ts';

/** The moment at which tests happen. */
export const TEST_NOW = new Date('2026-11-23T09:42:00Z');

export interface TestAccount {
	readonly account: Account;
	readonly scope: AccountScope;
}

/** An account with nobody in it, seen by somebody who may select everyone. */
export async function newAccount(db: Database, country = 'GB'): Promise<TestAccount> {
	const slug = `t-${randomUUID()}`;
	const account = await createAccount(db, { slug, name: `Test ${slug}`, country, now: TEST_NOW });
	return {
		account,
		scope: { db, accountId: account.id, personId: undefined, reach: 'everyone', now: TEST_NOW }
	};
}

export interface TestPerson {
	readonly name?: string;
	readonly email?: string;
	readonly work?: string;
	readonly mobile?: string;
	readonly supportId?: string;
	readonly employeeId?: string;
	readonly disabled?: boolean;
	readonly organizationId?: number;
}

/** @returns the person's ID. */
export async function newPerson(scope: AccountScope, person: TestPerson = {}): Promise<number> {
	const { name = 'Ada Lindqvist', email, work, mobile, supportId, employeeId, disabled = false } = person;
	const { id } = await createPerson(scope, {
		name,
		primaryEmail: email ?? null,
		organizationId: person.organizationId ?? null,
		contacts: [
			...(work === undefined ? [] : [{ protocol: 'telephone', label: 'work', uri: work } as const]),
			...(mobile === undefined ? [] : [{ protocol: 'telephone', label: 'mobile', uri: mobile } as const])
		]
	});
	await scope.db
		.updateTable('person')
		.set({
			supportId: supportId ?? null,
			supportKey: supportKey(supportId),
			employeeId: employeeId ?? null,
			employeeKey: employeeKey(employeeId),
			disabled
		})
		.where('accountId', '=', scope.accountId)
		.where('id', '=', id)
		.execute();
	return id;
}

/** @returns the organization's ID. */
export async function newOrganization(scope: AccountScope, id: number, name: string): Promise<number> {
	const { accountId, now } = scope;
	await scope.db
		.insertInto('organization')
		.values({
			...{ accountId, id, name, nameKey: foldText(name), parentId: null, managerId: null, disabled: false },
			...{ source: null, sourceId: null, createdAt: now, updatedAt: now }
		})
		.execute();
	await scope.db
		.insertInto('organizationWord')
		.values(searchWords(name).map((word) => ({ accountId, word, organizationId: id })))
		.execute();
	return id;
}

/** @returns the request's number. */
export async function newRequest(
	scope: AccountScope,
	requestedById: number,
	{ requestedForId = requestedById, subject = 'Printer jams', note = '' } = {}
): Promise<number> {
	return registerRequest(scope, {
		...{ requestedById, requestedForId, subject, note, internalNote: '', category: 'incident' },
		...{ registrationKey: randomUUID(), impact: null, medium: null }
	});
}
