/** POST /v1/import and what became of it: files of records, taken over in the background. */
import { z } from '@hono/zod-openapi';
import { FILES, IMPORT_TYPES, isImportType, type ImportType } from '#directory/file-types.ts';
import { importLog } from '#directory/import-log.ts';
import { RUN_STATES, type ImportRun, type RunReport } from '#directory/import-run.ts';
import { getRun, queueRun } from '#directory/import-runs.server.ts';
import { PHASES } from '#directory/progress.ts';
import { runImports } from '#directory/run-imports.server.ts';
import { readBody, readUploadForm, type UploadForm } from '#directory/upload-form.server.ts';
import { keepFile, removeFile } from '#directory/uploads.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import { apiRoute, apiRouter } from './router.ts';

const NEEDS = { scope: 'directory:write', role: 'account_administrator' } as const;
const READS = { scope: 'directory:read', role: 'account_administrator' } as const;

const Flag = z.enum(['true', 'false', '1', '0']);
const Wanted = z.strictObject({ type: z.enum(IMPORT_TYPES), dry_run: Flag.optional() });

const Token = z.object({ token: z.uuid() }).openapi('ImportToken');

const Count = z.int().min(0);
const ImportBody = z
	.object({
		token: z.uuid(),
		type: z.enum(IMPORT_TYPES),
		dry_run: z.boolean(),
		state: z.enum(RUN_STATES),
		file_name: z.string().nullable(),
		requested_by: z.object({ id: z.int().positive(), name: z.string() }).nullable(),
		created_at: z.iso.datetime(),
		started_at: z.iso.datetime().nullable(),
		finished_at: z.iso.datetime().nullable(),
		phase: z.enum(PHASES).nullable(),
		rows: Count.openapi({ description: 'Read so far, in the end all of them.' }),
		done: z.number().min(0).max(1).nullable().openapi({ description: 'The part of the work that is done.' }),
		rows_per_second: Count.nullable(),
		seconds_left: Count.nullable(),
		results: z
			.object({
				created: Count,
				updated: Count,
				disabled: Count.openapi({ description: 'Of those that were updated.' }),
				deleted: Count.openapi({ description: 'Contact details that were replaced.' }),
				unchanged: Count,
				errors: Count
			})
			.nullable()
			.openapi({ description: 'Of a dry run, what the import would do.' }),
		message: z.string().nullable().openapi({ description: 'Why nothing was imported.' }),
		problems: z
			.array(z.object({ line: z.int(), column: z.string().nullable(), message: z.string() }))
			.openapi({ description: 'The first 1000, by line; results.errors counts all.' }),
		examples: z
			.array(
				z.object({
					action: z.enum(['add', 'change', 'remove']),
					line: z.int().nullable(),
					record: z.string(),
					fields: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() }))
				})
			)
			.openapi({ description: 'Of a dry run, some of what would change.' }),
		logfile: z.url().openapi({ description: 'The same as CSV.' })
	})
	.openapi('Import');

/** Documented by hand: a schema of the library would read the whole form before the route sees it. */
const FORM = {
	type: 'object' as const,
	required: ['type', 'file'],
	properties: {
		type: { type: 'string' as const, enum: [...IMPORT_TYPES] },
		file: { type: 'string' as const, format: 'binary' },
		dry_run: { type: 'string' as const, enum: ['true', 'false'] }
	}
};

const startImport = apiRoute(NEEDS)({
	method: 'post',
	path: '/import',
	summary: 'Import a file',
	description:
		'CSV or TSV in UTF-8 or UTF-16, up to 128 MB, as a form with type and file, or as the body itself with type in the address. The whole file is taken over, or nothing. It is imported in the background, one file of an account at a time; poll the address in Location. With dry_run nothing is changed, and the answer says what would be.',
	request: {
		query: Wanted.partial(),
		body: {
			content: {
				'multipart/form-data': { schema: FORM },
				'text/csv': { schema: { type: 'string' } },
				'text/tab-separated-values': { schema: { type: 'string' } }
			}
		}
	},
	responses: {
		202: {
			description: 'It waits for its turn',
			headers: z.object({ Location: z.string() }),
			content: { 'application/json': { schema: Token } }
		}
	}
});

const ByToken = z.strictObject({ token: z.uuid() });

const readImport = apiRoute(
	READS,
	404
)({
	method: 'get',
	path: '/import/{token}',
	summary: 'How an import stands',
	description: 'Until its state is done or failed, ask again after a second or more.',
	request: { params: ByToken },
	responses: { 200: { description: 'The import', content: { 'application/json': { schema: ImportBody } } } }
});

const readLog = apiRoute(
	READS,
	404
)({
	method: 'get',
	path: '/import/{token}/log',
	summary: 'The log of an import',
	description: 'CSV: what is wrong by line and column, or of a dry run what would change.',
	request: { params: ByToken },
	responses: { 200: { description: 'The log', content: { 'text/csv': { schema: z.string() } } } }
});

