import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** The first page of the list, which everybody may open. */
export const load: PageServerLoad = () => redirect(303, '/settings/tokens');
