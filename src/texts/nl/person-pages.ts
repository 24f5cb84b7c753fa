import type { PersonPageTexts } from '../en/person-pages.ts';

export const personPages: PersonPageTexts = {
	backTo: (name) => `Terug naar ${name}`,
	backToConsole: 'Terug naar de console',
	edit: {
		title: (name) => `${name} wijzigen`,
		heading: 'Wijzigen',
		save: 'Bewaren',
		cancel: 'Annuleren',
		required: 'verplicht',
		groups: { person: 'Persoon', numbers: 'Nummers en adressen' },
		fields: {
			name: 'Naam',
			organization: 'Organisatie',
			site: 'Locatie',
			location: 'Plek',
			jobTitle: 'Functie',
			manager: 'Manager',
			email: 'E-mail',
			supportId: 'Support-ID',
			employeeId: 'Personeelsnummer',
			locale: 'Taal',
			timeZone: 'Tijdzone',
			information: 'Informatie',
			vip: 'VIP',
			disabled: 'Uitgeschakeld'
		},
		hints: {
			location: 'kamer of bureau',
			manager: 'naam of e-mail',
			locale: 'zoals nl-NL',
			timeZone: 'Regio/Stad',
			information: 'voor de servicedesk, voordat die iets zegt'
		},
		vip: 'Zeer belangrijk persoon',
		disabled: (name) =>
			`${name} uitschakelen: niet meer te vinden op telefoonnummer, niet meer voorgesteld en niet meer aangemeld. Verzoeken blijven.`,
		isDisabled: (name) => `${name} is uitgeschakeld: niet te vinden op telefoonnummer en niet voorgesteld.`,
		yes: 'ja',
		keptBy: (directory, id) =>
			`Wordt bijgehouden in de directory “${directory}”${id === null ? '' : ` (${id})`}. Wijzig het daar.`,
		keptContact: 'directory',
		yourNumbers: 'Nummers en adressen die je hier toevoegt, blijven bewaard.',
		mainOne: 'Hoofd',
		main: 'Hoofdnummer',
		mainOf: (uri) => `${uri} is het hoofdnummer`,
		kind: 'Soort',
		uri: 'Nummer of adres',
		newUri: 'Nieuw nummer of adres',
		remove: 'Verwijderen',
		removeOf: (uri) => `${uri} verwijderen`,
		kinds: {
			'telephone work': 'Werk',
			'telephone mobile': 'Mobiel',
			'telephone home': 'Thuis',
			'telephone fax': 'Fax',
			'email work': 'E-mail, werk',
			'email personal': 'E-mail, privé',
			'website work': 'Website, werk',
			'website personal': 'Website, privé'
		},
		notSaved: 'Niet bewaard.',
		wrong: 'Herstel wat gemarkeerd is en bewaar opnieuw.',
		conflict:
			'Iemand anders heeft intussen hetzelfde gewijzigd. Wat er nu staat, zie je ernaast; bewaar opnieuw om het jouwe te houden.',
		keptNow: (value) => (value === '' ? 'Staat nu: niets.' : `Staat nu: “${value}”`),
		takenBy: 'Het is het e-mailadres van',
		problems: {
			nameMissing: 'Vul de naam van de persoon in.',
			tooLong: 'Dit is te lang. Maak het korter.',
			control: 'Er staat een regeleinde of een ander onzichtbaar teken in. Typ het opnieuw.',
			email: 'Een adres heeft iets aan beide kanten van één @, zoals ada@halvorsen.example',
			locale: 'Een taal schrijf je als nl-NL of en.',
			timeZone: 'Een tijdzone schrijf je als Europe/Amsterdam.',
			telephone: 'Hier staat geen telefoonnummer in, zoals +44 20 7946 0123',
			website: 'Een website schrijf je als https://www.halvorsen.example',
			ownManager: 'Niemand is zijn eigen manager. Vul iemand anders in of laat het leeg.',
			ownDisabled: 'Je kunt jezelf niet uitschakelen. Vraag het aan iemand anders.',
			organizationUnknown: 'Deze organisatie bestaat niet. Kies een van de voorgestelde of laat het leeg.',
			siteUnknown: 'Deze locatie bestaat niet. Kies een van de voorgestelde of laat het leeg.',
			managerUnknown: 'Zo heet hier niemand. Vul de hele naam in, of het e-mailadres.',
			managerAmbiguous: 'Zo heten hier meer mensen. Vul het e-mailadres in van wie je bedoelt.',
			emailTaken: 'Iemand anders heeft dit e-mailadres. Vul een ander in.'
		}
	},
	verify: {
		title: (name) => `${name} verifiëren`,
		heading: 'Beller verifiëren',
		lead: (needed) =>
			needed === 1
				? 'Stel de vraag en typ wat de beller zegt. Eén goed antwoord is genoeg.'
				: `Stel de vragen en typ wat de beller zegt. ${String(needed)} goede antwoorden zijn genoeg.`,
		nothingToAsk: 'Van deze persoon is niets bekend waarnaar je kunt vragen.',
		questions: {
			employee_id: 'Wat is je personeelsnummer?',
			support_id: 'Wat is je support-ID?',
			manager: 'Wie is je manager?',
			site: 'Op welke locatie werk je?',
			location: 'In welke kamer zit je?',
			primary_email: 'Wat is je e-mailadres?',
			own: '',
			date: ''
		},
		check: 'Controleren',
		agrees: 'klopt',
		differs: 'Klopt niet.',
		oneMore: 'Dat klopt. Nog één goed antwoord is nodig.',
		none: 'Dat klopt niet. Vraag het nog eens, of vraag iets anders.',
		typeFirst: 'Typ eerst wat de beller zegt.',
		throttled: (minutes) =>
			`Te veel foute antwoorden. Bel terug op het werknummer, of probeer het over ${String(minutes)} ${minutes === 1 ? 'minuut' : 'minuten'} opnieuw.`,
		otherwise: 'Of zonder vragen',
		voice: 'Ik ken de stem',
		calledBack: 'Ik heb teruggebeld op',
		kept: 'Wat klopt, telt 30 minuten in dit gesprek en wordt bij het verzoek bewaard.'
	},
	organization: {
		partOf: 'Deel van',
		manager: 'Manager',
		people: 'Mensen',
		nobody: 'Bij deze organisatie hoort niemand.',
		disabled: 'Deze organisatie is uitgeschakeld.',
		name: 'Naam',
		jobTitle: 'Functie',
		telephone: 'Telefoon',
		open: 'Open verzoeken',
		openCount: (count) => (count === 0 ? '' : `${String(count)} open`),
		more: 'Meer mensen',
		first: 'Vanaf het begin'
	}
};
