/** Makes the account that is measured, and whoever asks for it: an analyst who is signed in, and a token. */
import type pg from 'pg';
import { createAccount } from '#accounts/accounts.server.ts';
import { grantRole } from '#accounts/role-grants.server.ts';
import { openSession } from '#accounts/sessions.server.ts';
import { createToken } from '#accounts/tokens.server.ts';
import type { OpenDatabase } from '#database/connect.server.ts';
import { migrate } from '#database/migrate.server.ts';
import { moveNumbersPast } from '#database/number-series.server.ts';
import { organizationsFor, SITES } from './made-up-people.ts';
import { writePeople, writePlaces } from './write-people.ts';
import { writeRequests } from './write-requests.ts';

/** First label of the host name. */
export const SLUG = 'bench';

/** Requests of one person, on average. */
const REQUESTS_PER_PERSON = 5;

/** Of the account: most of its sites are there. */
const COUNTRY = 'NL';

/** What a client needs to know of the account. */
export interface BenchAccount {
	readonly accountId: number;
	readonly country: string;
	readonly people: number;
	readonly numbers: number;
	readonly requests: number;
	readonly sessionToken: string;
	readonly apiToken: string;
	/** Seconds that it took to make. */
	readonly seconds: number;
}

/** In an empty database. */
export async function makeAccount(database: OpenDatabase, people: number): Promise<BenchAccount> {
	const began = performance.now();
	const { db } = database;
	const now = new Date();
	const requests = people * REQUESTS_PER_PERSON;
	await migrate(database);
	const { id: accountId } = await createAccount(db, { slug: SLUG, name: 'Benchmark', country: COUNTRY, now });
	const client = await database.pool.connect();
	try {
		await loadFast(client);
		await writePlaces({ client, accountId, now }, people);
		await writePeople({ client, accountId, now }, people);
		await writeRequests({ client, accountId, now }, { people, requests });
	} finally {
		client.release(true);
	}
	const scope = { db, accountId, now };
	await moveNumbersPast(scope, 'organization', organizationsFor(people));
	await moveNumbersPast(scope, 'site', SITES);
	await moveNumbersPast(scope, 'person', people);
	await moveNumbersPast(scope, 'request', requests);
	await grantRole(scope, 1, 'service_desk_analyst');
	const sessionToken = await openSession(scope, 1);
	const apiToken = await createToken(scope, 1);
	await database.pool.query('vacuum analyze');
	await database.pool.query('checkpoint');
	const seconds = (performance.now() - began) / 1000;
	return { accountId, country: COUNTRY, people, numbers: people * 2, requests, sessionToken, apiToken, seconds };
}

/** Rows that are right by their making need no check of their foreign keys, where the user may leave it out. */
async function loadFast(client: pg.ClientBase): Promise<void> {
	await client.query(
		`select set_config('session_replication_role', 'replica', false), set_config('synchronous_commit', 'off', false)
		from pg_roles where rolname = current_user and rolsuper`
	);
}
