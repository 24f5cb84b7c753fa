import { describe, expect, it } from 'vitest';
import { awaitsReady, startupLength, wholeGroups } from './frontend-messages.ts';

function message(type: string, body = 'body'): Buffer {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(4 + body.length);
	return Buffer.concat([Buffer.from(type), length, Buffer.from(body)]);
}

const STATEMENT = Buffer.concat([message('P'), message('B'), message('D'), message('E'), message('S', '')]);
const QUERY = message('Q', 'select 1\0');

describe('wholeGroups', () => {
	it.each([
		['nothing of nothing', Buffer.alloc(0), 0],
		['a query', QUERY, QUERY.length],
		['a statement with its sync', STATEMENT, STATEMENT.length],
		['two groups at once', Buffer.concat([STATEMENT, QUERY]), STATEMENT.length + QUERY.length],
		['nothing of a statement without its sync', STATEMENT.subarray(0, -5), 0],
		['nothing of a sync that is cut off', STATEMENT.subarray(0, -1), 0],
		['nothing of a type without a length', Buffer.from('Q'), 0],
		['the first group when the second is cut off', Buffer.concat([QUERY, STATEMENT.subarray(0, 30)]), QUERY.length],
		['nothing of a terminate, which has no answer', message('X', ''), 0]
	])('takes %s', (_what, bytes, length) => {
		expect(wholeGroups(bytes)).toBe(length);
	});
});

describe('awaitsReady', () => {
	it.each([
		['a query', QUERY, true],
		['a statement with its sync', STATEMENT, true],
		['a flush', Buffer.concat([message('E'), message('H', '')]), false],
		['the start of a connection', Buffer.from([0, 0, 0, 8, 0, 3, 0, 0]), false]
	])('after %s: %s', (_what, bytes, awaited) => {
		expect(awaitsReady(bytes)).toBe(awaited);
	});
});

describe('startupLength', () => {
	it.each([
		['the whole message', Buffer.from([0, 0, 0, 8, 0, 3, 0, 0]), 8],
		['nothing of one that is cut off', Buffer.from([0, 0, 0, 8, 0, 3]), 0],
		['nothing of a length that is cut off', Buffer.from([0, 0]), 0]
	])('takes %s', (_what, bytes, length) => {
		expect(startupLength(bytes)).toBe(length);
	});
});
