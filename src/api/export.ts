/** GET /v1/export/people.csv, and POST /v1/export for clients that ask for a token first. */
import { z } from '@hono/zod-openapi';
import { DELIMITERS, type Delimiter } from '#directory/csv-text.ts';
import { exportCsv } from '#directory/export.server.ts';
import { exportStream } from '#directory/export-stream.ts';
import { IMPORT_TYPES, isImportType, type ImportType } from '#directory/file-types.ts';
import { Refusal } from '#foundation/refusals.ts';
import { apiRoute, apiRouter } from './router.ts';

const READS = { scope: 'directory:read', role: 'account_administrator' } as const;

const Divided = z.enum(['comma', 'semicolon', 'tab']);

const ExportBody = z
	.object({
		token: z.string(),
		state: z.literal('done'),
		url: z.url().openapi({ description: 'Of the first file.' }),
		files: z.array(z.object({ type: z.enum(IMPORT_TYPES), url: z.url() }))
	})
	.openapi('Export');

const startExport = apiRoute(READS)({
	method: 'post',
	path: '/export',
	summary: 'Export records',
	description:
		'For clients that ask for a token and poll. The files are made while they are read, so they are ready at once: their addresses need the token of the API as this one does.',
	request: {
		body: {
			required: true,
			content: {
				'application/json': {
					schema: z.strictObject({
						type: z.string().openapi({
							description: 'One type, or several with commas between.',
							example: 'people,people_contact_details'
						}),
						delimiter: Divided.optional()
					})
				}
			}
		}
	},
	responses: {
		202: {
			description: 'Ready to be read',
			headers: z.object({ Location: z.string() }),
			content: { 'application/json': { schema: z.object({ token: z.string() }).openapi('ExportToken') } }
		}
	}
});

const readExport = apiRoute(
	READS,
	404
)({
	method: 'get',
	path: '/export/{name}',
	summary: 'Read an export',
	description:
		'The name of a file, such as people.csv: its rows, as CSV, in exactly the columns of the import, so that the file can be changed and imported again. Or a token: where its files are.',
	request: {
		params: z.strictObject({ name: z.string().openapi({ example: 'people.csv' }) }),
		query: z.strictObject({
			delimiter: Divided.optional(),
			bom: z
				.enum(['true', 'false'])
				.optional()
				.openapi({ description: 'A byte order mark in front, by which spreadsheets tell UTF-8.' })
		})
	},
	responses: {
		200: {
			description: 'The file, or where the files of a token are',
			content: { 'text/csv': { schema: z.string() }, 'application/json': { schema: ExportBody } }
		}
	}
});

export const exports = apiRouter();

exports.openapi(startExport, (c) => {
	const { type, delimiter = 'comma' } = c.req.valid('json');
	const types = type.split(',').map((one) => one.trim());
	const unknown = types.find((one) => !isImportType(one));
	if (unknown !== undefined) {
		const known = `Send one or several of: ${IMPORT_TYPES.join(', ')}.`;
		throw new Refusal('invalid', 'export.type', `There is no type "${unknown}". ${known}`, 'type');
	}
	const token = writeToken(types.filter(isImportType), delimiter);
	return c.json({ token }, 202, { Location: `/v1/export/${token}` });
});

exports.openapi(readExport, (c) => {
	const { name } = c.req.valid('param');
	const { delimiter = 'comma', bom } = c.req.valid('query');
	const type = name.replace(/\.csv$/u, '');
	if (name.endsWith('.csv') && isImportType(type)) {
		const form = { delimiter, byteOrderMark: bom === 'true' };
		return c.body(exportStream(exportCsv(c.get('scope'), type, form)), 200, {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${name}"`
		});
	}
	const wanted = readToken(name);
	if (wanted === undefined) throw new Refusal('not-found', 'export.unknown', 'There is no such export.');
	const { origin } = new URL(c.req.url);
	const files = wanted.types.map((one) => ({
		type: one,
		url: `${origin}/v1/export/${one}.csv?delimiter=${wanted.delimiter}`
	}));
	return c.json({ token: name, state: 'done' as const, url: files[0]?.url ?? origin, files }, 200);
});

/** A token is what was asked for, in letters: nothing has to be kept for it. */
function writeToken(types: readonly ImportType[], delimiter: Delimiter): string {
	return [delimiter, ...types].join('~');
}

function readToken(token: string): { delimiter: Delimiter; types: ImportType[] } | undefined {
	const [delimiter = '', ...types] = token.split('~');
	if (types.length === 0 || !types.every(isImportType)) return undefined;
	const known = Divided.safeParse(delimiter);
	return known.success && known.data in DELIMITERS ? { delimiter: known.data, types } : undefined;
}
