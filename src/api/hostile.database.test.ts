/**
 * Whatever programs send, the API answers what it declares, and never with a defect: calls made from the document,
 * nearly right and quite wrong. RINGSIDE_API_CALLS says how many, RINGSIDE_API_SEED which: with `CI` they are always the
 * same, so that a change that breaks nothing is not held up by what was there before; elsewhere each run has its own.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApiDesk, type ApiAnswer, type ApiDesk } from '#testing/api-desk.server.ts';
import { readDeclared } from '#testing/declared-answers.ts';
import { hostileCalls, type HostileCall } from '#testing/hostile-calls.ts';
import { api } from './api.ts';
import { isNamed } from '#testing/named-fields.ts';
import { listOperations, readDocument, type Operation } from './operations.ts';

const written: unknown = await (await api.request('/v1/openapi.json')).json();
const document = readDocument(written);
const findUndeclared = readDeclared(written);
const operations = listOperations(document);

const CALLS = Number(process.env['RINGSIDE_API_CALLS'] ?? (process.env['CI'] === undefined ? 2000 : 10_000));
const SEED = Number(
	process.env['RINGSIDE_API_SEED'] ?? (process.env['CI'] === undefined ? Date.now() % 2 ** 31 : 4711)
);

/** One call in so many is nearly right and gets its answer, or nothing but the doors would be tried. */
const LEAST_ANSWERED = 20;

let desk: ApiDesk;
beforeAll(async () => {
	desk = await openApiDesk((request, environment) => api.fetch(request, environment));
});
afterAll(() => desk.close());

/** Different failures that one run tells of, at most. */
const MOST_FAILURES = 20;

interface Outcome {
	/** One for each route, status and code that should not be. */
	readonly failures: readonly string[];
	/** Calls that were not refused. */
	readonly answered: number;
}

async function askAll(calls: readonly HostileCall<Operation>[]): Promise<Outcome> {
	const failures = new Map<string, string>();
	let answered = 0;
	for (const call of calls) {
		const answer = await desk.ask(call.question);
		if (answer.status < 400) answered++;
		const wrong = findWrong(call, answer);
		const { method, path } = call.operation;
		const kind = `${method} ${path} ${answer.status} ${String(Object(answer.json).code)}`;
		if (wrong !== undefined && failures.size < MOST_FAILURES && !failures.has(kind)) failures.set(kind, wrong);
	}
	return { failures: [...failures.values()], answered };
}

function findWrong({ operation, question }: HostileCall<Operation>, answer: ApiAnswer): string | undefined {
	// An ID that is empty or a dot is another path.
	if (Object(answer.json).code === 'route.unknown' && operation.path.includes('{')) return undefined;
	const { field } = Object(answer.json);
	if (
		answer.status >= 400 &&
		field !== undefined &&
		!isNamed(document, operation, String(field), JSON.stringify(question))
	) {
		return `names ${field}, which nobody knows, for ${JSON.stringify(question).slice(0, 1000)}`;
	}
	const wrong = answer.status >= 500 ? [`${answer.status} ${answer.text}`] : findUndeclared(operation, answer);
	return wrong.length === 0 ? undefined : `${wrong.join('; ')} for ${JSON.stringify(question).slice(0, 1000)}`;
}

describe('The API', () => {
	it(`answers ${CALLS} calls as it declares (seed ${SEED})`, { timeout: 300_000 }, async () => {
		const { all, nobody, other } = desk.tokens;
		const calls = hostileCalls(operations, document.components.schemas, [all, nobody, other, `${all}x`]);

		const { failures, answered } = await askAll(fc.sample(calls, { numRuns: CALLS, seed: SEED }));

		expect(failures).toEqual([]);
		expect(answered).toBeGreaterThan(CALLS / LEAST_ANSWERED);
	});
});
