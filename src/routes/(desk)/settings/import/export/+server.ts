import { isDelimiter } from '#directory/csv-text.ts';
import { exportStream } from '#directory/export-stream.ts';
import { exportCsv } from '#directory/export.server.ts';
import { isImportType } from '#directory/file-types.ts';
import { Refusal } from '#foundation/refusals.ts';
import { signedInAdministrator } from '#signed-in.ts';
import type { RequestHandler } from './$types';

/** All records of a type, as fast as the browser takes them. */
export const GET: RequestHandler = ({ locals, url }) => {
	signedInAdministrator(locals, url);
	const type = url.searchParams.get('type') ?? '';
	const delimiter = url.searchParams.get('delimiter') ?? 'comma';
	if (!isImportType(type) || !isDelimiter(delimiter)) {
		throw new Refusal('not-found', 'import.unknown', 'There is no such file.');
	}
	const form = { delimiter, byteOrderMark: url.searchParams.has('bom') };
	return new Response(exportStream(exportCsv(locals.scope, type, form)), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${type}.csv"`
		}
	});
};
