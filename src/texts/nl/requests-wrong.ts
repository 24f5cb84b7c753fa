import type { AllTexts } from '../all-texts.ts';

export const requestsWrong: AllTexts['requests']['wrong'] = {
	nothing: 'Er is niets te bewaren. Schrijf een notitie of wijzig iets.',
	step: (from, to) =>
		`Van “${from.toLowerCase()}” kan de status niet “${to.toLowerCase()}” worden. Kies een andere status.`,
	reasonMissing: 'Zeg waarom het is afgerond, bijvoorbeeld Opgelost.',
	untilMissing: 'Zeg tot wanneer het wacht, bijvoorbeeld morgen om 9:00.',
	untilPast: 'Dit moment is voorbij. Kies een moment dat nog komt.',
	untilUnread: 'Schrijf een dag en een tijd, zoals 2026-11-27 09:00.',
	nobodyAssigned: 'Kies een team of een teamlid; anders ziet niemand het.',
	notInTeam: (member, team) => `${member} zit niet in ${team}. Kies iemand van het team, of een ander team.`,
	whichTeam: (member) => `${member} zit in meer teams. Kies ook het team.`,
	teamUnknown: 'Dit team is er niet meer. Kies een ander team.',
	memberUnknown: 'Deze persoon is er niet meer. Kies iemand anders.',
	serviceUnknown: 'Deze dienst is er niet meer. Kies een andere dienst.',
	itemUnknown: (name) => `Geen configuratie-item heet “${name}”. Schrijf de hele naam.`,
	groupUnknown: 'Er is geen verzoek met dit nummer.',
	groupItself: 'Een verzoek kan geen deel van zichzelf zijn.',
	groupGrouped: 'Dat verzoek hoort zelf bij een groep. Schrijf het nummer van de groep.',
	groupHasMembers: 'Dit verzoek is zelf een groep en kan niet bij een andere horen.',
	majorStep: 'Een grote storing wordt eerst voorgesteld, dan erkend of afgewezen, en aan het eind verholpen.',
	subjectMissing: 'Schrijf in een paar woorden waar het over gaat, zoals “Printer op verdieping 3 loopt vast”.',
	subjectLong: (most, length) =>
		`Een onderwerp heeft hoogstens ${String(most)} tekens; dit heeft er ${String(length)}. Zet de rest in de notitie.`,
	noteLong: (most, length) => `Een notitie is hoogstens ${String(most)} KB; deze is ${String(length)} KB.`,
	changedMeanwhile: (told) => `Intussen: ${told}. Bewaar nog eens om dat te wijzigen, of kies opnieuw.`
};
