import { describe, expect, it } from 'vitest';
import { slugOfHost } from './host.ts';

describe('slugOfHost', () => {
	it.each([
		['the first label', 'demo.localhost:3000', 'demo'],
		['in small letters', 'Demo.desk.example', 'demo'],
		['without a port', 'acme.desk.example', 'acme']
	])('is %s', (_what, host, slug) => {
		expect(slugOfHost(host)).toBe(slug);
	});

	it.each([
		['a bare localhost', 'localhost:3000'],
		['an IPv4 address', '127.0.0.1:3000'],
		['an IPv6 address', '[::1]:3000'],
		['one label', 'desk'],
		['nothing', '']
	])('is none for %s', (_what, host) => {
		expect(slugOfHost(host)).toBeUndefined();
	});
});
