/** Each route refuses what it has to, says so in the document, and says nothing there that it never does. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApiDesk, type ApiAnswer, type ApiDesk } from '#testing/api-desk.server.ts';
import { readDeclared } from '#testing/declared-answers.ts';
import { api } from './api.ts';
import { exampleCall } from '#testing/example-calls.ts';
import { isNamed } from '#testing/named-fields.ts';
import { listOperations, readDocument, type Operation } from './operations.ts';
import { CONFLICTS_ELSEWHERE, FORMS_ELSEWHERE, KNOWN_LATER } from '#testing/special-refusals.ts';
import { exampleKeyOf, isKeyed, listRefusalCases, type Holder, type RefusalCase } from '#testing/refusal-cases.ts';

const written: unknown = await (await api.request('/v1/openapi.json')).json();
const document = readDocument(written);
const findUndeclared = readDeclared(written);
/** Those of OAuth 2.0 refuse in its own way: tokens.database.test.ts. */
const operations = listOperations(document).filter(({ isOAuth, path }) => !isOAuth && !KNOWN_LATER.has(path));

/** Too much is refused before the routes: journeys/api-docs.test.ts. Too often has a test of its own below. */
const ELSEWHERE = new Set(['413', '429', '500']);

interface Asked extends RefusalCase {
	readonly answer: ApiAnswer;
}

let desk: ApiDesk;
const asked = new Map<string, readonly Asked[]>();

beforeAll(async () => {
	desk = await openApiDesk((request, environment) => api.fetch(request, environment));
	for (const operation of operations.filter(({ method }) => method === 'post')) await askExample(operation);
	for (const operation of operations) asked.set(nameOf(operation), await askAll(operation));
}, 300_000);
afterAll(() => desk.close());

async function look(path: string) {
	const { headers, json } = await desk.ask({ method: 'GET', path, token: desk.tokens.all });
	return { etag: headers.get('etag'), json };
}

/** So that there is something of each kind: of some the demo has none. */
async function askExample(operation: Operation): Promise<void> {
	const call = await exampleCall(document, operation, look, exampleKeyOf(operation));
	await desk.ask({ ...call, token: desk.tokens.all });
}

async function askAll(operation: Operation): Promise<Asked[]> {
	const example = await exampleCall(document, operation, look);
	const answered: Asked[] = [];
	for (const one of listRefusalCases(document, operation, example)) {
		answered.push({ ...one, answer: await desk.ask({ ...one.call, ...(await askedBy(one, operation)) }) });
	}
	return answered;
}

async function askedBy({ holder, isElsewhere }: RefusalCase, { scope = '' }: Operation) {
	const { all, analyst, nobody, other } = desk.tokens;
	const tokens: Record<Exclude<Holder, 'narrow'>, string | undefined> = {
		...{ all: isElsewhere ? other : all, analyst, nobody, elsewhere: other },
		...{ unknown: `rs_${'x'.repeat(43)}`, none: undefined }
	};
	return { isElsewhere, token: holder === 'narrow' ? await desk.tokens.narrowerThan(scope) : tokens[holder] };
}

function nameOf({ method, path }: { method: string; path: string }): string {
	return `${method} ${path}`;
}

function casesOf(operation: Operation): readonly Asked[] {
	return asked.get(nameOf(operation)) ?? [];
}

describe('Each operation', () => {
	it.each(operations)('refuses what it has to: $method $path', (operation) => {
		expect(casesOf(operation).flatMap(findWrong)).toEqual([]);
	});

	it.each(operations)('declares what it refuses: $method $path', (operation) => {
		const undeclared = casesOf(operation).flatMap(({ what, call, answer }) =>
			findUndeclared(operation, answer).map((wrong) => `${what} (${call.path}): ${wrong}`)
		);

		expect(undeclared).toEqual([]);
	});

	it.each(operations)('names what has to be put right as the document names it: $method $path', (operation) => {
		const strange = casesOf(operation)
			.map(({ what, call, answer }) => ({ what, sent: JSON.stringify(call), field: Object(answer.json).field }))
			.filter(({ field, sent }) => field !== undefined && !isNamed(document, operation, String(field), sent));

		expect(strange.map(({ what, field }) => `${field} of ${what}`)).toEqual([]);
	});

	it.each(operations)('refuses what it declares: $method $path', (operation) => {
		const seen = new Set(casesOf(operation).map(({ answer }) => String(answer.status)));
		const declared = Object.keys(operation.responses).filter((status) => Number(status) >= 400);

		// While the first of two is answered: examples.database.test.ts sends both at once.
		const byChance = isKeyed(operation) || CONFLICTS_ELSEWHERE.has(operation.path) ? ['409'] : [];
		const ofForms = FORMS_ELSEWHERE.has(operation.path) ? ['400', '415'] : [];

		expect(declared.filter((status) => ![...seen, ...ELSEWHERE, ...byChance, ...ofForms].includes(status))).toEqual([]);
	});
});

describe('One request too many', () => {
	const counted = operations.filter(({ scope }) => scope !== undefined);

	it.each(counted)('is refused, with when to go on: $method $path', async (operation) => {
		const call = await exampleCall(document, operation, look);

		const answer = await desk.askOneMore({ ...call, token: desk.tokens.all });

		expect({ status: answer.status, code: Object(answer.json).code }).toEqual({ status: 429, code: 'rate.hour' });
		expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
		expect(findUndeclared(operation, answer)).toEqual([]);
	});
});

describe('A path', () => {
	const paths = [...new Set(operations.map(({ path }) => path))];
	const unknown = paths.flatMap((path) =>
		['get', 'post', 'put', 'patch', 'delete', 'propfind']
			.filter((method) => !operations.some((one) => one.method === method && isPath(one.path, path)))
			.map((method) => ({ method, path }))
	);

	it.each(unknown)('knows no $method: $path', async ({ method, path }) => {
		const { all: token } = desk.tokens;

		const { status, json } = await desk.ask({
			method: method.toUpperCase(),
			path: path.replaceAll(/[{}]/gu, ''),
			token
		});

		expect([404, 405]).toContain(status);
		expect(json).toEqual({ code: 'route.unknown', message: expect.any(String), traceId: expect.any(String) });
	});
});

/** Whether a path leads to what a template describes: /people/me is one of /people/{id}, for those who take any word. */
function isPath(template: string, path: string): boolean {
	const pattern = template.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/gu, '[^/]+');
	return new RegExp(`^${pattern}$`, 'u').test(path);
}

/** In words, why an answer is not the refusal that it has to be. */
function findWrong({ what, call, statuses, code, field, answer }: Asked): string[] {
	const said = `${what} (${call.method} ${call.path}): ${answer.status} ${answer.text.slice(0, 300)}`;
	if (!statuses.includes(answer.status)) return [`not ${statuses.join(' or ')} for ${said}`];
	const { code: saidCode, field: saidField } = Object(answer.json);
	if (!code.test(String(saidCode))) return [`another code for ${said}`];
	const isNamed = field === undefined || saidField === field || String(saidField).startsWith(`${field}.`);
	return isNamed ? [] : [`does not name ${field} for ${said}`];
}
