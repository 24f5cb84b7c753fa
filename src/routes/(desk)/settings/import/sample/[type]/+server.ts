import { isImportType } from '#directory/file-types.ts';
import { sampleFile } from '#directory/sample-files.ts';
import { Refusal } from '#foundation/refusals.ts';
import { signedInAdministrator } from '#signed-in.ts';
import type { RequestHandler } from './$types';

/** A file of a type to begin with. */
export const GET: RequestHandler = ({ locals, url, params: { type } }) => {
	signedInAdministrator(locals, url);
	if (!isImportType(type)) throw new Refusal('not-found', 'import.unknown', 'There is no such file.');
	return new Response(sampleFile(type), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${type}-sample.csv"`
		}
	});
};
