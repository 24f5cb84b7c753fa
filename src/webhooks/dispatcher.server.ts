/**
 * Delivers in the background of the server. It looks for what is due when this process noted an event, and every few
 * seconds for what others noted and for what is to be tried again. Each webhook has a lane of its own, so one that
 * answers slowly holds up none of the others. No transaction is open while something is sent: the embedded database has
 * one connection.
 */
import { onEvents } from '#accounts/record-event.server.ts';
import { logDefect } from '#foundation/log.server.ts';
import { attempt, type Surroundings } from './attempt.server.ts';
import { claimDeliveries, listDueWebhooks, type DueWebhook } from './claim.server.ts';
import { clearOldDeliveries } from './clear-deliveries.server.ts';

export interface Dispatcher {
	/** Ends what is being sent, and leaves it to whoever comes next. */
	close(): Promise<void>;
}

export interface Rhythm {
	/** Between two looks for what is due, in milliseconds. */
	readonly pollMs: number;
	/** From an event to the look for it, in milliseconds: most are committed by then. */
	readonly settleMs: number;
	/**
	 * From the last of several events to one more look: an event is told of inside its transaction, which a busy database
	 * commits later than that.
	 */
	readonly lateMs: number;
	/** Between two removals of what is old. */
	readonly clearMs: number;
}

/** Our choice: what failed waits at least five seconds anyway; an event of this process is sent at once. */
export const RHYTHM: Rhythm = { pollMs: 5000, settleMs: 50, lateMs: 1000, clearMs: 3_600_000 };

/** Messages that are on their way to one webhook at a time. Our choice: order is not promised, and nobody is flooded. */
const AT_ONCE = 4;

/** Webhooks that are delivered to at a time. Our choice. */
const MOST_LANES = 16;

/** Milliseconds in which what is being sent may still arrive when the desk stops. */
const LAST_MS = 3000;

/** What the log calls what goes wrong here. */
const TRACE = 'webhook-dispatcher';

export function startDispatcher(around: Surroundings, rhythm: Rhythm = RHYTHM): Dispatcher {
	const lanes = new Map<string, Promise<void>>();
	const stop = new AbortController();
	let isClosing = false;
	let looking: Promise<void> | undefined;
	let isLookDue = false;
	let settling: NodeJS.Timeout | undefined;
	let late: NodeJS.Timeout | undefined;
	let clearing: Promise<void> | undefined;

	const unsubscribe = onEvents(() => {
		settling ??= setTimeout(() => {
			settling = undefined;
			look();
		}, rhythm.settleMs).unref();
		clearTimeout(late);
		late = setTimeout(look, rhythm.lateMs).unref();
	});
	const poll = setInterval(look, rhythm.pollMs).unref();
	const clear = setInterval(() => {
		clearing = logged(() => clearOldDeliveries({ db: around.db, now: around.now() }));
	}, rhythm.clearMs).unref();
	look();

	return {
		async close() {
			isClosing = true;
			unsubscribe();
			clearTimeout(settling);
			clearTimeout(late);
			clearInterval(poll);
			clearInterval(clear);
			const giveUp = setTimeout(() => stop.abort(), LAST_MS);
			await Promise.all([looking, clearing]);
			await Promise.all(lanes.values());
			clearTimeout(giveUp);
		}
	};

	function look(): void {
		isLookDue = true;
		looking ??= logged(async () => {
			while (isLookDue && !isClosing) {
				isLookDue = false;
				for (const due of await listDueWebhooks(around.db, around.now(), MOST_LANES * 2)) open(due);
			}
		}).finally(() => (looking = undefined));
	}

	function open(due: DueWebhook): void {
		const name = `${String(due.accountId)} ${String(due.webhookId)}`;
		if (lanes.has(name) || lanes.size >= MOST_LANES || isClosing) return;
		const lane = logged(() => deliver(due)).finally(() => {
			lanes.delete(name);
			// Somebody else's turn, and what came after this lane looked last.
			if (!isClosing) look();
		});
		lanes.set(name, lane);
	}

	/** Until nothing is due. A failure of the database ends it; the next look begins anew. */
	async function deliver(due: DueWebhook): Promise<void> {
		let taken = -1;
		while (taken !== 0 && !isClosing) {
			const { db, now } = around;
			const claims = await claimDeliveries({ db, accountId: due.accountId, now: now() }, due.webhookId, AT_ONCE);
			await Promise.all(claims.map((claimed) => attempt(around, due, { claimed, signal: stop.signal })));
			taken = claims.length;
		}
	}
}

/** What goes wrong in the background concerns no request: it is logged, and tried again with the next look. */
async function logged(work: () => Promise<unknown>): Promise<void> {
	try {
		await work();
	} catch (error) {
		logDefect(TRACE, error);
	}
}
