import type { ImportPageTexts } from '../en/import-pages.ts';

export const importPages: ImportPageTexts = {
	title: 'Importeren en exporteren',
	columnsTitle: 'Kolommen van de bestanden',
	types: {
		organizations: 'Organisaties',
		sites: 'Locaties',
		people: 'Personen',
		people_contact_details: 'Contactgegevens van personen',
		calendars: 'Kalenders',
		teams: 'Teams (groepen)',
		services: 'Diensten',
		coverage: 'Dekking (overeenkomsten)',
		items: 'Configuratie-items',
		templates: 'Aanvraagsjablonen',
		requests: 'Aanvragen',
		notes: 'Notities'
	},
	send: {
		heading: 'Een bestand importeren',
		intro:
			'CSV of TSV, zoals rekenbladen en andere servicedesks het schrijven. Het hele bestand wordt overgenomen, of niets ervan.',
		type: 'Wat erin staat',
		choose: 'Kies wat er in het bestand staat',
		file: 'Bestand',
		what: 'Wat te doen',
		try: 'Eerst proberen: laten zien wat er zou veranderen, en niets veranderen',
		now: 'Meteen importeren',
		submit: 'Bestand versturen',
		problems: {
			type: 'Kies wat er in het bestand staat.',
			file: 'Kies een bestand waar iets in staat.',
			body: 'Het bestand is niet helemaal aangekomen. Verstuur het opnieuw.'
		}
	},
	files: {
		heading: 'Bestanden',
		intro: 'In de volgorde waarin ze elkaar noemen.',
		type: 'Wat erin staat',
		columns: 'Kolommen',
		sample: 'Voorbeeld',
		export: 'Exporteren',
		nameOf: (type) => `${type}.csv`,
		sampleOf: (type) => `Voorbeeldbestand: ${type}`,
		columnsOf: (type) => `Kolommen: ${type}`
	},
	exports: {
		heading: 'Exporteren',
		intro: 'In de kolommen van de import: wat geëxporteerd en weer geïmporteerd wordt, verandert niets.',
		type: 'Wat te exporteren',
		delimiter: 'Tussen de cellen',
		delimiters: { comma: "Komma's", semicolon: "Puntkomma's", tab: 'Tabtekens' },
		byteOrderMark: 'Voor een rekenblad (met een byte order mark)',
		submit: 'Exporteren'
	},
	history: {
		heading: 'Laatste imports',
		none: 'Er is nog niets geïmporteerd.',
		when: 'Wanneer',
		what: 'Bestand',
		who: 'Wie',
		outcome: 'Uitkomst',
		command: 'Opdrachtregel',
		api: (name) => `${name}, via de API`,
		tried: 'geprobeerd'
	},
	run: {
		back: 'Alle imports',
		titleTry: (type) => `Proef: ${type}`,
		titleImport: (type) => `Importeren: ${type}`,
		states: {
			queued: 'De import wacht op zijn beurt.',
			reading: 'Het bestand wordt gelezen.',
			checking: 'De rijen worden gecontroleerd.',
			'taking-over': 'De rijen worden overgenomen.'
		},
		progress: 'Hoe ver de import is',
		rows: (rows) => `${rows} rijen`,
		rowsPerSecond: (rows) => `${rows} rijen per seconde`,
		secondsLeft: (seconds) =>
			seconds < 90 ? `nog ongeveer ${seconds} s` : `nog ongeveer ${Math.round(seconds / 60)} min`,
		reloads: 'Deze pagina laat vanzelf zien hoe het verder gaat. U mag haar verlaten.',
		done: 'Het bestand is geïmporteerd.',
		wouldDo: 'Er is niets veranderd. De import zou dit doen:',
		wrong: (count) => `Er is niets geïmporteerd: ${count === '1' ? '1 fout' : `${count} fouten`} in het bestand.`,
		failed: 'Er is niets geïmporteerd.',
		counts: {
			rows: 'Rijen',
			added: 'Toegevoegd',
			changed: 'Veranderd',
			disabled: 'waarvan uitgeschakeld',
			removed: 'Vervangen',
			kept: 'Als voorheen'
		},
		importNow: 'Nu importeren',
		keptFor: 'Het bestand wordt een uur bewaard, dus het hoeft niet opnieuw verstuurd te worden.',
		again: 'Een ander bestand versturen',
		log: 'Downloaden als CSV',
		problems: 'Wat er niet klopt',
		firstOf: (shown, all) => `De eerste ${shown} van ${all}`,
		line: 'Regel',
		column: 'Kolom',
		message: 'Wat te doen',
		changes: 'Iets van wat er zou veranderen',
		record: 'Gegeven',
		before: 'Nu',
		after: 'Straks',
		added: 'Zou toegevoegd worden, bijvoorbeeld',
		removed: 'Zou vervangen worden, bijvoorbeeld',
		empty: 'leeg'
	},
	columns: {
		intro:
			'De eerste regel van een bestand noemt de kolommen, in een willekeurige volgorde. Een kolom die ontbreekt, laat staan wat er is; een lege cel maakt leeg.',
		needed: 'Nodig voor een nieuw gegeven.',
		sample: 'Voorbeeldbestand'
	},
	outcome: {
		queued: 'wacht',
		processing: 'loopt',
		errors: (count) => (count === '1' ? '1 fout' : `${count} fouten`),
		failed: 'niets geïmporteerd',
		added: (count) => `${count} toegevoegd`,
		changed: (count) => `${count} veranderd`,
		disabled: (count) => `${count} uitgeschakeld`,
		removed: (count) => `${count} vervangen`,
		kept: (count) => `${count} als voorheen`
	}
};
