/**
 * The floor: what the look-up costs where nothing is done but it. A bare `node:http` server that sends the
 * product's own statements straight through the driver, and answers with their rows as JSON. A process of
 * its own, started by `servers.ts`; its argument says where the database is.
 */
import { createServer, type IncomingMessage } from 'node:http';
import { z } from 'zod';
import { readCtiAddress } from '#callers/cti-address.ts';
import { askOf, probeOf } from '#callers/questions.ts';
import { openPlace } from './databases.ts';
import { listenToStatements, type Statement } from './floor-statements.ts';

const Task = z.object({
	place: z.union([z.object({ folder: z.string() }), z.object({ url: z.string() })]),
	account: z.object({
		accountId: z.number(),
		country: z.string(),
		sessionToken: z.string(),
		apiToken: z.string()
	})
});

const { place, account } = Task.parse(JSON.parse(process.argv[2] ?? ''));
const database = await openPlace(place);
const statements = await listenToStatements(database, account);

const server = createServer((request, response) => {
	answer(request).then(
		(body) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
		(error: unknown) => response.writeHead(500).end(String(error))
	);
}).listen(0, '127.0.0.1', () => {
	const { port } = Object(server.address());
	console.log(`The floor listens on http://127.0.0.1:${port}`);
});

process.once('SIGTERM', () => {
	server.close();
	server.closeAllConnections();
	void database.close().then(() => process.exit(0));
});

function answer(request: IncomingMessage): Promise<unknown> {
	const { pathname, search } = new URL(request.url ?? '/', 'http://floor');
	if (pathname === '/page') return lookUpPage(search);
	if (pathname === '/api') return lookUpCard(search);
	if (pathname === '/people') return listPeople();
	return Promise.resolve({});
}

/** As the page: whose session, who has the number, everything about the first of them. */
async function lookUpPage(search: string): Promise<unknown> {
	const session = await run(statements.session);
	const hit = await findHit(search);
	return { session, page: hit && (await run(statements.personPage(hit['person_id']))) };
}

/** As the API: whose token, who has the number, the card of the first of them. */
async function lookUpCard(search: string): Promise<unknown> {
	const owner = await run(statements.tokenOwner);
	const hit = await findHit(search);
	return { owner, card: hit && (await run(statements.cards(hit['person_id']))) };
}

/** As the API: whose token, a page of the list and how many there are. */
async function listPeople(): Promise<unknown> {
	const owner = await run(statements.tokenOwner);
	const rows = [];
	for (const statement of statements.people) rows.push((await database.pool.query(statement)).rows);
	return { owner, rows };
}

function findHit(search: string) {
	return run(statements.probe(probeOf(readCtiAddress(search).map(askOf), account.country)));
}

/** The first row. */
async function run(statement: Statement): Promise<Record<string, unknown> | undefined> {
	const { rows } = await database.pool.query<Record<string, unknown>>(statement);
	return rows[0];
}
