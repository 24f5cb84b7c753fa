/**
 * The statements that the product sends, as they reach the driver: listened to once, so that the floor sends
 * exactly these, under the same names, and cannot fall behind them.
 */
import type { AccountScope } from '#accounts/scope.ts';
import { findSession } from '#accounts/sessions.server.ts';
import { findToken } from '#accounts/tokens.server.ts';
import { listCards } from '#callers/cards.server.ts';
import { findPersonPage } from '#callers/person-page.server.ts';
import { freshSince } from '#callers/person-view.server.ts';
import { probe } from '#callers/probe.server.ts';
import type { Probe } from '#callers/questions.ts';
import { PERSON_LISTING } from '#people/person-listing.ts';
import { readListQuery } from '#records/list-query.ts';
import { listRecords } from '#records/list-records.server.ts';
import type { OpenDatabase } from '#database/connect.server.ts';

/** What the driver is given. */
export interface Statement {
	readonly name?: string;
	readonly text: string;
	readonly values: unknown[];
}

export interface FloorStatements {
	readonly session: Statement;
	readonly tokenOwner: Statement;
	probe(asked: Probe): Statement;
	personPage(personId: unknown): Statement;
	cards(personId: unknown): Statement;
	/** A page of a list of people: those of the page, and how many there are. */
	readonly people: readonly Statement[];
}

interface Askers {
	readonly accountId: number;
	readonly sessionToken: string;
	readonly apiToken: string;
}

/** A person who is not there, to be known again among the values. */
const NOBODY = -727_464_743;

/** To be called before the first query of this database. */
export async function listenToStatements(database: OpenDatabase, askers: Askers): Promise<FloorStatements> {
	const { accountId, sessionToken, apiToken } = askers;
	const scope: AccountScope = { db: database.db, accountId, personId: 1, reach: 'everyone', now: new Date() };
	const nothing: Probe = { requestIds: [], employeeKeys: [], supportKeys: [], tails: [], longTails: [], shorts: [] };
	const person = {
		personId: NOBODY,
		addressedRequest: undefined,
		chosenRequest: undefined,
		freshSince: freshSince(scope.now),
		today: scope.now.toISOString().slice(0, 10)
	};
	const people = [NOBODY];

	const heard = listen(database);
	const sent = async (run: () => Promise<unknown>) => onlyOne(await heard(run));
	const session = await sent(() => findSession(scope, sessionToken));
	const tokenOwner = await sent(() => findToken(scope, apiToken));
	const probed = await sent(() => probe(scope, nothing));
	const page = await sent(() => findPersonPage(scope, person));
	const cards = await sent(() => listCards(scope, people, []));
	const list = await heard(() => listRecords(scope, PERSON_LISTING, readListQuery(PERSON_LISTING, {})));
	return {
		session,
		tokenOwner,
		probe: (asked) =>
			replace(probed, [
				[nothing.requestIds, asked.requestIds],
				[nothing.employeeKeys, asked.employeeKeys],
				[nothing.supportKeys, asked.supportKeys],
				[nothing.tails, asked.tails],
				[nothing.shorts, asked.shorts]
			]),
		personPage: (personId) => replace(page, [[NOBODY, personId]]),
		cards: (personId) => replace(cards, [[people, [personId]]]),
		people: list
	};
}

/** With other values in the places of those that were sent. */
function replace(
	statement: Statement,
	replacements: readonly (readonly [sent: unknown, instead: unknown])[]
): Statement {
	const values = statement.values.map((value) => {
		const found = replacements.find(([sent]) => sent === value);
		return found === undefined ? value : found[1];
	});
	return { ...statement, values };
}

/** Stands between the driver and what names statements, on each new connection. Settings are no look-up. */
function listen({ pool }: OpenDatabase): (run: () => Promise<unknown>) => Promise<Statement[]> {
	let heard: Statement[] = [];
	pool.prependListener('connect', (client) => {
		const send = client.query;
		const query = (...given: unknown[]) => {
			heard.push(statementOf(given));
			return Reflect.apply(send, client, given);
		};
		Object.assign(client, { query });
	});
	return async (run) => {
		heard = [];
		await run();
		return heard.filter(({ text }) => !/^set /iu.test(text));
	};
}

function onlyOne([statement, ...more]: readonly Statement[]): Statement {
	if (statement === undefined || more.length > 0) throw new Error('A look-up has to send one statement.');
	return statement;
}

function statementOf([first, second]: readonly unknown[]): Statement {
	if (typeof first === 'string') return { text: first, values: valuesOf(second) };
	const { name, text, values } = Object(first);
	return { name: String(name), text: String(text), values: valuesOf(values) };
}

function valuesOf(given: unknown): unknown[] {
	return Array.isArray(given) ? given : [];
}
