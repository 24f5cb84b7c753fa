import { describe, expect, it } from 'vitest';
import { exceededSize } from './body-size.ts';

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

		expect(exceededSize(headers)).toBe(most);
	});

	it('is not known where the sender does not say how much comes', () => {
		expect(exceededSize(new Headers())).toBeUndefined();
	});
});
