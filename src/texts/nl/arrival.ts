import type { AllTexts } from '../all-texts.ts';

export const arrival: AllTexts['arrival'] = {
	number: {
		work: (how) => `Werknummer, ${how}`,
		mobile: (how) => `Mobiel nummer, ${how}`,
		home: (how) => `Privénummer, ${how}`
	},
	brief: {
		work: (how) => `Werk, ${how}`,
		mobile: (how) => `Mobiel, ${how}`,
		home: (how) => `Privé, ${how}`
	},
	request: (id) => `Verzoek ${id}`,
	employeeID: (id) => `Personeelsnummer ${id}`,
	supportID: (id) => `Support-ID ${id}`,
	telephone: (number) => `Telefoon ${number}`,
	sharedLineOf: (organization) => `Gedeelde lijn van ${organization}`,
	byHand: 'Zelf gekozen',

	withheld: 'Anonieme beller',
	noNumber: 'Geen nummer',

	tried: {
		tooLong: (characters) => `${characters.toLocaleString('nl-NL')} tekens zijn te veel`,
		empty: 'leeg, overgeslagen',
		placeholder: 'een plaatshouder die de telefoon niet heeft ingevuld, overgeslagen',
		withheld: 'de beller verbergt het nummer',
		'no-number': 'er staat geen nummer in, en het is niemands support-ID',
		weak: 'alleen zwakke overeenkomsten',
		notARequest: 'niet het nummer van een verzoek',
		request: 'geen verzoek heeft dit nummer',
		employeeID: 'niemand heeft dit personeelsnummer',
		supportID: 'niemand heeft deze support-ID',
		short: 'geen toestel, kort nummer of support-ID is eraan gelijk',
		number: (ending) => `geen werk-, mobiel of privénummer heeft deze cijfers, en geen eindigt op ${ending}`
	},

	nobody: {
		withheld: { title: 'De beller verbergt het nummer', lead: 'Vraag de naam, of de support-ID op de badge.' },
		refused: {
			title: 'Wat er binnenkwam is te lang',
			lead: 'Het kan geen telefoonnummer of ID zijn. Vraag de naam.'
		},
		noNumber: 'Er kwam geen nummer binnen',
		unfilled: (placeholder) =>
			`De telefoon stuurde letterlijk ${placeholder}; de plaatshouder is niet ingevuld. Vraag de naam.`,
		wordsOnly: (words) => `De telefoon stuurde “${words}”, en daarin staat geen nummer. Vraag de naam.`,
		nothing: 'De telefoon stuurde niets waarmee gezocht kan worden. Vraag de naam.',
		hasNumber: {
			title: 'Niemand heeft dit nummer',
			lead: 'Vraag de naam. Is het iemand die we van een ander nummer kennen, of iemand die nieuw is?'
		},
		found: {
			title: 'Er is niemand gevonden',
			lead: 'Vraag de naam. Is het iemand die we kennen, of iemand die nieuw is?'
		}
	},

	isOther: (what, name) => `${what} is ${name}.`,
	keptOnOther: (number, name, how) =>
		`${number === undefined ? 'Het nummer dat belde' : `Nummer ${number}`} staat bij ${name} (${how}).`
};
