import { loadParts } from '#console/parts.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({ ...data, parts: await loadParts(data.console) });
