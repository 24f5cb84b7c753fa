/**
 * Floor and product take turns on the same database, so that what else the machine does meets both. On
 * PostgreSQL both run all the time; the embedded database belongs to one process, so each turn starts its own.
 */
import type { BenchAccount } from './account.ts';
import { measureConsole, type ConsoleSize } from './console-size.ts';
import type { Place } from './databases.ts';
import { ask, load, type Asked, type LoadResult } from './load.ts';
import { headersFor, letters, sentNumbers } from './questions.ts';
import { startFloor, startProduct, type RunningServer, type Use } from './servers.ts';

/** What is asked of the two. */
export type Subject =
	'empty' | 'floor page' | 'floor api' | 'floor people' | 'redirect' | 'page' | 'api' | 'people' | 'suggestions';

export interface Turn {
	readonly round: number;
	readonly subject: Subject;
	readonly alone: LoadResult;
	/** Undefined for what is asked one at a time only. */
	readonly crowd: LoadResult | undefined;
}

export interface Measured {
	readonly turns: readonly Turn[];
	/** At the end of the last turn. */
	readonly floorUse: Use | undefined;
	readonly productUse: Use | undefined;
	readonly console: ConsoleSize | undefined;
}

interface Plan {
	readonly place: Place;
	readonly account: BenchAccount;
	readonly rounds: number;
}

interface Contestant {
	/** Lets it be measured while it runs. */
	during<T>(measure: (server: RunningServer) => Promise<T>): Promise<T>;
	stop(): Promise<void>;
}

/** Seconds of one measurement. Our choice: hundreds of answers of the slowest. */
const MEASURE_SECONDS = 2;

/** Answers before it, after which V8 has compiled what is hot: a desk runs for weeks. */
const WARM_ANSWERS = 1000;

/** So many analysts' telephones ring at once. Our choice: a busy desk. */
const CROWD = 8;

export async function takeTurns({ place, account, rounds }: Plan): Promise<Measured> {
	const floor = contestant(place, () => startFloor(place, account));
	const product = contestant(place, () => startProduct(place));
	const turns: Turn[] = [];
	let uses: [Use | undefined, Use | undefined] = [undefined, undefined];
	let console: ConsoleSize | undefined;
	try {
		for (let round = 0; round < rounds; round += 1) {
			const ofFloor = await floor.during((server) => measureFloor(server, account, round));
			const ofProduct = await product.during((server) => measureProduct(server, account, round));
			turns.push(...ofFloor.turns, ...ofProduct.turns);
			uses = [ofFloor.use, ofProduct.use];
			console = ofProduct.console;
		}
	} finally {
		await floor.stop();
		await product.stop();
	}
	return { turns, floorUse: uses[0], productUse: uses[1], console };
}

function contestant(place: Place, start: () => Promise<RunningServer>): Contestant {
	let running: RunningServer | undefined;
	async function stop(): Promise<void> {
		const server = running;
		running = undefined;
		await server?.stop();
	}
	return {
		async during(measure) {
			running ??= await start();
			const measured = await measure(running);
			if ('folder' in place) await stop();
			return measured;
		},
		stop
	};
}

async function measureFloor(server: RunningServer, account: BenchAccount, round: number) {
	const { page, api } = headersFor(account, server.port);
	const numbers = sentNumbers(account.people);
	await requireFound(server, [
		...asking('/page', numbers, page).slice(0, 1),
		...asking('/api', numbers, api).slice(0, 1)
	]);
	const turns = [
		await measure(server, { round, subject: 'empty', questions: [{ path: '/', headers: page }] }),
		await measure(server, { round, subject: 'floor page', questions: asking('/page', numbers, page) }),
		await measure(server, { round, subject: 'floor api', questions: asking('/api', numbers, api) }),
		await measure(server, { round, subject: 'floor people', questions: [{ path: '/people', headers: api }] })
	];
	return { turns, use: server.use() };
}

/** A floor that finds nobody would be cheap. */
async function requireFound(server: RunningServer, questions: readonly Asked[]): Promise<void> {
	for (const question of questions) {
		const { body } = await ask(server, question);
		if (!/"(?:page|card)":\{/u.test(body)) throw new Error(`The floor finds nobody: ${question.path}, ${body}`);
	}
}

async function measureProduct(server: RunningServer, account: BenchAccount, round: number) {
	const { page, api } = headersFor(account, server.port);
	const numbers = sentNumbers(account.people);
	const calls = asking('/sd', numbers, page);
	const redirect = await measure(server, { round, subject: 'redirect', questions: calls, status: 303 });
	const sealed = await openCalls(server, calls);
	const turns = [
		redirect,
		await measure(server, { round, subject: 'page', questions: sealed }),
		await measure(server, { round, subject: 'api', questions: asking('/v1/sd', numbers, api) }),
		await measure(server, { round, subject: 'people', questions: [{ path: '/v1/people', headers: api }] }),
		await measure(server, { round, subject: 'suggestions', questions: letters(page) })
	];
	return { turns, use: server.use(), console: await measureConsole(server, sealed) };
}

/** The sealed addresses that calls lead to. */
async function openCalls(server: RunningServer, calls: readonly Asked[]): Promise<Asked[]> {
	const sealed: Asked[] = [];
	for (const call of calls) {
		const answer = await ask(server, call);
		sealed.push({ path: String(answer.headers.location), headers: call.headers });
	}
	return sealed;
}

function asking(path: string, numbers: readonly string[], headers: Record<string, string>): Asked[] {
	return numbers.map((number) => ({ path: `${path}?telephone=${number}`, headers }));
}

interface Questions {
	readonly round: number;
	readonly subject: Subject;
	readonly questions: readonly Asked[];
	readonly status?: number;
}

async function measure(server: RunningServer, { round, subject, questions, status = 200 }: Questions): Promise<Turn> {
	const common = { questions, status, seconds: MEASURE_SECONDS, leastAnswers: 0 };
	await load(server, { ...common, atOnce: CROWD, leastAnswers: WARM_ANSWERS });
	const alone = await load(server, { ...common, atOnce: 1 });
	const crowd = subject === 'suggestions' ? undefined : await load(server, { ...common, atOnce: CROWD });
	return { round, subject, alone, crowd };
}
