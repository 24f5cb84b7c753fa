/** By which way a search is quickest, guessed from how large a share of all requests has each of its words. Pure. */
import type { SearchTerm } from './request-search-words.ts';

/** So many of the requests that are read have every word: a page is full after some hundreds. */
const FREQUENT = 0.03;

/** Fewer than the words that PostgreSQL counts: our choice, from its thousand of an account of millions. */
const RARE = 0.005;

export interface Ways {
	/** Reading the newest requests soon fills a page. */
	readonly areFrequent: boolean;
	/** A word that few requests have, if there is one. */
	readonly rarest: SearchTerm | undefined;
	/** Of the requests that have it, those that have all others too; 0 if one of these is rare as well. */
	readonly otherShare: number;
	/** Terms that the index is asked for. */
	readonly byIndex: readonly SearchTerm[];
	/** Terms for which what the index found is read. */
	readonly byReading: readonly SearchTerm[];
}

interface Guessed {
	readonly term: SearchTerm;
	readonly share: number;
}

/** @param shares of each term, from 0 to 1 */
export function ways(terms: readonly SearchTerm[], shares: readonly number[]): Ways {
	const [rarest, ...others] = terms
		.map((term, at) => ({ term, share: shares[at] ?? 0 }))
		.toSorted((one, other) => one.share - other.share || lengthOf(other.term) - lengthOf(one.term));
	return {
		areFrequent: product(shares) >= FREQUENT,
		rarest: rarest !== undefined && rarest.share < RARE ? rarest.term : undefined,
		otherShare: product(others.map(({ share }) => share)),
		...split([rarest, ...others].filter((one) => one !== undefined))
	};
}

/** From the most frequent on, terms are read as long as enough of what is read has them all. */
function split(fromRarest: readonly Guessed[]): Pick<Ways, 'byIndex' | 'byReading'> {
	const asked = fromRarest.findLastIndex(
		(_one, at) => at === 0 || product(fromRarest.slice(at).map(({ share }) => share)) < FREQUENT
	);
	return {
		byIndex: fromRarest.slice(0, asked + 1).map(({ term }) => term),
		byReading: fromRarest.slice(asked + 1).map(({ term }) => term)
	};
}

function product(shares: readonly number[]): number {
	return shares.reduce((before, share) => before * share, 1);
}

/** Of words that are not counted the longest is the rarest. */
function lengthOf({ words }: SearchTerm): number {
	return words.join(' ').length;
}
