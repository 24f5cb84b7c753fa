import { describe, expect, it } from 'vitest';
import { BEN, PRINT_AND_SCAN, SANNE } from '#testing/request-samples.ts';
import { assignChoices } from './assign-choices.ts';

const ALEX = { id: 9, name: 'Alex Moreau' };
const PRINT = { ...PRINT_AND_SCAN, members: [BEN] };
const NETWORK = { id: 12, name: 'Network', members: [SANNE, ALEX] };
const FINANCE = { id: 13, name: 'Finance applications', members: [SANNE] };
const TEAMS = [FINANCE, NETWORK, PRINT];

function named({ id, name }: { id: number; name: string }) {
	return { id, name };
}

describe('assignChoices', () => {
	it('opens the team of the request and those of the analyst, and names the others', () => {
		const choices = assignChoices(TEAMS, { team: PRINT_AND_SCAN, member: BEN }, ALEX);

		expect(choices).toEqual({
			teams: [
				{ team: PRINT_AND_SCAN, members: [BEN] },
				{ team: named(NETWORK), members: [SANNE, ALEX] }
			],
			otherTeams: [named(FINANCE)],
			people: []
		});
	});

	it('opens all of them where there is room', () => {
		const choices = assignChoices(TEAMS, { team: null, member: null }, ALEX, { all: true });

		expect(choices.teams.map(({ team }) => team)).toEqual(TEAMS.map(named));
		expect(choices.otherTeams).toEqual([]);
	});

	it.each([
		['has left the team', PRINT_AND_SCAN, SANNE, [BEN, SANNE]],
		['is in it', PRINT_AND_SCAN, BEN, [BEN]]
	])('keeps whoever has it and %s', (_case, team, member, members) => {
		expect(assignChoices(TEAMS, { team, member }, ALEX).teams[0]).toEqual({ team, members });
	});

	it('keeps a team that is gone', () => {
		const gone = { id: 99, name: 'Old desk' };

		expect(assignChoices(TEAMS, { team: gone, member: null }, ALEX).teams[0]).toEqual({ team: gone, members: [] });
	});

	it('lets an analyst of no team take it, and keeps who has it without one', () => {
		expect(assignChoices([PRINT], { team: null, member: SANNE }, ALEX).people).toEqual([ALEX, SANNE]);
	});
});
