/** The published client asks the API, and is told what the API says. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApiDesk, type ApiDesk } from '#testing/api-desk.server.ts';
import { createRingside, expectData, RingsideRefusal, type Ringside } from 'ringside-client';
import { api } from './api.ts';

let desk: ApiDesk;
beforeAll(async () => {
	desk = await openApiDesk((request, environment) => api.fetch(request, environment));
});
afterAll(() => desk.close());

function clientWith(token: string): Ringside {
	return createRingside({ url: 'http://demo.desk.example/', token, fetch: (request) => desk.pass(request) });
}

describe('The client', () => {
	it('answers what the document says', async () => {
		const { data, error } = await clientWith(desk.tokens.all).GET('/v1/sd', {
			params: { query: { telephone: '+31205550134' } }
		});

		expect(error).toBeUndefined();
		expect(data?.map(({ name }) => name)).toEqual(['Annelies van der Meulen']);
	});

	it('throws a refusal where one asks for data alone', async () => {
		const asked = expectData(clientWith('rs_unknown').GET('/v1/sd'));

		await expect(asked).rejects.toBeInstanceOf(RingsideRefusal);
		await expect(asked).rejects.toMatchObject({ status: 401, code: 'token.unknown', traceId: expect.any(String) });
	});
});
