/** Whether what a change points at is there, and who gets the request when only half of it is said. */
import { withinReach } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import type { Sentence, Wrongs } from './check-change.ts';
import type { LockedRequest } from './lock-request.server.ts';
import type { RequestState } from './request-state.ts';

export interface Resolved {
	readonly taken: Partial<RequestState>;
	readonly wrongs: Wrongs;
}

/** The request that another one is to be part of, held like that one. */
export interface LockedGroup {
	readonly id: number;
	readonly isGroup: boolean;
	readonly groupedIntoId: number | null;
	readonly revision: number;
}

export async function resolveReferences(
	scope: AccountScope,
	request: LockedRequest,
	taken: Partial<RequestState>,
	group: LockedGroup | undefined
): Promise<Resolved> {
	const assignment = await resolveAssignment(scope, request.state, taken);
	const wrongs = {
		assign: assignment.wrong,
		serviceInstanceId: await wrongService(scope, taken.serviceInstanceId ?? null),
		itemIds: await wrongItems(scope, taken.itemIds ?? []),
		groupedIntoId: wrongGroup(request, taken.groupedIntoId ?? null, group)
	};
	return {
		taken: { ...taken, ...assignment.taken },
		wrongs: Object.fromEntries(
			Object.entries(wrongs).filter((entry): entry is [keyof typeof wrongs, Sentence] => entry[1] !== undefined)
		)
	};
}

interface Assignment {
	readonly taken: Pick<Partial<RequestState>, 'teamId' | 'memberId'>;
	readonly wrong: Sentence | undefined;
}

/** A member alone brings their only team; a team alone keeps its member, and nobody else's. */
async function resolveAssignment(
	scope: AccountScope,
	before: RequestState,
	taken: Partial<RequestState>
): Promise<Assignment> {
	const { teamId, memberId } = { ...before, ...taken };
	if (teamId === before.teamId && memberId === before.memberId) return right({});

	const team = teamId === null ? undefined : await findTeam(scope, teamId);
	if (teamId !== null && team === undefined) return wrong(({ requests }) => requests.wrong.teamUnknown);
	if (memberId === null) return right({});
	const member = await findMember(scope, memberId);
	if (member === undefined) return wrong(({ requests }) => requests.wrong.memberUnknown);

	if (team === undefined) {
		const [only, ...others] = member.teamIds;
		if (others.length > 0) return wrong(({ requests }) => requests.wrong.whichTeam(member.name));
		return right(only === undefined ? {} : { teamId: only });
	}
	if (member.teamIds.includes(team.id)) return right({});
	if (!('memberId' in taken)) return right({ memberId: null });
	return wrong(({ requests }) => requests.wrong.notInTeam(member.name, team.name));
}

function right(taken: Assignment['taken']): Assignment {
	return { taken, wrong: undefined };
}

function wrong(sentence: Sentence): Assignment {
	return { taken: {}, wrong: sentence };
}

async function findTeam({ db, accountId }: AccountScope, id: number) {
	return db
		.selectFrom('team')
		.select(['id', 'name'])
		.where('accountId', '=', accountId)
		.where('id', '=', id)
		.where('disabled', '=', false)
		.executeTakeFirst();
}

async function findMember({ db, accountId, reach }: AccountScope, id: number) {
	const rows = await db
		.selectFrom('person')
		.leftJoin('teamMember', (join) =>
			join.onRef('teamMember.accountId', '=', 'person.accountId').onRef('teamMember.personId', '=', 'person.id')
		)
		.leftJoin('team', (join) =>
			join
				.onRef('team.accountId', '=', 'teamMember.accountId')
				.onRef('team.id', '=', 'teamMember.teamId')
				.on('team.disabled', '=', false)
		)
		.select(['person.name', 'team.id as teamId'])
		.where('person.accountId', '=', accountId)
		.where('person.id', '=', id)
		.where('person.disabled', '=', false)
		.where(withinReach(reach))
		.orderBy('team.id')
		.execute();
	const [first] = rows;
	return first && { name: first.name, teamIds: rows.flatMap(({ teamId }) => (teamId === null ? [] : [teamId])) };
}

async function wrongService({ db, accountId }: AccountScope, id: number | null): Promise<Sentence | undefined> {
	if (id === null) return undefined;
	const found = await db
		.selectFrom('serviceInstance')
		.select('id')
		.where('accountId', '=', accountId)
		.where('id', '=', id)
		.where('disabled', '=', false)
		.executeTakeFirst();
	return found === undefined ? ({ requests }) => requests.wrong.serviceUnknown : undefined;
}

async function wrongItems({ db, accountId }: AccountScope, ids: readonly number[]): Promise<Sentence | undefined> {
	if (ids.length === 0) return undefined;
	const found = await db
		.selectFrom('configurationItem')
		.select('id')
		.where('accountId', '=', accountId)
		.where('id', 'in', ids)
		.execute();
	const missing = ids.find((id) => !found.some((item) => item.id === id));
	return missing === undefined ? undefined : ({ requests }) => requests.wrong.itemUnknown(String(missing));
}

function wrongGroup(request: LockedRequest, id: number | null, group: LockedGroup | undefined): Sentence | undefined {
	if (id === null) return undefined;
	if (group === undefined) return ({ requests }) => requests.wrong.groupUnknown;
	if (group.id === request.id) return ({ requests }) => requests.wrong.groupItself;
	if (group.groupedIntoId !== null) return ({ requests }) => requests.wrong.groupGrouped;
	return request.isGroup ? ({ requests }) => requests.wrong.groupHasMembers : undefined;
}
