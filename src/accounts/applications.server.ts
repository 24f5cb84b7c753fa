/**
 * Applications: programs that act as a person of the account and get their tokens by OAuth 2.0 client credentials
 * (RFC 6749, section 4.4). Their secrets are long and random, so a fast hash keeps them.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '#database/connect.server.ts';
import { refuseOn } from '#database/constraints.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import type { OwnLimits } from './new-token.ts';
import { isRole, type Role } from './roles.ts';
import type { AccountScope } from './scope.ts';
import { hashToken } from './token-hash.server.ts';
import { scopesOf, type GrantedScopes } from './token-scopes.ts';

export interface Application extends OwnLimits {
	/** The client_id. */
	readonly id: string;
	readonly name: string;
	/** As whom it acts. */
	readonly person: {
		readonly id: number;
		readonly name: string;
		readonly disabled: boolean;
		readonly roles: readonly Role[];
	};
	readonly scopes: GrantedScopes;
	readonly disabled: boolean;
	readonly createdAt: Date;
	readonly secretMadeAt: Date;
	readonly lastUsedAt: Date | null;
}

export interface NewApplication {
	/** Of whoever makes it twice by sending a form again: the second is refused. */
	readonly id?: string;
	readonly name: string;
	readonly personId: number;
	readonly scopes: GrantedScopes;
}

/** Shown once. */
export interface Credentials {
	readonly clientId: string;
	readonly clientSecret: string;
}

/** In front of each secret, so that one is recognized where it should not be. */
const SECRET_PREFIX = 'rsa_';
const SECRET_BYTES = 32;

/** In one account: our choice. */
const MOST_APPLICATIONS = 200;

type InAccount = Pick<AccountScope, 'db' | 'accountId' | 'now'>;

/** @throws Refusal `application.made`, `application.too-many`. */
export async function createApplication(scope: InAccount, application: NewApplication): Promise<Credentials> {
	const { db, accountId, now } = scope;
	const { id = randomUUID(), name, personId, scopes } = application;
	await refuseTooMany(scope);
	const clientSecret = makeSecret();
	const made = new Refusal(
		'conflict',
		'application.made',
		'This application was made already, and its secret is not shown again.'
	);
	await refuseOn({ application_pkey: made }, () =>
		db
			.insertInto('application')
			.values({
				...{ accountId, id, name, personId, secretHash: hashToken(clientSecret), secretMadeAt: now },
				...{ scopes: kept(scopes), requestsPerHour: null, burst: null, disabled: false, createdAt: now }
			})
			.execute()
	);
	return { clientId: id, clientSecret };
}

/** By name, at most 200. */
export async function listApplications(scope: InAccount): Promise<Application[]> {
	const rows = await selectApplications(scope)
		.orderBy('application.name')
		.orderBy('application.id')
		.limit(MOST_APPLICATIONS)
		.execute();
	return rows.map(presented);
}

/** @throws Refusal `application.unknown`. */
export async function getApplication(scope: InAccount, id: string): Promise<Application> {
	const row = await selectApplications(scope).where('application.id', '=', id).executeTakeFirst();
	if (row === undefined) throw unknown();
	return presented(row);
}

export interface ApplicationChanges extends OwnLimits {
	readonly name: string;
	readonly scopes: GrantedScopes;
	readonly disabled: boolean;
}

/**
 * Tokens that it has do no more than it may from now on.
 * @throws Refusal `application.unknown`.
 */
export async function changeApplication(scope: InAccount, id: string, changes: ApplicationChanges): Promise<void> {
	const { name, scopes, disabled, requestsPerHour, burst } = changes;
	const { numUpdatedRows } = await scope.db
		.updateTable('application')
		.set({ name, scopes: kept(scopes), disabled, requestsPerHour, burst })
		.where('accountId', '=', scope.accountId)
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows === 0n) throw unknown();
}

/**
 * The old secret counts no more, and the tokens that were got with it are gone.
 * @param seen when the secret was made that is to go; without it whichever there is
 * @throws Refusal `application.unknown`, `application.rotated`.
 */
