import { redirect } from '@sveltejs/kit';

/** The desk is the console. */
export function GET(): never {
	redirect(303, '/sd');
}
