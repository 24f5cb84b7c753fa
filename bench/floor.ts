/**
 * The floor: what the look-up costs where nothing is done but it. A bare `node:http` server that sends the
 * product's own statements straight through the driver, and answers with their rows as JSON. A process of
 * its own, started by `servers.ts`; its argument says where the database is.
 */
import { createServer, type IncomingMessage } from 'node:http';
import { z } from 'zod';
import { IDLE_HOURS } from '#accounts/sessions.server.ts';
import { hashToken } from '#accounts/token-hash.server.ts';
import { readCtiAddress } from '#callers/cti-address.ts';
import { freshSince } from '#callers/person-view.server.ts';
import { askOf, probeOf } from '#callers/questions.ts';
import { openPlace } from './databases.ts';
import { listenToStatements, type Statement } from './floor-statements.ts';

const Task = z.object({
	place: z.union([z.object({ folder: z.string() }), z.object({ url: z.string() })]),
	accountId: z.number()
});

const { place, accountId } = Task.parse(JSON.parse(process.argv[2] ?? ''));
const database = await openPlace(place);
const statements = await listenToStatements(database, accountId);
const reach = 'everyone';

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
	if (pathname === '/page') return lookUpPage(search, request.headers.cookie ?? '');
	if (pathname === '/api') return lookUpCards(search, request.headers.authorization ?? '');
	return Promise.resolve({});
}

/** As the page: whose session, who has the number, everything about the first of them. */
async function lookUpPage(search: string, cookie: string): Promise<unknown> {
	const now = new Date();
	const token = hashToken(cookie.slice(cookie.indexOf('=') + 1));
	const [session] = await run(statements.session, [accountId, token, new Date(now.getTime() - IDLE_HOURS * 3_600_000)]);
	const [hit] = await findHits(search);
	if (hit === undefined) return { session };
	const [page] = await run(statements.personPage, [accountId, reach, hit.person_id, null, null, freshSince(now)]);
	return { session, page };
}

/** As the API: whose token, who has the number, the card of the first of them. */
async function lookUpCards(search: string, authorization: string): Promise<unknown> {
	const token = hashToken(authorization.slice('Bearer '.length));
	const [owner] = await run(statements.tokenOwner, [accountId, token, false]);
	const [hit] = await findHits(search);
	if (hit === undefined) return { owner };
	const [card] = await run(statements.cards, [accountId, reach, [hit.person_id], []]);
	return { owner, card };
}

function findHits(search: string) {
	const asked = probeOf(readCtiAddress(search).map(askOf), 'NL');
	const { requestIds, employeeKeys, supportKeys, tails, shorts } = asked;
	return run(statements.probe, [accountId, reach, requestIds, employeeKeys, supportKeys, tails, shorts, null]);
}

async function run(statement: Statement, values: unknown[]): Promise<Record<string, unknown>[]> {
	const { rows } = await database.pool.query({ ...statement, values });
	return rows;
}
