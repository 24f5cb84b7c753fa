import type { AllTexts } from '../all-texts.ts';

export const numbers: AllTexts['numbers'] = {
	kinds: {
		FIXED_LINE: 'vast',
		MOBILE: 'mobiel',
		FIXED_LINE_OR_MOBILE: 'vast of mobiel',
		TOLL_FREE: 'gratis nummer',
		PREMIUM_RATE: 'betaalnummer',
		SHARED_COST: 'gedeelde kosten',
		VOIP: 'internettelefonie',
		PERSONAL_NUMBER: 'persoonlijk nummer',
		PAGER: 'semafoon',
		UAN: 'bedrijfsnummer',
		VOICEMAIL: 'voicemail'
	},
	internalExtension: 'intern toestel',

	reasons: {
		allDigits: 'alle cijfers',
		internalNumber: 'alle cijfers van een intern nummer',
		outsideLine: 'alle cijfers achter de buitenlijn 9',
		numberingPlan: (country) => `alle cijfers volgens het nummerplan van ${country}`,
		countryCode: (code) => `alle cijfers behalve het landnummer ${code}`,
		otherCountry: (words, country) => `${words}, al is het geschreven als een nummer van ${country}`,
		trunkPrefix: (prefix, code) => `alle cijfers, met ${prefix} vooraan voor het landnummer ${code}`,
		lastDigits: (count) => `laatste ${String(count)} cijfers`,
		noneRegistered: 'er is geen telefoonnummer geregistreerd',
		noneArrived: 'er kwam geen telefoonnummer binnen',
		differentExtensions: 'de toestellen verschillen',
		differentInternational: 'twee internationale nummers die verschillen',
		differentByPlan: (country) => `een ander nummer volgens het nummerplan van ${country}`,
		internalNumberDiffers: 'een intern nummer komt alleen met zichzelf overeen',
		cutCountryCode: (code) => `alleen het einde klopt, het begint midden in het landnummer ${code}`,
		onlyEnding: (count) => `alleen het einde klopt, ${String(count)} cijfers`,
		different: 'de cijfers verschillen',
		extensionOnOneSide: (words) => `${words}, toestel maar aan één kant`
	},

	but: {
		outsideLine: 'achter de buitenlijn 9',
		countryCode: (code) => `op landnr. ${code} na`,
		trunkPrefix: (prefix, code) => `${prefix} voor landnr. ${code}`,
		extensionOnOneSide: 'toestel aan één kant'
	}
};
