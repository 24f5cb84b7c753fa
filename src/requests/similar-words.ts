/** The words of a subject that tell what it is about. Pure. */
import { searchWords } from '#people/search-keys.ts';

/** Shorter words say too little. */
const FEWEST_LETTERS = 3;

/** Words that stand in subjects of every kind, in the languages that we have texts in. */
const COMMON = new Set(
	`about after again all and any are can cannot does doesn doesnt down error every fails failed for from has have help
	how into issue just more new not nothing off old only open out over problem problems question request since slow some
	still stopped than that the this time today until want when where which will with without work working works
	aan alle als bij dat deze die doet door een eens gaat geen hebben heeft het hoe iets ineens kan kunnen maar meer met
	naar niet nieuw nieuwe niets nog onder ons ook open over probleem sinds storing traag uit van vanaf vandaag voor vraag
	waar wat werken werkt wil wordt zonder`.split(/\s+/u)
);

/** Folded, each once. */
export function tellingWords(subject: string): string[] {
	return searchWords(subject).filter(
		(word) => word.length >= FEWEST_LETTERS && !COMMON.has(word) && /\p{L}/u.test(word)
	);
}