export const imports = apiRouter();

imports.openapi(startImport, async (c) => {
	const scope = c.get('scope');
	const { fields, file } = await readSent(scope, c.req.raw);
	const wanted = Wanted.safeParse({ ...c.req.valid('query'), ...fields });
	if (!wanted.success || file === undefined) {
		if (file !== undefined) await removeFile(scope, file.fileId);
		throw wanted.success ? NO_FILE : refuseWanted({ ...c.req.valid('query'), ...fields });
	}
	const { type, dry_run: flag } = wanted.data;
	const dryRun = flag === 'true' || flag === '1';
	const { fileId, bytes, name: fileName } = file;
	const token = await queueRun(scope, { type, dryRun, origin: 'api', fileId, bytes, fileName });
	runImports(scope);
	return c.json({ token }, 202, { Location: `/v1/import/${token}` });
});

imports.openapi(readImport, async (c) => {
	const scope = c.get('scope');
	const run = await getRun(scope, c.req.valid('param').token);
	// A process that stopped may have left it waiting.
	if (run.state === 'queued') runImports(scope);
	return c.json(presentImport(run, new URL(c.req.url).origin), 200);
});

imports.openapi(readLog, async (c) => {
	const { token } = c.req.valid('param');
	const run = await getRun(c.get('scope'), token);
	return c.body(importLog(run), 200, {
		'content-type': 'text/csv; charset=utf-8',
		'content-disposition': `attachment; filename="import-${token}.csv"`
	});
});

async function readSent(scope: Parameters<typeof keepFile>[0], request: Request): Promise<UploadForm> {
	const type = request.headers.get('content-type') ?? '';
	if (type.startsWith('multipart/form-data')) return readUploadForm(scope, request);
	if (!/^text\/(?:csv|tab-separated-values)\b/u.test(type)) throw UNKNOWN_FORM;
	const kept = await keepFile(scope, readBody(request.body));
	return { fields: {}, file: kept.bytes === 0 ? undefined : { ...kept, name: null } };
}

function refuseWanted({ type, dry_run: flag, ...others }: Readonly<Record<string, string | undefined>>): Refusal {
	const [unknown] = Object.keys(others);
	if (unknown !== undefined) return new Refusal('invalid', 'body.unknown', `There is no field "${unknown}".`, unknown);
	if (!isImportType(type ?? '')) {
		const known = `Send one of: ${IMPORT_TYPES.join(', ')}.`;
		return new Refusal('invalid', 'import.type', `The type says what the file has. ${known}`, 'type');
	}
	return new Refusal('invalid', 'body.invalid', `"dry_run" is true or false, not "${flag ?? ''}".`, 'dry_run');
}

function presentImport(run: ImportRun & { readonly report: RunReport }, origin: string): z.infer<typeof ImportBody> {
	const { counts, pace, report } = run;
	return {
		token: run.id,
		type: run.type,
		dry_run: run.dryRun,
		state: run.state,
		file_name: run.fileName,
		requested_by: run.person,
		created_at: run.createdAt.toISOString(),
		started_at: run.startedAt?.toISOString() ?? null,
		finished_at: run.finishedAt?.toISOString() ?? null,
		phase: run.phase,
		rows: run.rows,
		done: pace.done ?? null,
		rows_per_second: pace.rowsPerSecond ?? null,
		seconds_left: pace.secondsLeft ?? null,
		results: resultsOf(counts, run.problemCount),
		message: messageOf(run),
		problems: report.problems.map(({ line, column = null, message }) => ({ line, column, message })),
		examples: report.examples.map(({ does, ...example }) => ({ action: does, ...example })),
		logfile: `${origin}/v1/import/${run.id}/log`
	};
}

function resultsOf(counts: ImportRun['counts'], errors: number) {
	if (counts === undefined && errors === 0) return null;
	return {
		created: counts?.added ?? 0,
		updated: counts?.changed ?? 0,
		disabled: counts?.disabled ?? 0,
		deleted: counts?.removed ?? 0,
		unchanged: counts?.kept ?? 0,
		errors
	};
}

function messageOf({ failure, problemCount, type }: ImportRun & { readonly type: ImportType }): string | null {
	if (failure !== null) return failure.message;
	if (problemCount === 0) return null;
	const errors = problemCount === 1 ? '1 error' : `${problemCount} errors`;
	return `The file of ${FILES[type].words[1]} has ${errors}, so nothing was imported.`;
}

const NO_FILE = new Refusal('invalid', 'import.file', 'There is no file, or nothing is in it.', 'file');

const UNKNOWN_FORM = new Refusal(
	'unsupported',
	'import.form',
	'Send a form (multipart/form-data) with type and file, or the file itself as text/csv with type in the address.'
);