export async function rotateSecret({ db, accountId, now }: InAccount, id: string, seen?: Date): Promise<Credentials> {
	const clientSecret = makeSecret();
	await db.transaction().execute(async (transaction) => {
		const { secretMadeAt } = await getForRotation(transaction, accountId, id);
		if (seen !== undefined && seen.getTime() !== secretMadeAt.getTime()) throw rotated();
		await transaction
			.updateTable('application')
			.set({ secretHash: hashToken(clientSecret), secretMadeAt: now })
			.where('accountId', '=', accountId)
			.where('id', '=', id)
			.execute();
		await removeTokens(transaction, accountId, id);
	});
	return { clientId: id, clientSecret };
}

/**
 * With its tokens.
 * @throws Refusal `application.unknown`.
 */
export async function removeApplication({ db, accountId }: InAccount, id: string): Promise<void> {
	const { numDeletedRows } = await db
		.deleteFrom('application')
		.where('accountId', '=', accountId)
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	if (numDeletedRows === 0n) throw unknown();
}

function makeSecret(): string {
	return `${SECRET_PREFIX}${randomBytes(SECRET_BYTES).toString('base64url')}`;
}

function kept(scopes: GrantedScopes): string[] | null {
	return scopes === 'all' ? null : [...scopes];
}

/** Locked, so that two rotations at once are one after the other. */
async function getForRotation(db: Database, accountId: number, id: string): Promise<{ secretMadeAt: Date }> {
	const row = await db
		.selectFrom('application')
		.select('secretMadeAt')
		.where('accountId', '=', accountId)
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst();
	if (row === undefined) throw unknown();
	return row;
}

function rotated(): Refusal {
	const message = 'The application got a new secret meanwhile. Make another one if nobody copied it.';
	return new Refusal('conflict', 'application.rotated', message);
}

function unknown(): Refusal {
	return new Refusal('not-found', 'application.unknown', 'There is no such application, or not any more.');
}

async function refuseTooMany({ db, accountId }: InAccount): Promise<void> {
	const { count } = await db
		.selectFrom('application')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('accountId', '=', accountId)
		.executeTakeFirstOrThrow();
	if (count < MOST_APPLICATIONS) return;
	throw new Refusal(
		'conflict',
		'application.too-many',
		`${MOST_APPLICATIONS} applications are enough: remove one first.`
	);
}

async function removeTokens(db: Database, accountId: number, applicationId: string): Promise<void> {
	await db
		.deleteFrom('apiToken')
		.where('accountId', '=', accountId)
		.where('applicationId', '=', applicationId)
		.execute();
}

function selectApplications({ db, accountId }: InAccount) {
	return db
		.selectFrom('application')
		.innerJoin('person', (join) =>
			join.on('person.accountId', '=', accountId).onRef('person.id', '=', 'application.personId')
		)
		.leftJoin('apiUse', (join) =>
			join.on('apiUse.accountId', '=', accountId).onRef('apiUse.subjectId', '=', 'application.id')
		)
		.select([
			...(['application.id', 'application.name', 'application.scopes', 'application.disabled'] as const),
			...(['application.createdAt', 'application.secretMadeAt', 'apiUse.lastUsedAt'] as const),
			...(['application.requestsPerHour', 'application.burst', 'application.personId'] as const),
			...(['person.name as personName', 'person.disabled as personDisabled'] as const)
		])
		.select(
			sql<string[]>`array(select role from person_role
				where account_id = ${accountId} and person_id = application.person_id order by role)`.as('roles')
		)
		.where('application.accountId', '=', accountId);
}

type ApplicationRow = Awaited<ReturnType<ReturnType<typeof selectApplications>['executeTakeFirstOrThrow']>>;

function presented({ personId, personName, personDisabled, roles, scopes, ...row }: ApplicationRow): Application {
	return {
		...row,
		scopes: scopesOf(scopes),
		person: { id: personId, name: personName, disabled: personDisabled, roles: roles.filter(isRole) }
	};
}
