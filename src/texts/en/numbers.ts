/** Telephone numbers: what kind one is, and why two of them match or do not. */
export const numbers = {
	kinds: {
		FIXED_LINE: 'landline',
		MOBILE: 'mobile',
		FIXED_LINE_OR_MOBILE: 'landline or mobile',
		TOLL_FREE: 'freephone',
		PREMIUM_RATE: 'premium rate',
		SHARED_COST: 'shared cost',
		VOIP: 'internet telephony',
		PERSONAL_NUMBER: 'personal number',
		PAGER: 'pager',
		UAN: 'company number',
		VOICEMAIL: 'voicemail'
	},
	internalExtension: 'internal extension',

	reasons: {
		allDigits: 'all digits',
		internalNumber: 'all digits of an internal number',
		outsideLine: 'all digits behind the outside line 9',
		numberingPlan: (country: string) => `all digits by the numbering plan of ${country}`,
		countryCode: (code: string) => `all digits but the country code ${code}`,
		otherCountry: (words: string, country: string) => `${words}, though written as a number of ${country}`,
		trunkPrefix: (prefix: string, code: string) => `all digits, ${prefix} in front for the country code ${code}`,
		lastDigits: (count: number) => `last ${String(count)} digits`,
		noneRegistered: 'no telephone number is registered',
		noneArrived: 'no telephone number arrived',
		differentExtensions: 'the extensions differ',
		differentInternational: 'two international numbers that differ',
		differentByPlan: (country: string) => `another number by the numbering plan of ${country}`,
		internalNumberDiffers: 'an internal number matches only itself',
		cutCountryCode: (code: string) => `only the ending agrees, it begins inside the country code ${code}`,
		onlyEnding: (count: number) => `only the ending agrees, ${String(count)} digits`,
		different: 'the digits differ',
		extensionOnOneSide: (words: string) => `${words}, extension on one side only`
	},

	/** What is not quite the same, for a second line. */
	but: {
		outsideLine: 'behind the outside line 9',
		countryCode: (code: string) => `but country code ${code}`,
		trunkPrefix: (prefix: string, code: string) => `${prefix} for country code ${code}`,
		extensionOnOneSide: 'extension on one side'
	}
};
