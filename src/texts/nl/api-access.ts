import type { ApiAccessTexts } from '../en/api-access.ts';

export const apiAccess: ApiAccessTexts = {
	tokens: {
		title: 'API-tokens',
		lead: 'Met een token vraagt een programma de API iets in jouw naam. Het mag wat jij mag, of minder.',
		new: 'Nieuw token',
		none: 'Nog geen tokens. Een programma dat de API gebruikt, heeft er een nodig.',
		others: 'Van anderen',
		noOthers: 'Niemand anders heeft een token.',
		more: (most) => `Dit zijn de ${String(most)} nieuwste. De opdracht “token list” geeft die van één persoon.`,
		newTitle: 'Nieuw API-token',
		nameHint: 'waar het voor is',
		make: 'Token maken',
		madeTitle: 'Het token is gemaakt',
		made: 'Kopieer het nu: het wordt niet nog eens getoond. Wie het heeft, mag wat het mag.',
		token: 'Het token',
		done: 'Klaar',
		revoke: 'Dit token intrekken',
		revokeLead: 'Vanaf dan wordt elk verzoek ermee geweigerd. Dit kan niet ongedaan worden gemaakt.',
		revokeIt: 'Intrekken'
	},
	applications: {
		title: 'Toepassingen',
		lead: 'Een toepassing is een programma dat zelf zijn tokens haalt, met OAuth 2.0 client credentials. Het handelt als een persoon van het account.',
		tokenAddress: 'Het haalt ze bij',
		new: 'Nieuwe toepassing',
		none: 'Nog geen toepassingen.',
		newTitle: 'Nieuwe toepassing',
		nameHint: 'welk programma het is',
		actsAs: 'Handelt als',
		actsAsHint: 'e-mail van een persoon',
		actsAsLead:
			'Het mag wat die persoon mag, of minder. Het beste is een eigen persoon, zodat de geschiedenis laat zien wie het deed.',
		make: 'Toepassing toevoegen',
		madeTitle: 'De toepassing is toegevoegd',
		made: 'Kopieer beide nu: het geheim wordt niet nog eens getoond.',
		rotatedTitle: 'Het nieuwe geheim',
		rotated: 'Kopieer het nu: het wordt niet nog eens getoond. Het oude telt niet meer.',
		done: 'Klaar',
		change: 'Wat het mag',
		enabled: 'Het mag tokens halen',
		enabledHint: 'Zonder dit vinkje krijgt het er geen, en die het heeft worden meteen geweigerd.',
		save: 'Bewaren',
		saved: 'Bewaard.',
		secret: 'Nieuw geheim',
		secretLead:
			'Het oude geheim telt niet meer, en de tokens die de toepassing heeft, worden meteen geweigerd. Ze heeft het nieuwe nodig om verder te gaan.',
		secretMade: 'Geheim gemaakt',
		rotate: 'Nieuw geheim maken',
		remove: 'Deze toepassing verwijderen',
		removeLead: 'De tokens ervan worden meteen geweigerd. Dit kan niet ongedaan worden gemaakt.',
		removeIt: 'Verwijderen'
	},
	columns: {
		name: 'Naam',
		owner: 'Eigenaar',
		actsAs: 'Handelt als',
		made: 'Gemaakt',
		expires: 'Verloopt',
		used: 'Laatst gebruikt',
		scopes: 'Mag',
		state: 'Toestand'
	},
	never: 'nooit',
	neverUsed: 'nooit gebruikt',
	states: {
		valid: 'geldig',
		revoked: 'ingetrokken',
		disabled: 'eigenaar uitgeschakeld',
		expired: 'verlopen'
	},
	stopped: 'uitgeschakeld',
	name: 'Naam',
	scopes: {
		legend: 'Het mag',
		allOfYou: 'Alles wat jij mag',
		allOf: (name) => `Alles wat ${name} mag`,
		allOfPerson: 'Alles wat deze persoon mag',
		some: 'Alleen dit',
		read: 'lezen',
		write: 'lezen en wijzigen',
		writes: 'wijzigen',
		ofNothing: 'niets',
		nouns: {
			callers: 'Wie er belt',
			people: 'Personen en hun nummers',
			organizations: 'Organisaties',
			sites: 'Locaties',
			teams: 'Teams',
			services: 'Diensten',
			items: 'Configuratie-items',
			requests: 'Verzoeken en notities',
			calls: 'Gesprekken',
			webhooks: 'Webhooks',
			directory: 'Import, export en directory’s'
		},
		administrators: 'voor beheerders'
	},
	expiry: {
		legend: 'Het verloopt',
		'30d': 'over 30 dagen',
		'90d': 'over 90 dagen',
		'365d': 'over een jaar',
		date: 'na een dag',
		never: 'nooit',
		day: 'Laatste dag waarop het telt'
	},
	limits: {
		title: 'Grenzen',
		requestsPerHour: 'Verzoeken per uur',
		burst: 'In twee seconden',
		hint: (desk) => (desk === 0 ? 'leeg: geen grens' : `leeg: ${String(desk)}`),
		none: '0 is geen grens.',
		save: 'Grenzen bewaren',
		saved: 'De grenzen zijn bewaard.'
	},
	warnings: {
		noRole: (name) =>
			`${name} heeft geen rol, dus wordt elk verzoek geweigerd. Een beheerder van het account kan er een geven.`,
		youLack:
			'Webhooks, import en directory’s zijn voor beheerders van het account. Dat ben je niet, dus de API weigert ze, wat het token ook mag.',
		lacks: (name) => `${name} is geen beheerder van het account, dus de API weigert webhooks, import en directory’s.`,
		disabled: (name) => `${name} is uitgeschakeld, dus wordt elk verzoek geweigerd.`
	},
	notSaved: 'Niet gedaan.',
	wrong: 'Verbeter wat gemarkeerd is.',
	problems: {
		'token.name': 'Schrijf een naam van hoogstens 100 tekens die zegt waar het voor is.',
		'token.scopes': 'Kies minstens één ding dat het mag.',
		'token.expiry': 'Kies een dag die nog komt.',
		'token.limit': 'Een grens is een heel getal tot 1000000. 0 is geen grens; laat het leeg voor die van de desk.',
		'token.too-many': 'Je hebt 100 tokens. Trek er eerst een in.',
		'token.made':
			'Dit token is al gemaakt en wordt niet nog eens getoond. Trek het in als je het niet hebt gekopieerd.',
		'application.made':
			'Deze toepassing is al toegevoegd, en het geheim wordt niet nog eens getoond. Open haar voor een nieuw.',
		'application.rotated':
			'Er is intussen een nieuw geheim gemaakt, misschien doordat dit formulier twee keer is verzonden. Maak een ander als je het niet hebt gekopieerd.',
		'application.too-many': 'Er zijn 200 toepassingen. Verwijder er eerst een.',
		'application.person': 'Niemand hier heeft dit e-mailadres. Schrijf dat van een persoon die niet is uitgeschakeld.'
	},
	back: 'Terug naar de lijst',
	cancel: 'Annuleren'
};
