import { describe, expect, it } from 'vitest';
import { failureByCode, failureOf, isConfirmedBy } from './answer.ts';

const answered = (status: number, body = '') => ({ status, headers: {}, body });

describe('An answer', () => {
	it.each([
		[200, undefined],
		[204, undefined],
		[299, undefined],
		[301, 'redirect'],
		[304, 'redirect'],
		[400, 'status'],
		[404, 'status'],
		[410, 'gone'],
		[429, 'status'],
		[500, 'status'],
		[199, 'status']
	])('%i means %s', (status, failure) => {
		expect(failureOf({ kind: 'answered', answered: answered(status) })).toBe(failure);
	});
});

describe('What the system reports', () => {
	it.each([
		['ENOTFOUND', 'name-unknown'],
		['ECONNREFUSED', 'connection-refused'],
		['ECONNRESET', 'connection-lost'],
		['CERT_HAS_EXPIRED', 'encryption'],
		['DEPTH_ZERO_SELF_SIGNED_CERT', 'encryption'],
		['ERR_TLS_CERT_ALTNAME_INVALID', 'encryption'],
		['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'encryption'],
		['HPE_INVALID_CONSTANT', 'unreadable'],
		['HPE_HEADER_OVERFLOW', 'unreadable'],
		['EMFILE', 'network'],
		[undefined, 'network']
	])('%s means %s', (code, failure) => {
		expect(failureByCode(code)).toBe(failure);
	});
});

describe('A receiver', () => {
	it.each([
		['the token', answered(200, 'abc'), true],
		['the token and a line end', answered(200, 'abc\n'), true],
		['JSON with the token', answered(201, '{"challenge":"abc"}'), true],
		['another token', answered(200, '{"challenge":"abd"}'), false],
		['everything it got', answered(200, '{"type":"webhook.verify","data":{"challenge":"abc"}}'), false],
		['the token among other words', answered(200, 'ok abc'), false],
		['nothing', answered(204), false],
		['the token, and that it failed', answered(500, 'abc'), false]
	])('confirms by %s: %s', (_what, answer, confirms) => {
		expect(isConfirmedBy(answer, 'abc')).toBe(confirms);
	});
});
