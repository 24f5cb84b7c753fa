import { FILES, IMPORT_TYPES, neededColumns } from '#directory/file-types.ts';
import { signedInAdministrator } from '#signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	signedInAdministrator(locals, url);
	const files = IMPORT_TYPES.map((type) => ({
		type,
		columns: FILES[type].columns.map(({ name }) => ({ name, isNeeded: neededColumns(type).includes(name) }))
	}));
	return { files };
};
