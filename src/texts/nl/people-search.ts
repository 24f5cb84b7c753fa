import type { Texts } from '../texts.ts';

export const peopleSearch: Texts['peopleSearch'] = {
	field: 'Gebruiker',
	searchAPerson: 'Zoek een gebruiker',
	placeholder: 'Naam, organisatie, support-ID of nummer',
	bigPlaceholder: 'Naam, organisatie, support-ID, e-mail',
	placeholderAt: (organization) => `Naam, bij ${organization}`,
	firstLetters: 'De eerste letters zijn genoeg',
	choose: 'kiezen',

	people: 'Gebruikers',
	silent: 'Geen suggesties: de server gaf geen antwoord.',
	silentKept: 'Geen suggesties: de server gaf geen antwoord. Je tekst blijft staan.',
	count: (people) => (people === 1 ? '1 suggestie' : `${String(people)} suggesties`),
	nobodyMatches: (text) => `Niemand past bij “${text}”.`,
	newUserCalled: (text) => `Nieuwe gebruiker “${text}”`,
	open: (count) => `${String(count)} open`,
	overdue: (count) => `${String(count)} te laat`,
	probably: 'Waarschijnlijk.',
	perhaps: 'Misschien.',
	foundBy: { email: 'E-mail', name: 'Naam', organization: 'Organisatie' },

	newUser: 'Nieuwe gebruiker',
	newUserWithNumber: 'Nieuwe gebruiker met dit nummer',
	noneOfThem: 'Geen van hen?',
	firstNineOf: (count) => `${String(count)} in totaal; de eerste negen staan hier.`,
	searchAt: (organization) => `Zoek bij ${organization}`,
	searchSomebodyElse: 'Zoek iemand anders',

	known: 'Iemand die we kennen',
	knownKeeps: 'Het nummer wordt bewaard: het volgende gesprek vindt deze beller.',
	knownOpens: 'De verzoeken gaan open, en een nieuw verzoek is één toets verder.',
	somebodyNew: 'Iemand die nieuw is',
	newSaves: 'Bewaart de gebruiker en opent het verzoek.',
	hasNumberDisabled: 'heeft dit nummer, en is uitgeschakeld.',
	show: 'Tonen',

	form: {
		lead: 'Vraag de naam; de rest kan later. Bewaren opent het verzoek.',
		call: 'Het gesprek',
		noCall: 'Geen gesprek',
		noCallLead: 'Zelf geopend',
		name: 'Naam',
		organization: 'Organisatie',
		firstLetters: 'Eerste letters',
		email: 'E-mail',
		number: 'Nummer',
		secondNumber: 'Tweede nummer',
		kindOfNumber: 'Soort nummer',
		kindOfSecondNumber: 'Soort tweede nummer',
		labels: { work: 'Werk', mobile: 'Mobiel', home: 'Thuis' },
		more: 'Meer: locatie, functie, ID’s, leidinggevende',
		site: 'Locatie',
		jobTitle: 'Functie',
		supportId: 'Support-ID',
		employeeId: 'Personeels-ID',
		manager: 'Leidinggevende',
		vip: 'VIP: krijgt extra zorg',
		save: 'Toevoegen en verzoek openen',
		close: 'Sluiten',
		isUnsaved: 'Deze gebruiker is nog niet bewaard.',
		discard: 'Weggooien',
		keepWriting: 'Verder schrijven'
	},

	already: {
		title: 'Is het een van deze mensen?',
		hasEmail: 'heeft dit e-mailadres.',
		hasNumber: 'heeft dit nummer.',
		hasName: 'staat er al, met deze naam en organisatie.',
		open: (name) => `${name} openen`,
		addAnyway: 'Toch toevoegen'
	},

	keep: {
		isUnknown: (number, name) => `${name} belt met ${number}; dat nummer is niet bewaard.`,
		as: 'Soort nummer',
		labels: { work: 'werknummer', mobile: 'mobiel nummer', home: 'privénummer' },
		keep: 'Nummer bewaren',
		sharedLine: 'Het is een gedeelde lijn',
		sharedLineOf: (organization) => `Gedeelde lijn van ${organization}`,
		kept: { work: 'Bewaard als werknummer.', mobile: 'Bewaard als mobiel nummer.', home: 'Bewaard als privénummer.' },
		nextCall: (name) => `Het volgende gesprek van dit nummer vindt ${name}.`,
		undo: 'Ongedaan maken',
		keepAsTheir: (number) => `Bewaar ${number} als`,
		isShared: (number) => `${number} is een gedeelde lijn: die stelt mensen voor, en kiest nooit iemand.`,
		isSharedOf: (number, organization) =>
			`${number} is een gedeelde lijn van ${organization}: die stelt mensen voor, en kiest nooit iemand.`,
		unmark: 'Geen gedeelde lijn',
		mark: 'Gedeelde lijn',
		lead: 'Meer mensen gebruiken deze lijn. Vraag de naam, en voor wie ze werken.'
	}
};
