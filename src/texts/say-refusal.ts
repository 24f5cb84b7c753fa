/** What a page says for a refusal. Pure. */
import type { AllTexts } from './all-texts.ts';

interface Refused {
	/** "person.unknown" */
	readonly code: string;
	/** In English. */
	readonly message: string;
}

/** English is said as it was thrown, with its names and numbers; so is what no page was expected to say. */
export function sayRefusal({ code, message }: Refused, { common, refusals }: AllTexts): string {
	if (common.locale === 'en') return message;
	return new Map(Object.entries(refusals)).get(code) ?? message;
}
