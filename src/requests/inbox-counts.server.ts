/** How much there is to do: of the tabs of the inbox, and of the top of every page. Counts end where they say enough. */
import type { AccountScope } from '#accounts/scope.ts';
import { withinReachAt } from '#accounts/reach.server.ts';
import { executePrepared } from '#database/prepared.server.ts';
import { MOST_COUNTED, MOST_WAITING, type InboxCounts } from './inbox-views.ts';

const OPEN = `r.status not in ('completed', 'declined') and ${withinReachAt('$2')}`;
const REQUEST = `select 1 from request r where r.account_id = $1 and ${OPEN}`;
const COUNTED = (rows: string, most: number) => `(select count(*) from (${rows} limit ${most}) counted)`;

/** Rows of each team of mine. */
const PER_TEAM = (condition: string, most: number) => `
	select 1 from team_member mine
	cross join lateral (${REQUEST} and r.team_id = mine.team_id ${condition} limit ${most}) listed
	where mine.account_id = $1 and mine.person_id = $3`;

/** Parameters: account, reach, person. Reads request_open_by_member, request_open_by_team, request_open_by_id. */
const TABS = `
	select ${COUNTED(`${REQUEST} and r.member_id = $3`, MOST_COUNTED)} as mine,
		${COUNTED(PER_TEAM('', MOST_COUNTED), MOST_COUNTED)} as teams,
		${COUNTED(`${REQUEST} and r.member_id is null`, MOST_COUNTED)} as unassigned,
		${COUNTED(REQUEST, MOST_COUNTED)} as "all"`;

/** The same parameters. Reads request_open_by_member, request_to_take. */
const WAITING = `
	select ${COUNTED(
		`(${REQUEST} and r.member_id = $3 limit ${MOST_WAITING})
		union all (${PER_TEAM('and r.member_id is null', MOST_WAITING)} limit ${MOST_WAITING})`,
		MOST_WAITING
	)} as waiting`;

const NOBODY: InboxCounts = { mine: 0, teams: 0, unassigned: 0, all: 0 };

export async function countInbox(scope: AccountScope): Promise<InboxCounts> {
	const [counts] = await executePrepared<InboxCounts>(scope.db, {
		name: 'requests_inbox_counts',
		text: TABS,
		values: [scope.accountId, scope.reach, scope.personId ?? null]
	});
	return counts ?? NOBODY;
}

/** Open requests that wait for me: mine, and those of my teams that nobody has taken. */
export async function countWaiting(scope: AccountScope): Promise<number> {
	const [row] = await executePrepared<{ waiting: number }>(scope.db, {
		name: 'requests_inbox_waiting',
		text: WAITING,
		values: [scope.accountId, scope.reach, scope.personId ?? null]
	});
	return row?.waiting ?? 0;
}
