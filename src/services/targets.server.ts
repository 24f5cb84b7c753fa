/** The targets of a request, from the agreement that covers the person it is for. */
import type { AccountScope } from '#accounts/scope.ts';
import { executePrepared } from '#database/prepared.server.ts';
import { findAccountDay } from './account-day.server.ts';
import { appliesTo, chooseAgreement, type PromisingAgreement } from './coverage.ts';
import { covering, HOURS } from './coverage-sql.ts';
import { NO_TARGETS, targetsOf, waitsOf, type RequestTargets, type StatusChange } from './targets.ts';
import { knownTimeZone, type Calendar } from './work-hours.ts';

/** A request as it is about to be saved. */
export interface TargetQuestion {
	/** Null for a new request. Of an existing one the times of waiting for the customer are read from its history. */
	readonly requestId: number | null;
	readonly serviceInstanceId: number | null;
	readonly requestedForId: number;
	/** Words of 4me: "incident", "rfc", …; "low" to "top", or null. */
	readonly category: string;
	readonly impact: string | null;
	readonly status: string;
	readonly createdAt: Date;
	readonly respondedAt: Date | null;
	readonly completedAt: Date | null;
}

/** An agreement that covers the person for the service, with what is needed to count. */
interface AgreementRow extends PromisingAgreement {
	readonly timeZone: string | null;
	readonly siteTimeZone: string | null;
	/** Null for all hours. */
	readonly calendar: Calendar | null;
}

/** Parameters: account, person, service, today. */
const AGREEMENTS = `
	select f.*
	from person p
	cross join lateral (
		with recursive ${covering('$4')}
		select a.name, a.time_zone, site.time_zone as site_time_zone,
			case when c.id is null then null else json_build_object('hours', ${HOURS}, 'holidays', (
				select coalesce(json_agg(json_build_array(d.from_day, d.to_day) order by d.from_day), '[]')
				from calendar_holiday d
				where d.account_id = $1 and d.calendar_id = c.id
			)) end as calendar,
			(
				select coalesce(json_object_agg(t.applies_to,
					json_build_array(t.response_minutes, t.resolution_minutes)), '{}')
				from agreement_target t
				where t.account_id = $1 and t.agreement_id = a.id
			) as targets
		from covering a
		join service_instance s on s.account_id = $1 and s.id = a.service_instance_id and not s.disabled
		left join calendar c on c.account_id = $1 and c.id = a.calendar_id
		left join site on site.account_id = $1 and site.id = p.site_id
		where a.service_instance_id = $3
	) f
	where p.account_id = $1 and p.id = $2`;

/**
 * Answers the four columns of `request` of the same names, to be saved in the same transaction: call it at
 * registration, and whenever one of the things asked changes. `scope.db` may be a transaction. The status of
 * the question is the new one; it does not matter whether its row in the history is written yet. Where
 * nothing covers the person for the service, or the request has none, all are empty.
 */
export async function computeTargets(scope: AccountScope, asked: TargetQuestion): Promise<RequestTargets> {
	if (asked.serviceInstanceId === null) return NO_TARGETS;
	const { timeZone, today } = await findAccountDay(scope);
	const agreements = await executePrepared<AgreementRow>(scope.db, {
		name: 'services_covering_agreements',
		text: AGREEMENTS,
		values: [scope.accountId, asked.requestedForId, asked.serviceInstanceId, today]
	});
	const agreement = chooseAgreement(agreements, appliesTo(asked.category, asked.impact));
	if (agreement === undefined) return NO_TARGETS;

	const waits = waitsOf(await listStatusChanges(scope, asked.requestId), asked.status, scope.now);
	return targetsOf({ ...asked, waits }, agreement, {
		calendar: agreement.calendar ?? undefined,
		timeZone: knownTimeZone(agreement.timeZone, agreement.siteTimeZone, timeZone)
	});
}

/** In their order. Reads the index request_change_by_request. */
async function listStatusChanges(scope: AccountScope, requestId: number | null): Promise<StatusChange[]> {
	if (requestId === null) return [];
	return scope.db
		.selectFrom('requestChange')
		.select(['after', 'changedAt'])
		.where('accountId', '=', scope.accountId)
		.where('requestId', '=', requestId)
		.where('field', '=', 'status')
		.orderBy('changedAt')
		.orderBy('id')
		.execute();
}
