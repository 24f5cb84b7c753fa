/**
 * Why two numbers match or do not, as data, and the words in which an analyst reads it. The page puts the
 * label of the number in front: "mobile number, all digits".
 */

export type Reason =
	/** Found the same. */
	| { readonly kind: 'all-digits' }
	| { readonly kind: 'internal-number' }
	| { readonly kind: 'outside-line' }
	| { readonly kind: 'numbering-plan'; readonly country: string }
	| { readonly kind: 'country-code'; readonly code: string; readonly country?: string }
	| { readonly kind: 'trunk-prefix'; readonly prefix: string; readonly code: string }
	| { readonly kind: 'last-digits'; readonly count: number }
	/** No match. */
	| { readonly kind: 'no-number'; readonly side: 'registered' | 'incoming' }
	| { readonly kind: 'different-extensions' }
	| { readonly kind: 'different-international' }
	| { readonly kind: 'different-by-plan'; readonly country: string }
	| { readonly kind: 'internal-number-differs' }
	| { readonly kind: 'cut-country-code'; readonly code: string }
	| { readonly kind: 'only-ending'; readonly count: number }
	| { readonly kind: 'different' };

export function wordsOf(reason: Reason): string {
	switch (reason.kind) {
		case 'all-digits':
			return 'all digits';
		case 'internal-number':
			return 'all digits of an internal number';
		case 'outside-line':
			return 'all digits behind the outside line 9';
		case 'numbering-plan':
			return `all digits by the numbering plan of ${reason.country}`;
		case 'country-code':
			return withOtherCountry(`all digits but the country code ${reason.code}`, reason.country);
		case 'trunk-prefix':
			return `all digits, ${reason.prefix} in front for the country code ${reason.code}`;
		case 'last-digits':
			return `last ${reason.count} digits`;
		case 'no-number':
			return reason.side === 'registered' ? 'no telephone number is registered' : 'no telephone number arrived';
		case 'different-extensions':
			return 'the extensions differ';
		case 'different-international':
			return 'two international numbers that differ';
		case 'different-by-plan':
			return `another number by the numbering plan of ${reason.country}`;
		case 'internal-number-differs':
			return 'an internal number matches only itself';
		case 'cut-country-code':
			return `only the ending agrees, it begins inside the country code ${reason.code}`;
		case 'only-ending':
			return `only the ending agrees, ${reason.count} digits`;
		case 'different':
			return 'the digits differ';
	}
}

function withOtherCountry(words: string, country: string | undefined): string {
	return country === undefined ? words : `${words}, though written as a number of ${country}`;
}
