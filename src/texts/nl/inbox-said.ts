import type { AllTexts } from '../all-texts.ts';

export const inboxSaid: AllTexts['inboxSaid'] = {
	caption: (tab, sort) => `${tab}: urgent bovenaan, dan ${sort}`,
	sorts: {
		target: 'op doel',
		newest: 'nieuwste eerst',
		oldest: 'oudste eerst',
		status: 'op status',
		impact: 'op impact',
		team: 'op team'
	},
	urgent: 'Urgent',
	major: 'Grote storing',
	today: (time) => `vandaag ${time}`,
	tomorrow: (time) => `morgen ${time}`,
	overdue: (span) => `${span} te laat`,
	minutes: (count) => `${String(count)} min`,
	hours: (count) => `${String(count)} u`,
	days: (count) => `${String(count)} d`,
	justNow: 'nu',
	bestEffort: 'naar vermogen',
	filters: {
		chip: (name, value) => `${name}: ${value}`,
		unknown: (id) => `nummer ${id}`,
		unknownOrganization: (name) => `Geen organisatie heet “${name}”. Schrijf de hele naam.`,
		unknownSite: (name) => `Geen locatie heet “${name}”. Schrijf de hele naam.`
	},
	assign: {
		noneSelected: 'Selecteer eerst de verzoeken: voor elk een vakje.',
		nothingChosen: 'Kies een team of een teamlid.',
		tooMany: (most) => `Wijs er hoogstens ${String(most)} tegelijk toe.`,
		unchanged: 'Het was al zo toegewezen.',
		changedMeanwhile: (told) =>
			`Intussen: ${told}. In deze lijst staat het zoals het nu is; wijs opnieuw toe om dat te veranderen.`,
		somebody: 'iemand'
	},
	views: {
		nameMissing: 'Geef de weergave een naam, zoals “Printteam, te laat”.',
		nameLong: (most) => `Een naam heeft hoogstens ${String(most)} tekens.`,
		nameTaken: (name) => `Je hebt al een weergave “${name}”. Kies een andere naam, of verwijder die.`,
		tooMany: (most) => `Je hebt ${String(most)} weergaven; meer kan niet. Verwijder er eerst een.`,
		atOnce: 'Een ander venster bewaarde op dit moment een weergave. Bewaar nog eens.',
		unknown: 'Deze weergave is er niet meer, of is van iemand anders.'
	}
};
