/**
 * To whom a request can be given, as a choice of a form: its own team and those of the analyst with everybody in them,
 * the other teams by name. Pure.
 */
import type { Named } from '#people/person-card.ts';
import type { Team } from '#services/teams.server.ts';

export interface AssignChoices {
	/** With everybody in them; the request's own team first. */
	readonly teams: readonly { readonly team: Named; readonly members: readonly Named[] }[];
	readonly otherTeams: readonly Named[];
	/** People who have the request or may take it, without a team. */
	readonly people: readonly Named[];
}

interface Assigned {
	readonly team: Named | null;
	readonly member: Named | null;
}

/** @param all with everybody, where a whole page has the room */
export function assignChoices(
	teams: readonly Team[],
	{ team, member }: Assigned,
	analyst: Named,
	{ all = false } = {}
): AssignChoices {
	const isOfAnalyst = ({ members }: Team) => members.some(({ id }) => id === analyst.id);
	const own = teams.find(({ id }) => id === team?.id) ?? (team && { ...team, members: [] });
	const others = teams.filter(({ id }) => id !== team?.id);
	const shown = [...(own ? [own] : []), ...others.filter((other) => all || isOfAnalyst(other))].map((one) => ({
		team: { id: one.id, name: one.name },
		// Whoever has it stays a choice, also when the team has lost them.
		members: one.id === team?.id ? withMember(one.members, member) : one.members
	}));
	const isInTeam = teams.some(isOfAnalyst);
	return {
		teams: shown,
		otherTeams: others
			.filter((other) => !shown.some((one) => one.team.id === other.id))
			.map(({ id, name }) => ({ id, name })),
		people: withMember(isInTeam ? [] : [analyst], team === null ? member : null)
	};
}

function withMember(members: readonly Named[], member: Named | null): readonly Named[] {
	return member === null || members.some(({ id }) => id === member.id) ? members : [...members, member];
}
