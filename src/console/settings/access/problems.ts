/** Where a refusal is said on a form: beside its field, or above all of them. Pure. */
import type { ApiAccessTexts } from '#texts/en/api-access.ts';

export interface Problems {
	/** By field. */
	readonly fields: Readonly<Record<string, string>>;
	/** Where it is of no field. */
	readonly whole: string | undefined;
}

export function problemsOf(
	refused: { readonly code: string; readonly field: string | undefined } | undefined,
	texts: ApiAccessTexts['problems']
): Problems {
	if (refused === undefined) return { fields: {}, whole: undefined };
	const sentence = new Map(Object.entries(texts)).get(refused.code);
	if (refused.field === undefined || sentence === undefined) return { fields: {}, whole: sentence };
	return { fields: { [refused.field]: sentence }, whole: undefined };
}
