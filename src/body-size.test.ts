import { describe, expect, it } from 'vitest';
import { exceededSize, limitBody } from './body-size.ts';

const MB = 1024 * 1024;

describe('exceededSize', () => {
	it.each([
		['a form with files of 11 MB', 'multipart/form-data; boundary=x', 11 * MB, undefined],
		['a form with files of 13 MB', 'multipart/form-data; boundary=x', 13 * MB, 12 * MB],
		['a form of texts of 1 MB', 'application/x-www-form-urlencoded', MB, undefined],
		['a form of texts of 3 MB', 'application/x-www-form-urlencoded', 3 * MB, 2 * MB],
		['JSON of 3 MB', 'application/json', 3 * MB, 2 * MB]
	])('of %s', (_what, type, length, most) => {
		const headers = new Headers({ 'content-type': type, 'content-length': String(length) });

		expect(exceededSize(headers, '/requests/1')).toBe(most);
	});

	it.each([
		['a file of 100 MB that is imported', '/settings/import', 100 * MB, undefined],
		['one that a program sends', '/v1/import', 100 * MB, undefined],
		['one of 200 MB', '/v1/import', 200 * MB, 128 * MB],
		['one sent to where none is imported', '/settings/import/sample/people', 100 * MB, 12 * MB]
	])('of %s', (_what, path, length, most) => {
		const headers = new Headers({
			'content-type': 'multipart/form-data; boundary=x',
			'content-length': String(length)
		});

		expect(exceededSize(headers, path)).toBe(most);
	});

	it('is not known where the sender does not say how much comes', () => {
		expect(exceededSize(new Headers(), '/v1/people')).toBeUndefined();
	});
});

describe('A body that does not say how long it is', () => {
	const sent = (path: string, length: number) => {
		const streamed = { method: 'POST', body: streamOf(length), duplex: 'half' };
		return limitBody(new Request(`http://desk.example${path}`, streamed), path);
	};

	it('is read where it is as long as it may be', async () => {
		expect((await sent('/v1/people', 2 * MB).bytes()).length).toBe(2 * MB);
		expect((await sent('/v1/import', 3 * MB).bytes()).length).toBe(3 * MB);
	});

	it('is refused where it is longer', async () => {
		await expect(sent('/v1/people', 3 * MB).bytes()).rejects.toMatchObject({ code: 'body.too-large' });
	});
});

function streamOf(length: number): ReadableStream<Uint8Array> {
	return new ReadableStream({
		start(controller) {
			for (let sent = 0; sent < length; sent += MB) controller.enqueue(new Uint8Array(MB));
			controller.close();
		}
	});
}
