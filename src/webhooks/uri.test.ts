import { describe, expect, it } from 'vitest';
import { checkUri } from './uri.ts';

const STRICT = { networks: [], allowsHttp: false };
const LAX = { networks: ['127.0.0.0/8', '::1'], allowsHttp: true };

describe('An address to deliver to', () => {
	it.each([
		['a name', 'https://hooks.acme.example/ringside?key=1', undefined],
		['a port', 'https://hooks.acme.example:8443/', undefined],
		['a public address', 'https://8.8.8.8/', undefined],
		['nothing', '', 'uriMissing'],
		['no scheme', 'hooks.acme.example/ringside', 'uriUnreadable'],
		['another scheme', 'ftp://hooks.acme.example/', 'uriUnreadable'],
		['a script', 'javascript:alert(1)', 'uriUnreadable'],
		['a file', 'file:///etc/passwd', 'uriUnreadable'],
		['no host', 'https://', 'uriUnreadable'],
		['no encryption', 'http://hooks.acme.example/', 'uriHttp'],
		['a password', 'https://ada:secret@hooks.acme.example/', 'uriPassword'],
		['a name alone', 'https://ada@hooks.acme.example/', 'uriPassword'],
		['this machine', 'https://127.0.0.1/', 'uriPrivate'],
		['this machine by its short form', 'https://127.1/', 'uriPrivate'],
		['this machine in one number', 'https://2130706433/', 'uriPrivate'],
		['this machine in hexadecimal', 'https://0x7f000001/', 'uriPrivate'],
		['this machine in octal', 'https://0177.0.0.1/', 'uriPrivate'],
		['this machine in wide digits', 'https://１２７.0.0.1/', 'uriPrivate'],
		['this machine in IPv6', 'https://[::1]/', 'uriPrivate'],
		['this machine, mapped', 'https://[::ffff:127.0.0.1]/', 'uriPrivate'],
		['this machine by name', 'https://localhost/', 'uriPrivate'],
		['this machine by a name with a dot', 'https://LOCALHOST./', 'uriPrivate'],
		['this machine by a name below', 'https://demo.localhost/', 'uriPrivate'],
		['metadata', 'https://169.254.169.254/latest/meta-data', 'uriPrivate'],
		['too much', `https://hooks.acme.example/${'x'.repeat(2048)}`, 'uriLong']
	])('with %s', (_what, uri, problem) => {
		expect(checkUri(uri, STRICT)).toBe(problem);
	});

	it.each([
		['http', 'http://hooks.acme.example/', undefined],
		['this machine', 'http://localhost:4000/', undefined],
		['this machine in IPv6', 'http://[::1]:4000/', undefined],
		['another private address', 'http://10.0.0.1/', 'uriPrivate']
	])('is as the operator allows: %s', (_what, uri, problem) => {
		expect(checkUri(uri, LAX)).toBe(problem);
	});
});
