/**
 * Why two numbers match or do not, as data, and the words in which an analyst reads it. The page puts the
 * label of the number in front: "mobile number, all digits". Pure.
 */
import type { AllTexts } from '#texts/all-texts.ts';

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

type Texts = AllTexts['numbers'];

export function wordsOf(reason: Reason, { reasons }: Texts): string {
	switch (reason.kind) {
		case 'all-digits':
			return reasons.allDigits;
		case 'internal-number':
			return reasons.internalNumber;
		case 'outside-line':
			return reasons.outsideLine;
		case 'numbering-plan':
			return reasons.numberingPlan(reason.country);
		case 'country-code': {
			const words = reasons.countryCode(reason.code);
			return reason.country === undefined ? words : reasons.otherCountry(words, reason.country);
		}
		case 'trunk-prefix':
			return reasons.trunkPrefix(reason.prefix, reason.code);
		case 'last-digits':
			return reasons.lastDigits(reason.count);
		case 'no-number':
			return reason.side === 'registered' ? reasons.noneRegistered : reasons.noneArrived;
		case 'different-extensions':
			return reasons.differentExtensions;
		case 'different-international':
			return reasons.differentInternational;
		case 'different-by-plan':
			return reasons.differentByPlan(reason.country);
		case 'internal-number-differs':
			return reasons.internalNumberDiffers;
		case 'cut-country-code':
			return reasons.cutCountryCode(reason.code);
		case 'only-ending':
			return reasons.onlyEnding(reason.count);
		case 'different':
			return reasons.different;
	}
}

/** Of two that match, for a narrow column: how much agrees, and what does not quite. */
export interface Brief {
	readonly how: string;
	/** Empty where all of it agrees. */
	readonly but: string;
}

export function briefOf(reason: Reason, texts: Texts): Brief {
	const { reasons, but } = texts;
	switch (reason.kind) {
		case 'outside-line':
			return { how: reasons.allDigits, but: but.outsideLine };
		case 'country-code':
			return { how: reasons.allDigits, but: but.countryCode(reason.code) };
		case 'trunk-prefix':
			return { how: reasons.allDigits, but: but.trunkPrefix(reason.prefix, reason.code) };
		case 'internal-number':
		case 'numbering-plan':
			return { how: reasons.allDigits, but: '' };
		default:
			return { how: wordsOf(reason, texts), but: '' };
	}
}
