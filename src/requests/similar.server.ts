/**
 * Open requests of others about the same as one that is being written. Only the newest are looked at, by index: trouble that
 * many have comes in at once, and an older request is found by search.
 */
import { withinReachAt } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { executePrepared } from '#database/prepared.server.ts';
import { findCluster, type OpenRequest, type SimilarRequest } from './similar.ts';

/** How far back requests are looked for, in days. */
const DAYS = 7;

/** Newest requests of the account and of the service that are looked at: our choice, some hours of a busy desk. */
const MOST_CANDIDATES = 300;

export interface SimilarQuestion {
	readonly subject: string;
	readonly serviceId: number | undefined;
	/** The site is that of the person it is for. */
	readonly personId: number;
}

interface Asked {
	readonly siteId: number | null;
	readonly site: string | null;
	readonly service: string | null;
	readonly requests: readonly (Omit<OpenRequest, 'createdAt'> & { readonly createdAt: string })[];
}

const NEWEST = (condition: string) => `(
	select r.id from request r
	where r.account_id = $1 ${condition}
	order by r.id desc
	limit ${MOST_CANDIDATES})`;

/**
 * Parameters: account, reach, person, service or null, since. The candidates come by the indexes request_pkey and
 * request_by_service_instance; which of them are alike is decided by findCluster.
 */
const SIMILAR = `
	select p.site_id, site.name as site, service.name as service,
	(
		select coalesce(json_agg(json_build_object('id', r.id, 'subject', r.subject, 'requestedById', r.requested_by_id,
			'serviceId', r.service_instance_id, 'siteId', q.site_id, 'isGroup', r.is_group,
			'groupedIntoId', r.grouped_into_id, 'createdAt', r.created_at) order by r.id desc), '[]')
		from (
			select id from ${NEWEST('and $4::bigint is not null and r.service_instance_id = $4::bigint')} of_service
			union select id from ${NEWEST('')} of_account
		) newest
		join request r on r.account_id = $1 and r.id = newest.id
		join person q on q.account_id = $1 and q.id = r.requested_for_id
		where r.status not in ('completed', 'declined') and r.created_at >= $5::timestamptz
			and r.requested_for_id <> p.id and (r.service_instance_id = $4::bigint or q.site_id = p.site_id)
	) as requests
	from person p
	left join site on site.account_id = $1 and site.id = p.site_id
	left join service_instance service on service.account_id = $1 and service.id = $4::bigint
	where p.account_id = $1 and p.id = $3 and ${withinReachAt('$2')}`;

export async function findSimilar(scope: AccountScope, asked: SimilarQuestion): Promise<SimilarRequest | undefined> {
	const [found] = await executePrepared<Asked>(scope.db, {
		name: 'requests_similar',
		text: SIMILAR,
		values: [scope.accountId, scope.reach, asked.personId, asked.serviceId ?? null, daysBefore(scope.now)]
	});
	if (found === undefined) return undefined;
	const candidates = found.requests.map((request) => ({ ...request, createdAt: new Date(request.createdAt) }));
	const writing = { ...asked, siteId: found.siteId ?? undefined };
	const cluster = findCluster(candidates, writing, scope.now);
	if (cluster === undefined) return undefined;
	const target = await findOpen(scope, cluster.id);
	return (
		target && {
			...target,
			people: cluster.people,
			since: cluster.since.toISOString(),
			site: cluster.isOfSite ? found.site : null,
			about: (cluster.isOfService ? found.service : null) ?? (cluster.word === undefined ? null : `“${cluster.word}”`)
		}
	);
}

/** A group may be closed while requests of it are open. */
async function findOpen(scope: AccountScope, id: number): Promise<{ id: number; subject: string } | undefined> {
	return scope.db
		.selectFrom('request')
		.select(['id', 'subject'])
		.where('accountId', '=', scope.accountId)
		.where('id', '=', id)
		.where('status', 'not in', ['completed', 'declined'])
		.executeTakeFirst();
}

function daysBefore(now: Date): Date {
	return new Date(now.getTime() - DAYS * 86_400_000);
}
