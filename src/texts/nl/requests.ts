import type { Texts } from '../texts.ts';

export const requests: Texts['requests'] = {
	statuses: {
		declined: 'Afgewezen',
		on_backlog: 'Op de backlog',
		assigned: 'Toegewezen',
		accepted: 'Geaccepteerd',
		in_progress: 'In behandeling',
		waiting_for: 'In de wacht',
		waiting_for_customer: 'Wacht op gebruiker',
		reservation_pending: 'Wacht op reservering',
		workflow_pending: 'Wacht op workflow',
		project_pending: 'Wacht op project',
		completed: 'Afgerond'
	},
	categories: {
		incident: 'Storing',
		rfc: 'Wijziging',
		rfi: 'Informatie',
		reservation: 'Reservering',
		order: 'Bestelling',
		fulfillment: 'Levering',
		complaint: 'Klacht',
		compliment: 'Compliment',
		other: 'Overig'
	},
	impacts: {
		low: { word: 'Laag', meaning: 'hinder, één' },
		medium: { word: 'Midden', meaning: 'uitval, één' },
		high: { word: 'Hoog', meaning: 'hinder, meer' },
		top: { word: 'Top', meaning: 'uitval, meer' }
	},
	completionReasons: {
		solved: 'Opgelost',
		workaround: 'Workaround',
		gone: 'Verdwenen',
		duplicate: 'Dubbel',
		withdrawn: 'Ingetrokken',
		no_reply: 'Geen reactie',
		rejected: 'Niet goedgekeurd',
		conflict: 'In strijd met beleid',
		declined: 'Afgewezen',
		unsolvable: 'Niet op te lossen'
	},
	majorIncidents: {
		proposed: 'Voorgesteld',
		rejected: 'Afgewezen',
		accepted: 'Erkend',
		resolved: 'Verholpen',
		canceled: 'Ingetrokken'
	},

	state: {
		completedToday: 'Vandaag afgerond',
		completedTodayAt: (time) => `Vandaag afgerond ${time}`,
		overdueBy: (span) => `${span} te laat`
	},
	target: {
		label: 'Doel',
		today: (time) => `vandaag ${time}`,
		tomorrow: (time) => `morgen ${time}`,
		inList: (target) => `doel ${target}`,
		in: (span) => `over ${span}`,
		bestEffort: 'Naar vermogen',
		minutes: (minutes) => `${String(minutes)} min`,
		hours: (hours, minutes) =>
			minutes === 0 ? `${String(hours)} u` : `${String(hours)} u ${String(minutes).padStart(2, '0')}`,
		days: (days) => `${String(days)} d`
	},

	list: {
		title: 'Verzoeken',
		likely: 'Gaat waarschijnlijk hierover',
		open: 'Open',
		completed: 'Afgerond',
		newest: 'Nieuwste eerst',
		count: (open, all) => `${open === 0 ? 'geen' : String(open)} open, ${String(all)} in totaal`,
		countOfPart: (open, listed, all) =>
			`${open === 0 ? 'geen' : String(open)} open, de laatste ${String(listed)} van ${String(all)}`,
		countOlder: (listed, all) => `${String(listed)} oudere van ${String(all)}`,
		showAll: (all) => `Alle ${String(all)}`,
		older: 'Oudere',
		toNewest: 'Terug naar de nieuwste',
		openFirst: 'Open eerst',
		none: 'Nog geen verzoek',
		writeFirst: 'Druk op Enter om het eerste op te schrijven.',
		noneOlder: 'Er zijn geen oudere.',
		for: (name) => `voor ${name}`,
		by: (name) => `van ${name}`
	},
	detail: {
		back: 'Verzoeken',
		service: 'Dienst',
		item: 'Item',
		items: 'Items',
		category: 'Categorie',
		team: 'Team',
		member: 'Teamlid',
		nobodyYet: 'Nog niemand',
		none: 'Geen',
		for: 'Voor',
		by: 'Van',
		registered: 'Aangemaakt',
		completed: 'Afgerond',
		closed: 'Afgewezen',
		waitingUntil: 'Wacht tot',
		wantedBy: 'Gewenst voor',
		reopened: 'Heropend',
		times: (count) => (count === 1 ? 'één keer' : `${String(count)} keer`),
		verified: 'Geverifieerd',
		group: 'Groep',
		groupOf: (count) => (count === 1 ? '1 verzoek' : `${String(count)} verzoeken`),
		majorIncident: 'Grote storing',
		urgent: 'Urgent',
		assign: 'Toewijzen',
		openInFull: 'Volledig openen',
		notes: 'Notities, oudste eerst',
		noNote: 'Nog geen notitie.',
		earlierInFull: 'Eerdere notities staan op de pagina van het verzoek.',
		by_telephone: 'per telefoon',
		internal: 'intern',
		waitsForAnswer: 'Wacht op antwoord: ',
		savedReadOut: 'Bewaard. Lees het nummer voor:'
	},

	answer: {
		title: 'Verzoek bijwerken',
		noteTo: (name) => `Notitie aan ${name}`,
		noteInternal: 'Notitie voor collega’s',
		placeholder: 'Wat er gezegd is, wat je gedaan hebt',
		internal: 'Intern',
		urgent: 'Urgent',
		status: 'Status',
		reason: 'Afgerond omdat',
		chooseReason: 'Kies een reden',
		until: 'Wacht tot',
		assignTo: 'Team of teamlid',
		nobody: 'Nog niemand',
		anybodyOf: (team) => `${team}, nog niemand`,
		otherTeams: 'Andere teams',
		yourself: (name) => `${name} (jij)`,
		save: 'Bewaren',
		saving: 'Bezig met bewaren',
		reopen: 'Heropenen',
		saved: (status) => `Bewaard. Status: ${status}.`
	},

	page: {
		title: (id, subject) => `${String(id)} ${subject}`,
		fields: 'Velden',
		subject: 'Onderwerp',
		impact: 'Impact',
		noImpact: 'Geen',
		noService: 'Geen',
		addItem: 'Item toevoegen',
		addItemHint: 'De hele naam, zoals PRN-DEL-3-02',
		groupNumber: 'Deel van groep',
		groupHint: 'Het nummer',
		notMajor: 'Nee',
		person: (name) => `Verzoeken van ${name}`,
		earlier: 'Eerder',
		latest: 'Terug naar de laatste'
	},

	history: {
		fields: {
			subject: 'het onderwerp',
			category: 'de categorie',
			impact: 'de impact',
			status: 'de status',
			completion_reason: 'de reden van afronden',
			waiting_until: 'het einde van de wachttijd',
			team: 'het team',
			member: 'het teamlid',
			service_instance: 'de dienst',
			configuration_items: 'de items',
			urgent: 'urgent',
			major_incident_status: 'de grote storing',
			grouped_into: 'de groep',
			grouping: 'de groepering'
		},
		setTo: (field, value) => `${field} op ${value}`,
		set: (who, what) => `${who} zette ${what}`,
		cleared: (who, what) => `${who} maakte ${what} leeg`,
		and: (one, other) => `${one} en ${other}`,
		wasSet: (field, value) => `${field} op ${value} gezet`,
		wasCleared: (field) => `${field} leeggemaakt`,
		yes: 'ja',
		no: 'nee',
		reopened: (who) => `${who} heropende het verzoek`
	}
};
