import type { WebhookTexts } from '../en/webhooks.ts';

export const webhooks: WebhookTexts = {
	title: 'Webhooks',
	intro:
		'Een webhook vertelt een ander programma wat hier gebeurt, op het moment dat het gebeurt: een chat, een dashboard, een eigen script. Elk bericht is ondertekend, en wordt drie dagen lang opnieuw geprobeerd als het niet aankomt.',
	none: 'Nog geen webhook',
	noneMore: 'Geef het adres van een programma, en kies wat het te horen krijgt.',
	add: 'Nieuwe webhook',
	name: 'Naam',
	uri: 'Adres',
	description: 'Omschrijving',
	events: 'Gebeurtenissen',
	state: 'Toestand',
	eventNames: {
		'request.created': 'Verzoek geregistreerd',
		'request.updated': 'Verzoek bijgewerkt',
		'request.completed': 'Verzoek afgerond',
		'call.logged': 'Gesprek vastgelegd',
		'person.changed': 'Persoon gewijzigd',
		'webhook.verify': 'Om bevestiging gevraagd',
		'webhook.test': 'Proefbericht'
	},
	eventHints: {
		'request.created': 'Iemand registreerde een verzoek, of het kwam uit een bestand.',
		'request.updated': 'Een veld is gewijzigd of er kwam een notitie bij; ook bij afronding.',
		'request.completed': 'Een verzoek kreeg de status Afgerond.',
		'call.logged': 'De pagina van een beller werd geopend.',
		'person.changed': 'Iemand is nieuw, of gegevens of nummers zijn gewijzigd.'
	},
	states: {
		unverified: 'Wacht op de ontvanger',
		active: 'Actief',
		failing: 'Komt niet aan',
		off: 'Uitgeschakeld'
	},
	form: {
		newTitle: 'Nieuwe webhook',
		editTitle: (name) => `${name} wijzigen`,
		nameHint: 'voor jezelf',
		uriHint: 'dat de berichten krijgt',
		descriptionHint: 'wie hem beheert, waarvoor',
		eventsLegend: 'Wat hij te horen krijgt',
		uriChanges:
			'Met een ander adres wacht hij tot de ontvanger daar bevestigt; wat nog niet bezorgd was, wordt dan daar bezorgd.',
		save: 'Opslaan',
		create: 'Webhook toevoegen',
		cancel: 'Annuleren',
		notSaved: 'Niet opgeslagen.',
		wrong: 'Hieronder staat wat er niet klopt.',
		problems: {
			nameMissing: 'Schrijf een naam.',
			nameLong: 'Een naam heeft hoogstens 128 tekens.',
			descriptionLong: 'Een omschrijving heeft hoogstens 1000 tekens.',
			eventsMissing: 'Kies er minstens een.',
			eventUnknown: 'Die gebeurtenis bestaat niet.',
			uriMissing: 'Schrijf het adres, zoals https://hooks.acme.example/ringside.',
			uriLong: 'Een adres heeft hoogstens 2048 tekens.',
			uriUnreadable: 'Dit is geen webadres. Schrijf het als https://hooks.acme.example/ringside.',
			uriHttp:
				'Er wordt alleen bezorgd aan adressen die met https:// beginnen. De beheerder van de desk kan http:// toestaan (RINGSIDE_WEBHOOK_HTTP).',
			uriPassword:
				'Laat naam en wachtwoord weg uit het adres: berichten zijn ondertekend, daaraan kent de ontvanger ze.',
			uriPrivate:
				'Dit adres is niet van het openbare internet. De beheerder van de desk kan het toestaan (RINGSIDE_WEBHOOK_NETWORKS).'
		},
		tooMany: 'Een account heeft hoogstens 100 webhooks. Verwijder er een die niet meer nodig is.'
	},
	secret: {
		heading: 'Het geheim',
		once: 'Kopieer het nu: het wordt niet nog eens getoond. De ontvanger ziet eraan dat een bericht van hier komt.',
		overlap:
			'Berichten worden 24 uur lang ook nog met het oude geheim ondertekend; zet het nieuwe er voor die tijd neer.',
		added: (name) => `${name} is toegevoegd`,
		next: 'De ontvanger is om bevestiging gevraagd. Tot die er is, wordt er niets anders bezorgd.',
		toWebhook: 'Naar de webhook',
		replaced: 'Het geheim is vervangen',
		replace: 'Geheim vervangen',
		replaceMore:
			'Als iemand het zag voor wie het niet bedoeld was, of zo nu en dan. Het oude ondertekent nog 24 uur mee.',
		untilThen: (moment) => `Het vervangen geheim ondertekent nog mee tot ${moment}.`
	},
	notices: {
		unverified:
			'De ontvanger moet bevestigen dat hij dit wil: door het adres verify_uri uit het bericht te openen, of door te antwoorden met het veld challenge.',
		unverifiedSince: (moment) => `Gevraagd ${moment}.`,
		askAgain: 'Opnieuw vragen',
		failing: (since) =>
			`Sinds ${since} komt er niets aan. Het wordt opnieuw geprobeerd; na vijf dagen zonder één bericht dat aankomt, wordt hij uitgeschakeld.`,
		off: {
			hand: 'Een beheerder heeft hem uitgeschakeld. Wat intussen gebeurt, wordt niet verteld, ook later niet.',
			failing:
				'Er kwam vijf dagen niets aan, daarom is hij uitgeschakeld. Wordt hij ingeschakeld, dan moet de ontvanger opnieuw bevestigen.',
			gone: 'De ontvanger antwoordde 410 Gone: hij wil niets meer. Wordt hij ingeschakeld, dan moet de ontvanger opnieuw bevestigen.'
		},
		switchOn: 'Inschakelen'
	},
	done: {
		test: 'Er is een proefbericht verstuurd. Het staat bovenaan; laad de pagina opnieuw om te zien hoe het ging.',
		asked: 'De ontvanger is opnieuw gevraagd; wat hij eerder kreeg, bevestigt niets meer.',
		off: 'Hij is uitgeschakeld.',
		on: 'Hij is ingeschakeld.',
		saved: 'Opgeslagen.',
		again: 'Het wordt opnieuw verstuurd.'
	},
	redelivered: (count) =>
		count === 1 ? 'Eén bericht wordt opnieuw verstuurd.' : `${String(count)} berichten worden opnieuw verstuurd.`,
	actions: {
		edit: 'Wijzigen',
		test: 'Proefbericht sturen',
		off: 'Uitschakelen',
		offMore: 'Wat wacht, wordt opgegeven. Wat intussen gebeurt, wordt niet verteld, ook later niet.',
		more: 'Meer',
		remove: 'Verwijderen',
		removeMore: 'Samen met het logboek. Wat nog wacht, wordt niet bezorgd.'
	},
	log: {
		heading: 'Wat er bezorgd is',
		kept: 'Blijft 30 dagen staan.',
		which: 'Welke bezorgingen',
		all: 'Alle',
		failed: 'Niet bezorgd',
		pending: 'Onderweg',
		none: 'Nog niets.',
		noneOfThese: 'Geen van deze.',
		older: 'Ouder',
		newest: 'Naar de nieuwste',
		states: { pending: 'Onderweg', delivered: 'Bezorgd', failed: 'Niet bezorgd' },
		when: 'Wanneer',
		event: 'Gebeurtenis',
		about: 'Over',
		result: 'Uitkomst',
		next: (moment) => `volgende poging ${moment}`,
		attempts: (count) => (count === 1 ? '1 poging' : `${String(count)} pogingen`),
		records: { request: 'Verzoek', person: 'Persoon', call: 'Gesprek' },
		again: 'Alles wat niet aankwam opnieuw versturen',
		since: 'van de laatste',
		spans: { '1': 'uur', '24': '24 uur', '168': '7 dagen', '720': '30 dagen' },
		sendAgain: 'Opnieuw versturen'
	},
	delivery: {
		title: (event) => `${event}: hoe het bezorgd is`,
		backTo: (name) => `Terug naar ${name}`,
		message: 'Bericht',
		happened: 'Gebeurd',
		changed: 'Gewijzigd',
		notYet: 'Het is nog niet geprobeerd.',
		body: 'Wat er verstuurd wordt',
		attempt: (number) => `Poging ${String(number)}`,
		took: (milliseconds) =>
			milliseconds < 1000 ? `${String(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1).replace('.', ',')} s`,
		arrived: (status) => `Het is aangekomen: de ontvanger antwoordde ${String(status)}.`,
		request: 'Verstuurde headers',
		response: 'Headers van het antwoord',
		answer: 'Begin van het antwoord',
		noAnswer: 'Het antwoord was leeg.',
		sendAgain: 'Opnieuw versturen'
	},
	failures: {
		'address-forbidden': () =>
			'Er is niets verstuurd: het adres is niet van het openbare internet of niet versleuteld, en de beheerder van de desk heeft het niet toegestaan.',
		'name-unknown': () => 'De naam in het adres is niet bekend.',
		'connection-refused': () => 'Op dit adres antwoordt niemand.',
		'connection-lost': () => 'De verbinding brak af voordat er antwoord kwam.',
		encryption: (_status, detail) =>
			`Er kwam geen versleutelde verbinding tot stand${detail === null ? '' : ` (${detail})`}. Misschien is het certificaat verkeerd of verlopen.`,
		timeout: () => 'Er kwam binnen 15 seconden geen antwoord.',
		redirect: (status) =>
			`De ontvanger antwoordde ${String(status ?? '')} met een ander adres, dat niet gevolgd wordt. Vul dat adres in.`,
		gone: () => 'De ontvanger antwoordde 410 Gone: hij wil niets meer.',
		status: (status) => `De ontvanger antwoordde ${String(status ?? '')}. Alleen 200 tot 299 zegt dat het aankwam.`,
		unreadable: () => 'Wat terugkwam, is geen HTTP.',
		interrupted: () => 'De desk stopte terwijl het verstuurd werd.',
		'record-gone': () => 'Er is niets verstuurd: waar het over ging, is er niet meer.',
		defect: () => 'De desk kon het bericht niet schrijven; in het logboek van de desk staat waarom.',
		'switched-off': () => 'Het is opgegeven toen de webhook werd uitgeschakeld.',
		network: (_status, detail) => `Het netwerk faalde${detail === null ? '' : ` (${detail})`}.`
	},
	refusals: {
		'webhook.off': 'Deze webhook is uitgeschakeld, dus er wordt niets bezorgd. Schakel hem eerst in.',
		'webhook.unverified': 'De ontvanger heeft nog niet bevestigd, dus er wordt niets bezorgd.',
		'webhook.verified': 'De ontvanger heeft al bevestigd.',
		'delivery.question': 'Dit vroeg de ontvanger om te bevestigen. Vraag het opnieuw.'
	}
};
