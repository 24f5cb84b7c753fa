/** /v1/teams: to whom requests are assigned, and who is in them. */
import { z } from '@hono/zod-openapi';
import { PERSON_LISTING } from '#people/person-listing.ts';
import { unknownRecord } from '#records/record-kind.ts';
import { MEMBER_LISTING, TEAM_LISTING, TEAMS, TEAMS_OF_PERSON } from '#services/team-records.ts';
import { addLinkRoutes, recordOwner } from './link-routes.ts';
import { addListRoutes, addRecordRoutes } from './list-routes.ts';
import { Disabled, Links, LONGEST_NAME, References, toWritten } from './named-bodies.ts';
import { addWriteRoutes } from './named-routes.ts';
import { PersonBody, unknownPerson } from './people.ts';
import { apiRouter } from './router.ts';
import { line, Moments, Origin, RecordId } from './schemas.ts';

const own = {
	name: line(LONGEST_NAME, 1).openapi({ description: 'No other team has it.', example: 'Service Desk' }),
	disabled: Disabled
};

export const TeamBody = z
	.object({ id: RecordId.openapi({ example: 4 }), ...Origin, ...own, members: References, ...Moments })
	.openapi('Team');

const ChangedTeam = z
	.strictObject({ ...own, ...Origin, members: Links })
	.partial()
	.openapi('TeamChange', { example: { members: [1001, { id: 1002 }] } });

const NewTeam = z.strictObject({ ...ChangedTeam.shape, name: own.name }).openapi('NewTeam', {
	example: { name: 'Workplace Services', members: [1001] }
});

export const teams = apiRouter();

const unknown = () => unknownRecord(TEAMS);

const RECORDS = {
	listing: TEAM_LISTING,
	scope: 'teams:read' as const,
	path: '/teams',
	tag: 'Teams',
	words: ['team', 'teams'] as const,
	body: TeamBody,
	unknown
};

addRecordRoutes(teams, RECORDS);
addWriteRoutes(teams, RECORDS, {
	kind: TEAMS,
	writing: 'teams:write',
	creation: NewTeam.transform(toSent),
	change: ChangedTeam.transform(toSent),
	description:
		'`members` are people by their numbers, and replace those who are there. A team that is disabled keeps its open requests; nothing more can be assigned to it.'
});
addLinkRoutes(
	teams,
	{
		listing: MEMBER_LISTING,
		// It shows all that is known of a person, not their names alone.
		scope: 'people:read',
		path: '/teams/{team_id}/members',
		tag: 'Teams',
		words: ['member of a team', 'members of a team'],
		body: PersonBody,
		unknown: unknownPerson
	},
	{
		owner: recordOwner('team_id', TEAM_LISTING, unknown),
		kind: TEAMS,
		listing: TEAM_LISTING,
		field: 'members',
		others: PERSON_LISTING,
		writing: 'teams:write'
	}
);
addListRoutes(teams, {
	...RECORDS,
	listing: TEAMS_OF_PERSON,
	path: '/people/{person_id}/teams',
	words: ['team', 'teams of a person'],
	owner: recordOwner('person_id', PERSON_LISTING, unknownPerson)
});

function toSent(sent: z.infer<typeof ChangedTeam>) {
	const { name, disabled, members } = sent;
	return toWritten({ name, disabled }, sent, { members });
}
