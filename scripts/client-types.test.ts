import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CLIENT_TYPES, makeClientTypes } from './client-types.ts';

describe('The types of the client', () => {
	it('are those of the document; npm run client makes them', async () => {
		const made = await makeClientTypes();

		expect(readFileSync(CLIENT_TYPES, 'utf8')).toBe(made);
	});
});
