/** The value of a filter as its chip says it: "Team: Print and scan". Pure. */
import type { InboxChoices } from '#requests/inbox-choices.server.ts';
import type { FilterName } from '#requests/inbox-query.ts';
import type { AllTexts } from '#texts/all-texts.ts';

interface Known {
	readonly texts: AllTexts;
	readonly choices: InboxChoices;
}

export function filterValue(name: FilterName, value: string, known: Known): string {
	const { names } = known.texts.inbox.filters;
	return isSwitch(name)
		? names[name]
		: known.texts.inboxSaid.filters.chip(names[name], valueInWords(name, value, known));
}

/** On or off: its name says all. */
function isSwitch(name: FilterName): boolean {
	return name === 'urgent' || name === 'major' || name === 'overdue';
}

function valueInWords(name: FilterName, value: string, { texts, choices }: Known): string {
	const { filters, nobody, noTeam } = texts.inbox;
	const { statuses, categories, impacts } = texts.requests;
	const nameOf = (among: readonly { id: number; name: string }[]) =>
		among.find(({ id }) => String(id) === value)?.name ?? texts.inboxSaid.filters.unknown(value);
	switch (name) {
		case 'team':
			return value === 'none' ? noTeam.toLowerCase() : nameOf(choices.teams);
		case 'member':
			if (value === 'me') return filters.me;
			return value === 'none' ? nobody.toLowerCase() : nameOf(choices.teams.flatMap(({ members }) => members));
		case 'service':
			return nameOf(choices.services);
		case 'status':
			return wordIn(statuses, value);
		case 'category':
			return wordIn(categories, value);
		case 'impact':
			return wordIn(
				{ low: impacts.low.word, medium: impacts.medium.word, high: impacts.high.word, top: impacts.top.word },
				value
			);
		default:
			return value;
	}
}

function wordIn(words: Readonly<Record<string, string>>, value: string): string {
	return words[value] ?? value;
}
