import type { Texts } from '../texts.ts';

export const callers: Texts['callers'] = {
	console: 'Servicedesk',
	people: (count) => {
		if (count === 0) return 'Niemand';
		return count === 1 ? '1 persoon' : `${String(count)} personen`;
	},
	toChoose: (people) => `Kies uit ${people}`,
	found: (people) => `${people} gevonden`,

	heard: {
		saved: (id, digits) => `Verzoek ${String(id)} is bewaard. Lees het nummer voor: ${digits}.`,
		newRequest: (name) => `Nieuw verzoek voor ${name}.`,
		one: (name, found, requests) => `${name}${found}. ${requests}. Druk op Enter voor een nieuw verzoek.`,
		foundBy: (reason) => `, gevonden via ${reason}`,
		probablyBy: (reason) => `, waarschijnlijk via ${reason}`,
		open: (count) => {
			if (count === 0) return 'Geen open verzoeken';
			return count === 1 ? '1 open verzoek' : `${String(count)} open verzoeken`;
		},
		about: (id, status) => `; gaat waarschijnlijk over ${String(id)}, ${status.toLowerCase()}`,
		sharedLine: (people) => `Een gedeelde lijn van ${people}.`,
		several: (people, first, most) =>
			`Kies uit ${people}. Eerste: ${first}. Druk op ${most === 1 ? '1' : `1 tot en met ${String(most)}`} om te kiezen.`,
		foundFor: (people, query) => `${people} gevonden voor ${query}.`,
		nobodyChosen: 'Er is nog niemand gekozen.',
		inSearch: 'De cursor staat in het zoekveld.'
	},

	empty: {
		title: 'Er is nog niemand gekozen',
		lead: 'Typ de eerste letters van een naam, een organisatie of een e-mailadres, een Support-ID of een nummer.'
	},
	noneOpen: 'Geen ervan staat open.',
	showsNewest: 'toont het nieuwste.',

	itIs: (name) => `Het is ${name}`,
	olderRequest: (id) => `Verzoek ${String(id)}`,
	olderThanListed: (year, listed) => `uit ${String(year)} is ouder dan de ${String(listed)} in deze lijst.`,
	openIt: 'Openen',

	whatArrived: 'Wat er binnenkwam',
	arrivedInOrder: 'Wat er binnenkwam, in de volgorde waarin het is geprobeerd',
	keptOn: (people) => `staat bij ${people === 1 ? '1 persoon' : `${String(people)} personen`}`,
	peopleOf: (people) => `${people === 1 ? '1 persoon' : `${String(people)} personen`} van`,
	searchedByHand: 'zelf gezocht',

	who: 'Wie belt er?',
	askThen: 'Vraag de naam,',
	pressDigit: 'druk dan op het cijfer. Enter neemt de eerste.',
	tapIt: 'tik die dan aan.',
	whoIsIt: 'Wie is het?',
	pressTheDigit: 'Druk op het cijfer. Enter neemt de eerste.',
	tapTheName: 'Tik op de naam.',
	nobodyFor: (query) => `Niemand gevonden voor “${query}”`,
	nobodyForLead:
		'De eerste letters van een naam of een organisatie zijn genoeg; een Support-ID, e-mailadres of telefoonnummer vindt ook.',
	sharedLine: 'Een gedeelde lijn',
	sharedLineLead: (people) => `${String(people)} personen hebben dit nummer. Vraag de naam en voor wie ze werken.`,

	alsoPossible: (count) => `${String(count)} ook mogelijk`,
	alsoPossibleBy: (count, reason) => `${String(count)} ook mogelijk: ${reason}`,
	vip: 'Zeer belangrijk persoon',
	probably: (reason) => `Waarschijnlijk: ${reason}`,
	called: (day) => `belde ${day}`,
	open: (count) => `${count === 0 ? 'geen' : String(count)} open`
};
