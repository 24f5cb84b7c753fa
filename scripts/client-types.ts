/** The types of the published client, made from the document of the API. */
import { resolve } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { api } from '#api/api.ts';

export const CLIENT_TYPES = resolve(import.meta.dirname, '../client/types.d.ts');

const HEAD = '/** Made from /v1/openapi.json by `npm run client`. What is written here by hand is lost. */\n\n';

export async function makeClientTypes(): Promise<string> {
	const document = await (await api.request('/v1/openapi.json')).text();
	const types = await openapiTS(document);
	return format(HEAD + astToString(types), { ...(await resolveConfig(CLIENT_TYPES)), filepath: CLIENT_TYPES });
}
