import type { Texts } from '../texts.ts';

export const newRequest: Texts['newRequest'] = {
	title: 'Nieuw verzoek',
	discard: 'Weggooien',
	save: 'Verzoek bewaren',
	saving: 'Bewaren',
	check: 'Controleren',
	keepDraft: 'Als concept bewaren',

	subject: 'Onderwerp',
	requestedFor: 'Voor wie',
	category: 'Categorie',
	impact: 'Impact',
	service: 'Dienst',
	noService: 'Geen',
	supportHours: (service, hours) => `${service} · ${hours}`,
	item: 'Configuratie-item',
	noItem: 'Geen',
	itemOf: (name, product) => `${name}, ${product}`,
	note: 'Notitie',
	readBy: (name) => `${name} kan dit lezen`,
	internalNote: 'Interne notitie',
	analystsOnly: 'alleen voor de servicedesk',
	addInternalNote: 'Interne notitie toevoegen',
	template: 'Sjabloon',
	noTemplate: 'Geen',
	teamAndMember: 'Team, behandelaar',
	team: 'Team',
	member: 'Behandelaar',
	noTeam: 'Nog geen team',
	teamOfService: (team) => `${team}, voor deze dienst`,
	noMember: 'Nog niemand',

	templates: 'Sjablonen',
	templatesFound: (count) =>
		count === 1 ? '1 sjabloon, kies met pijl omlaag' : `${count} sjablonen, kies met pijl omlaag`,
	fields: {
		subject: 'onderwerp',
		category: 'categorie',
		impact: 'impact',
		serviceId: 'dienst',
		teamId: 'team',
		memberId: 'behandelaar',
		note: 'notitie',
		internalNote: 'interne notitie'
	},
	and: 'en',
	filledIn: (template, fields) => `“${template}” heeft ${fields} ingevuld.`,
	filledNothing: (template) => `“${template}” heeft niets ingevuld: alles stond er al.`,
	lookOver: 'Kijk het na en bewaar het dan.',
	undo: 'Ongedaan maken',

	similar: (people, site, about, since) =>
		[
			people === 1 ? '1 persoon' : `${people} mensen`,
			site === null ? '' : `in ${site}`,
			people === 1 ? 'belde' : 'belden',
			people === 1 ? `om ${since}` : `sinds ${since}`,
			`over ${about ?? 'hetzelfde'}:`
		]
			.filter(Boolean)
			.join(' '),
	linkToIt: 'Koppelen',
	linkedTo: 'Dit verzoek wordt gekoppeld aan',

	draftNotSaved: 'Concept, nog niet bewaard',
	draftKept: (time) => `Concept bewaard om ${time}`,
	draftHere: (time) => `In deze browser bewaard om ${time}`,
	draftIsBack: (time) => `Het concept van ${time} is terug.`,
	calledBetween: (name, others) => {
		if (others === 0) return `${name} belde ertussendoor.`;
		return `${name} en ${others === 1 ? 'nog iemand' : `${others} anderen`} belden ertussendoor.`;
	},
	otherDraft: (time) => `Er is nog een concept, van ${time}.`,
	takeOther: 'Dat concept gebruiken',
	savedAlready: (id) => `Dit concept is al bewaard, als verzoek ${id}.`,
	offline: (time) => `Offline sinds ${time}.`,
	offlineThen: 'Typ gerust door; de tekst blijft in deze browser en wordt verstuurd zodra de verbinding terug is.'
};
