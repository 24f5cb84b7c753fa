/**
 * Until when a request has to be answered and solved. Pure.
 *
 * Targets count in the support hours of the agreement, from the registration on. While the desk waits for the customer
 * nothing is due, and each wait that ended moves the resolution target by the support hours that it took.
 */
import { appliesTo, type PromisingAgreement } from './coverage.ts';
import { addSupportMinutes, supportMinutesBetween, type WorkHours } from './work-hours.ts';

/** What is kept with a request; all empty where nobody promised anything. */
export interface RequestTargets {
	readonly responseTargetAt: Date | null;
	readonly resolutionTargetAt: Date | null;
	/** What is due next: the response until somebody responded, then the resolution. Null while the clock stands still. */
	readonly nextTargetAt: Date | null;
	/** An agreement covers it, but nothing more is promised. */
	readonly bestEffort: boolean;
}

export interface TimedRequest {
	readonly category: string;
	readonly impact: string | null;
	readonly status: string;
	readonly createdAt: Date;
	readonly respondedAt: Date | null;
	readonly completedAt: Date | null;
	/** Each ended, one after the other. */
	readonly waits: readonly Wait[];
}

/** A time of waiting for the customer. */
export interface Wait {
	readonly from: Date;
	readonly to: Date;
}

/** A change of status in a request's history. */
export interface StatusChange {
	readonly after: string | null;
	readonly changedAt: Date;
}

export const NO_TARGETS: RequestTargets = {
	responseTargetAt: null,
	resolutionTargetAt: null,
	nextTargetAt: null,
	bestEffort: false
};

const WAITING = 'waiting_for_customer';

export function targetsOf(request: TimedRequest, agreement: PromisingAgreement, hours: WorkHours): RequestTargets {
	const [response, resolution] = agreement.targets[appliesTo(request.category, request.impact)] ?? [null, null];
	const responseTargetAt = targetAfter(hours, request.createdAt, response);
	const resolutionTargetAt = moveByWaits(hours, targetAfter(hours, request.createdAt, resolution), request.waits);
	if (isStandingStill(request)) {
		return { responseTargetAt, resolutionTargetAt, nextTargetAt: null, bestEffort: false };
	}
	const nextTargetAt = (request.respondedAt === null ? responseTargetAt : null) ?? resolutionTargetAt;
	return { responseTargetAt, resolutionTargetAt, nextTargetAt, bestEffort: nextTargetAt === null };
}

/**
 * The times of waiting that ended, from the changes of status in their order.
 * @param status the request's own; where it is no longer waiting and the history does not say so yet, it ended now.
 */
export function waitsOf(changes: readonly StatusChange[], status: string, now: Date): Wait[] {
	const waits: Wait[] = [];
	let since: Date | undefined;
	for (const { after, changedAt } of [...changes, { after: status, changedAt: now }]) {
		if (after === WAITING) {
			since ??= changedAt;
		} else if (since !== undefined) {
			waits.push({ from: since, to: changedAt });
			since = undefined;
		}
	}
	return waits;
}

function targetAfter(hours: WorkHours, from: Date, minutes: number | null): Date | null {
	return minutes === null ? null : (addSupportMinutes(hours, from, minutes) ?? null);
}

/** What began after the target was missed moves it no more. */
function moveByWaits(hours: WorkHours, target: Date | null, waits: readonly Wait[]): Date | null {
	return waits.reduce((moved, { from, to }) => {
		if (moved === null || from >= moved) return moved;
		return targetAfter(hours, moved, supportMinutesBetween(hours, from, to));
	}, target);
}

function isStandingStill({ status, completedAt }: TimedRequest): boolean {
	return completedAt !== null || status === 'completed' || status === 'declined' || status === WAITING;
}
