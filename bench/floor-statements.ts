/**
 * The statements that the product sends, as they reach the driver: listened to once, so that the floor runs
 * exactly these, under the same names, and cannot fall behind them.
 */
import type { AccountScope } from '#accounts/scope.ts';
import { findSession } from '#accounts/sessions.server.ts';
import { findTokenOwner } from '#accounts/tokens.server.ts';
import { listCards } from '#callers/cards.server.ts';
import { findPersonPage } from '#callers/person-page.server.ts';
import { probe } from '#callers/probe.server.ts';
import type { OpenDatabase } from '#database/connect.server.ts';

export interface Statement {
	readonly name?: string;
	readonly text: string;
}

export interface FloorStatements {
	readonly session: Statement;
	readonly probe: Statement;
	readonly personPage: Statement;
	readonly tokenOwner: Statement;
	readonly cards: Statement;
}

const NOTHING = { requestIds: [], employeeKeys: [], supportKeys: [], tails: [], longTails: [], shorts: [] };

/** To be called before the first query of this database. */
export async function listenToStatements(database: OpenDatabase, accountId: number): Promise<FloorStatements> {
	const { db } = database;
	const scope: AccountScope = { db, accountId, personId: 1, reach: 'everyone', now: new Date() };
	const nobody = {
		personId: 0,
		addressedRequest: undefined,
		chosenRequest: undefined,
		freshSince: scope.now
	};
	const sent = listen(database);
	return {
		session: await sent(() => findSession(scope, '')),
		probe: await sent(() => probe(scope, NOTHING)),
		personPage: await sent(() => findPersonPage(scope, nobody)),
		tokenOwner: await sent(() => findTokenOwner(scope, '')),
		cards: await sent(() => listCards(scope, [0], []))
	};
}

/** Stands between the driver and what names statements, on each new connection. Settings are no look-up. */
function listen({ pool }: OpenDatabase): (run: () => Promise<unknown>) => Promise<Statement> {
	let heard: Statement[] = [];
	pool.prependListener('connect', (client) => {
		const send = client.query;
		const query = (...given: unknown[]) => {
			heard.push(statementOf(given[0]));
			return Reflect.apply(send, client, given);
		};
		Object.assign(client, { query });
	});
	return async (run) => {
		heard = [];
		await run();
		const [statement, ...more] = heard.filter(({ text }) => !/^set /iu.test(text));
		if (statement === undefined || more.length > 0) throw new Error('A look-up has to send one statement.');
		return statement;
	};
}

function statementOf(given: unknown): Statement {
	if (typeof given === 'string') return { text: given };
	const { name, text } = Object(given);
	return { name: String(name), text: String(text) };
}
