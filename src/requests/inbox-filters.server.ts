/** What narrows an inbox, in SQL; and the places that it names, which have to be known. */
import { sql, type RawBuilder } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { AccountScope } from '#accounts/scope.ts';
import { Refusal } from '#foundation/refusals.ts';
import { foldText } from '#people/search-keys.ts';
import type { AllTexts } from '#texts/all-texts.ts';
import { TARGET } from './inbox-order.server.ts';
import type { Filters } from './inbox-query.ts';

/** What the words of a filter mean in this account. */
export interface Narrowed {
	readonly organizationId: number | undefined;
	readonly siteId: number | undefined;
	/** Beginning of the day, where the analyst is. */
	readonly since: Date | undefined;
}

/** A day begins where the analyst is; a zone that this machine does not know is read as UTC. */
export function dayBegins(day: string, timeZone: string): Date {
	const date = Temporal.PlainDate.from(day);
	try {
		return new Date(date.toZonedDateTime(timeZone).epochMilliseconds);
	} catch {
		return new Date(date.toZonedDateTime('UTC').epochMilliseconds);
	}
}

/** @throws Refusal `organization.unknown`, `site.unknown`, with the field. */
export async function findNarrowed(
	scope: AccountScope,
	{ organization, site, since }: Filters,
	{ timeZone, texts }: { readonly timeZone: string; readonly texts: AllTexts }
): Promise<Narrowed> {
	const { unknownOrganization, unknownSite } = texts.inboxSaid.filters;
	return {
		organizationId: organization === '' ? undefined : await getOrganization(scope, organization, unknownOrganization),
		siteId: site === '' ? undefined : await getSite(scope, site, unknownSite),
		since: since === '' ? undefined : dayBegins(since, timeZone)
	};
}

/**
 * Conditions on the request `r`; none of them is left to look wrong by `inbox-query.ts`. What is overdue is
 * said twice: once so that the planner knows how many there are, once as the indexes in that order begin.
 */
export function filterConditions(scope: AccountScope, filters: Filters, narrowed: Narrowed): RawBuilder<unknown>[] {
	const { team, member, status, category, impact, service, urgent, major, overdue } = filters;
	const { organizationId, siteId, since } = narrowed;
	return [
		team !== '' && is('r.team_id', team),
		member !== '' && is('r.member_id', member === 'me' ? String(scope.personId ?? 0) : member),
		status !== '' && sql`r.status = ${status}`,
		category !== '' && sql`r.category = ${category}`,
		impact !== '' && sql`r.impact = ${impact}`,
		service !== '' && is('r.service_instance_id', service),
		urgent !== '' && sql`r.urgent`,
		major !== '' && sql`r.major_incident_status in ('proposed', 'accepted')`,
		overdue !== '' && sql`r.next_target_at < ${scope.now} and ${TARGET} < ${scope.now}`,
		since !== undefined && sql`r.created_at >= ${since}`,
		organizationId !== undefined && requesterOf('organization_id', organizationId),
		siteId !== undefined && requesterOf('site_id', siteId)
	].filter((condition) => condition !== false);
}

function is(column: string, value: string): RawBuilder<unknown> {
	return value === 'none' ? sql`${sql.ref(column)} is null` : sql`${sql.ref(column)} = ${value}::bigint`;
}

function requesterOf(column: 'organization_id' | 'site_id', id: number): RawBuilder<unknown> {
	return sql`exists (select 1 from person asker where asker.account_id = r.account_id
		and asker.id = r.requested_by_id and ${sql.ref(`asker.${column}`)} = ${id})`;
}

async function getOrganization(scope: AccountScope, name: string, unknown: (name: string) => string): Promise<number> {
	const found = await scope.db
		.selectFrom('organization')
		.select('id')
		.where('accountId', '=', scope.accountId)
		.where('nameKey', '=', foldText(name))
		.orderBy('disabled')
		.orderBy('id')
		.limit(1)
		.executeTakeFirst();
	if (found !== undefined) return found.id;
	throw new Refusal('invalid', 'organization.unknown', unknown(name), 'organization');
}

/** Sites have no key of their own; an account has few enough to be looked through. */
async function getSite(scope: AccountScope, name: string, unknown: (name: string) => string): Promise<number> {
	const found = await scope.db
		.selectFrom('site')
		.select('id')
		.where('accountId', '=', scope.accountId)
		.where(sql<string>`lower(name)`, '=', name.toLowerCase())
		.orderBy('id')
		.limit(1)
		.executeTakeFirst();
	if (found !== undefined) return found.id;
	throw new Refusal('invalid', 'site.unknown', unknown(name), 'site');
}
