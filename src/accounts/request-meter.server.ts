/**
 * Counts the requests of tokens and applications in this process, and settles with the database once a second: one
 * statement for all of them adds what this process counted. What other processes added comes with each look-up of a
 * token, which happens anyway. So no request waits for a write, and a limit is exceeded at most by what the other
 * processes let through in their last second. The same statement notes when a token was last used.
 */
import { executePrepared } from '#database/prepared.server.ts';
import type { Database } from '#database/connect.server.ts';
import type { OwnLimits } from './new-token.ts';
import { allowOne, BURST_MS, hourOf, type Allowance, type RequestLimits } from './request-limits.ts';

/** Our choice: soon enough that processes count together, seldom enough to cost nothing. */
const SETTLE_MS = 1000;

/** Whose requests are counted, as the look-up of a token found it. */
export interface Metered {
	readonly accountId: number;
	/** Of the token, or of the application that it belongs to. */
	readonly subjectId: string;
	readonly limits: OwnLimits;
	/** What all processes settled. */
	readonly settled: { readonly hourBeganAt: Date; readonly requests: number } | undefined;
}

export interface RequestMeter {
	/** Counts a request, unless it is one too many. */
	admit(metered: Metered, now: Date): Allowance;
	/** Writes what was counted; also done by itself within a second. */
	settle(): Promise<void>;
	/** Writes what was counted, and counts no more. */
	close(): Promise<void>;
}

interface Tally {
	readonly accountId: number;
	readonly subjectId: string;
	hour: number;
	/** In the database, as far as this process heard. */
	settled: number;
	/** On the way there. */
	sent: number;
	/** Only here. */
	unsent: number;
	lastUsedAt: number;
	recent: number[];
}

/**
 * @param limits of whoever has none of their own
 * @param onFailure hears of a settlement that failed; what was counted is tried again
 */
export function openMeter(db: Database, limits: RequestLimits, onFailure: (error: unknown) => void): RequestMeter {
	const tallies = new Map<string, Tally>();
	let timer: NodeJS.Timeout | undefined;
	let settling: Promise<void> = Promise.resolve();
	let isClosed = false;

	function admit(metered: Metered, now: Date): Allowance {
		const own = limitsOf(metered.limits, limits);
		const tally = tallyOf(tallies, metered, now);
		const { settled, sent, unsent, recent } = tally;
		const allowance = allowOne({ requests: settled + sent + unsent, recent }, own, now);
		if (allowance.retryAfterSeconds === undefined) {
			count(tally, own.burst, now);
			planSettling();
		}
		return allowance;
	}

	/** Once at a time: what is counted meanwhile is sent next. */
	function settle(): Promise<void> {
		clearTimeout(timer);
		timer = undefined;
		settling = settling.then(() => send(db, tallies)).catch(tryAgain);
		return settling;
	}

	function tryAgain(error: unknown): void {
		onFailure(error);
		planSettling();
	}

	function planSettling(): void {
		if (isClosed || timer !== undefined) return;
		timer = setTimeout(() => void settle(), SETTLE_MS).unref();
	}

	function close(): Promise<void> {
		isClosed = true;
		return settle();
	}

	return { admit, settle, close };
}

function limitsOf({ requestsPerHour, burst }: OwnLimits, limits: RequestLimits): RequestLimits {
	return { perHour: requestsPerHour ?? limits.perHour, burst: burst ?? limits.burst };
}

function tallyOf(tallies: Map<string, Tally>, { accountId, subjectId, settled }: Metered, now: Date): Tally {
	const hour = hourOf(now);
	const key = `${accountId} ${subjectId}`;
	const nothing = { accountId, subjectId, hour, settled: 0, sent: 0, unsent: 0, lastUsedAt: 0, recent: [] };
	const tally: Tally = tallies.get(key) ?? nothing;
	// What the hour before left is of no use any more: only the last use is still to be noted, and comes with this one.
	if (tally.hour !== hour) Object.assign(tally, { hour, settled: 0, sent: 0, unsent: 0 });
	// A look-up that began before a settlement ended knows less than this process does, and one that was made during it
	// may count what is on the way a second time.
	if (tally.sent === 0 && settled?.hourBeganAt.getTime() === hour) {
		tally.settled = Math.max(tally.settled, settled.requests);
	}
	tallies.set(key, tally);
	return tally;
}

