import { describe, expect, it } from 'vitest';
import { isOwnOrigin } from './own-origin.ts';

const OWN = 'http://demo.localhost:3000';

describe('isOwnOrigin', () => {
	it.each([
		['a script of ours', { origin: OWN, 'sec-fetch-site': 'same-origin' }],
		['a form of ours, sent without a referrer', { origin: 'null', 'sec-fetch-site': 'same-origin' }],
		['a form of ours over plain http', { origin: 'null' }],
		['a program that is no browser', {}]
	])('lets %s pass', (_what, headers) => {
		expect(isOwnOrigin(new Headers(headers), OWN)).toBe(true);
	});

	it.each([
		['a foreign form', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
		['a foreign script over plain http', { origin: 'https://evil.example' }],
		['another account', { origin: 'http://other.localhost:3000', 'sec-fetch-site': 'same-site' }]
	])('stops %s', (_what, headers) => {
		expect(isOwnOrigin(new Headers(headers), OWN)).toBe(false);
	});
});
