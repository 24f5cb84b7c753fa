/** How much memory the server takes with the demo account in the embedded database, after a busy while. */
import { openSession } from '#accounts/sessions.server.ts';
import { makeEmbedded, openPlace, type Place } from './databases.ts';
import { ask, load, type Asked } from './load.ts';
import { startProduct } from './servers.ts';

const SLUG = 'demo';
const ANALYST = 'analyst@example.com';

/** One person, several, nobody, and a request: what the server names when it starts. */
const CALLS = ['telephone=%2B31205550134', 'telephone=02079460123', 'telephone=%2B12025550147', 'request=70453'];

/** Seconds that calls come in, eight at a time. Our choice: thousands of pages. */
const BUSY_SECONDS = 10;

/** Undefined where the system does not tell. */
export async function measureDemoMemory(): Promise<number | undefined> {
	const { place, remove } = makeEmbedded();
	try {
		await (await startProduct(place, { demo: true })).stop();
		const cookie = `ringside_session=${await signIn(place)}`;
		const server = await startProduct(place, { demo: true });
		try {
			const headers = { host: `${SLUG}.localhost:${server.port}`, accept: 'text/html', cookie };
			const questions: Asked[] = [];
			for (const call of CALLS) {
				const { headers: answered } = await ask(server, { path: `/sd?${call}`, headers });
				questions.push({ path: String(answered.location), headers });
			}
			await load(server, { questions, status: 200, atOnce: 8, seconds: BUSY_SECONDS, leastAnswers: 0 });
			return server.use()?.memoryMegabytes;
		} finally {
			await server.stop();
		}
	} finally {
		await remove();
	}
}

/** Without the page, since a password's hash takes memory of its own for a moment. */
async function signIn(place: Place): Promise<string> {
	const database = await openPlace(place);
	try {
		const { id, accountId } = await database.db
			.selectFrom('person')
			.innerJoin('account', 'account.id', 'person.accountId')
			.select(['person.id', 'person.accountId'])
			.where('slug', '=', SLUG)
			.where('emailKey', '=', ANALYST)
			.executeTakeFirstOrThrow();
		return await openSession({ db: database.db, accountId, now: new Date() }, id);
	} finally {
		await database.close();
	}
}