function count(tally: Tally, burst: number, now: Date): void {
	const since = now.getTime() - BURST_MS;
	tally.unsent += 1;
	tally.lastUsedAt = now.getTime();
	tally.recent = burst === 0 ? [] : [...tally.recent.filter((at) => at > since), now.getTime()].slice(-burst);
}

/** In the order of the key, so that processes that settle at once wait for each other and do not lock each other out. */
const SETTLE = `
	insert into api_use (account_id, subject_id, hour_began_at, requests, last_used_at)
	select used.account_id, used.subject_id, used.hour_began_at, used.requests, used.last_used_at
	from unnest($1::integer[], $2::uuid[], $3::timestamptz[], $4::integer[], $5::timestamptz[])
		as used (account_id, subject_id, hour_began_at, requests, last_used_at)
	join account on account.id = used.account_id
	order by used.account_id, used.subject_id
	on conflict (account_id, subject_id) do update set
		requests = case
			when api_use.hour_began_at = excluded.hour_began_at then api_use.requests + excluded.requests
			when api_use.hour_began_at > excluded.hour_began_at then api_use.requests
			else excluded.requests end,
		hour_began_at = case when api_use.hour_began_at > excluded.hour_began_at
			then api_use.hour_began_at else excluded.hour_began_at end,
		last_used_at = case when api_use.last_used_at > excluded.last_used_at
			then api_use.last_used_at else excluded.last_used_at end
	returning account_id, subject_id, hour_began_at, requests`;

interface SettledRow {
	readonly accountId: number;
	readonly subjectId: string;
	readonly hourBeganAt: Date;
	readonly requests: number;
}

async function send(db: Database, tallies: Map<string, Tally>): Promise<void> {
	const using = [...tallies.values()].filter(({ unsent }) => unsent > 0);
	forgetIdle(tallies);
	if (using.length === 0) return;
	const sending = using.map((tally) => ({ ...tally, tally }));
	for (const tally of using) Object.assign(tally, { sent: tally.unsent, unsent: 0 });
	try {
		const rows = await executePrepared<SettledRow>(db, {
			name: 'accounts_settle_use',
			text: SETTLE,
			values: [
				sending.map(({ accountId }) => accountId),
				sending.map(({ subjectId }) => subjectId),
				sending.map(({ hour }) => new Date(hour)),
				sending.map(({ unsent }) => unsent),
				sending.map(({ lastUsedAt }) => new Date(lastUsedAt))
			]
		});
		for (const row of rows) take(tallies.get(`${row.accountId} ${row.subjectId}`), row);
	} catch (error) {
		for (const { tally, hour } of sending) giveBack(tally, hour);
		throw error;
	} finally {
		for (const { tally, hour } of sending) if (tally.hour === hour) tally.sent = 0;
	}
}

function take(tally: Tally | undefined, { hourBeganAt, requests }: SettledRow): void {
	if (tally?.hour === hourBeganAt.getTime()) tally.settled = Math.max(tally.settled, requests);
}

function giveBack(tally: Tally, hour: number): void {
	if (tally.hour === hour) tally.unsent += tally.sent;
}

/** What has nothing to send is read anew with the next look-up; its burst is over when the next settlement comes. */
function forgetIdle(tallies: Map<string, Tally>): void {
	const latest = tallies.values().reduce((last, { lastUsedAt }) => Math.max(last, lastUsedAt), 0);
	for (const [key, { unsent, lastUsedAt }] of tallies) {
		if (unsent === 0 && lastUsedAt < latest - BURST_MS) tallies.delete(key);
	}
}
