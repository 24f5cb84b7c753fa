/** Which templates fit a subject that is being typed. Pure. */
import { searchWords } from '#people/search-keys.ts';
import { tellingWords } from './similar-words.ts';

/** Templates suggested at once: our choice, as many as are read at a glance. */
export const MOST_TEMPLATES = 5;

/** Words that have to be met in a subject of many words. */
const WORDS_MET = 2;

export interface TemplateWords {
	readonly id: number;
	readonly name: string;
	readonly subject: string;
	readonly keywords: string | null;
	readonly serviceInstanceId: number | null;
}

/**
 * The IDs of those that fit, best first: of the chosen service, then by the number of typed words that begin one of
 * theirs, then by name. Of two words or fewer one has to be met, of more two.
 */
export function matchTemplates(
	templates: readonly TemplateWords[],
	subject: string,
	serviceInstanceId: number | undefined
): number[] {
	const typed = tellingWords(subject);
	if (typed.length === 0) return [];
	const needed = Math.min(WORDS_MET, Math.ceil(typed.length / 2));
	const isOfService = (template: TemplateWords) => template.serviceInstanceId === (serviceInstanceId ?? -1);
	return templates
		.map((template) => ({ template, met: countMet(typed, template) }))
		.filter(({ met }) => met >= needed)
		.toSorted(
			(one, other) =>
				Number(isOfService(other.template)) - Number(isOfService(one.template)) ||
				other.met - one.met ||
				one.template.name.localeCompare(other.template.name)
		)
		.slice(0, MOST_TEMPLATES)
		.map(({ template }) => template.id);
}

function countMet(typed: readonly string[], { name, subject, keywords }: TemplateWords): number {
	const words = [name, subject, keywords ?? ''].flatMap((text) => searchWords(text.replaceAll(',', ' ')));
	return typed.filter((start) => words.some((word) => word.startsWith(start))).length;
}
