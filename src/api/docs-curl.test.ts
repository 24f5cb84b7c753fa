import { describe, expect, it } from 'vitest';
import { curlOf } from './docs-curl.ts';

const WHERE = { origin: 'https://acme.desk.example', needsToken: true };

describe('A line for a shell', () => {
	it('reads', () => {
		const request = { method: 'GET', path: '/v1/sd?telephone=%2B31205550134', headers: {}, body: undefined };

		expect(curlOf(request, WHERE)).toBe(
			'curl \'https://acme.desk.example/v1/sd?telephone=%2B31205550134\' \\\n  --header "Authorization: Bearer $TOKEN"'
		);
	});

	it('sends files by their names', () => {
		const headers = { 'Content-Type': 'multipart/form-data; boundary=x', 'X-Ringside-Source': 'HR' };
		const parts = [
			{ name: 'type', value: 'people', isFile: false },
			{ name: 'file', value: 'people.csv', isFile: true }
		];
		const request = { method: 'POST', path: '/v1/import', headers, body: '--x…', parts };

		expect(curlOf(request, { ...WHERE, needsToken: false })).toBe(
			[
				'curl --request POST',
				"'https://acme.desk.example/v1/import'",
				"--header 'X-Ringside-Source: HR'",
				"--form 'type=people'",
				"--form 'file=@people.csv'"
			].join(' \\\n  ')
		);
	});

	it('sends what it has to, whatever quotes are in it', () => {
		const headers = { 'Content-Type': 'application/json' };
		const request = { method: 'POST', path: '/v1/people', headers, body: '{"name":"Siobhán O\'Shea"}' };

		expect(curlOf(request, { ...WHERE, needsToken: false })).toBe(
			[
				'curl --request POST',
				"'https://acme.desk.example/v1/people'",
				"--header 'Content-Type: application/json'",
				`--data '{"name":"Siobhán O'\\''Shea"}'`
			].join(' \\\n  ')
		);
	});
});
