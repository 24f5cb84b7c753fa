import { json } from '@sveltejs/kit';
import { requireAnalyst } from '#accounts/require-analyst.ts';
import { draftIn } from '#console-forms.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import { keepDraft } from '#requests/draft.server.ts';
import type { RequestHandler } from './$types';

/**
 * A form as it is typed, by the names of its fields. With `continues`, the moment of the copy that it continues or
 * empty for none, it is a draft that could not be sent before, and replaces no other one.
 */
export const POST: RequestHandler = async ({ locals, request }) => {
	if (locals.person === undefined) throw new Refusal('unauthenticated', 'session.missing', 'Sign in first.');
	requireAnalyst(locals.person);
	const form = await request.formData();
	const continues = form.get('continues');
	const late = typeof continues === 'string' ? { continues: momentIn(continues) } : {};
	return json(await keepDraft(locals.scope, { ...draftIn(form), ...late }));
};

function momentIn(text: string): string | null {
	const at = new Date(text);
	return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
