/** Real records for tests: teams, calendars, services with their agreements, configuration items, templates, sites. */
import type { AccountScope } from '#accounts/scope.ts';
import { takeNumbers, type SeriesKind } from '#database/number-series.server.ts';

export type TestCoverage =
	'organizations' | 'organizations_and_descendants' | 'sites' | 'organizations_and_sites' | 'people';

/** Response and resolution in minutes of support hours; null for best effort. */
export type TestTargets = Readonly<Record<string, readonly [response: number | null, resolution: number | null]>>;

/** @param name after the kind and the number where it does not matter. */
async function recordOf(scope: AccountScope, kind: SeriesKind, name: string | undefined) {
	const { accountId, now } = scope;
	const id = await takeNumbers(scope, kind, 1);
	return {
		...{ accountId, id, name: name ?? `${kind} ${String(id)}` },
		...{ source: null, sourceId: null, createdAt: now, updatedAt: now }
	};
}

export interface TestSite {
	readonly name?: string;
	readonly country?: string;
	readonly timeZone?: string;
}

/** @returns the site's ID. */
export async function newSite(scope: AccountScope, site: TestSite = {}): Promise<number> {
	const record = await recordOf(scope, 'site', site.name);
	await scope.db
		.insertInto('site')
		.values({ ...record, country: site.country ?? null, city: null, timeZone: site.timeZone ?? null })
		.execute();
	return record.id;
}

export interface TestTeam {
	readonly name?: string;
	readonly memberIds?: readonly number[];
	readonly disabled?: boolean;
}

/** @returns the team's ID. */
export async function newTeam(scope: AccountScope, team: TestTeam = {}): Promise<number> {
	const { memberIds = [], disabled = false } = team;
	const record = await recordOf(scope, 'team', team.name);
	const members = memberIds.map((personId) => ({ accountId: scope.accountId, teamId: record.id, personId }));
	await scope.db
		.insertInto('team')
		.values({ ...record, disabled })
		.execute();
	if (members.length > 0) await scope.db.insertInto('teamMember').values(members).execute();
	return record.id;
}

export interface TestCalendar {
	readonly name?: string;
	/** Weekday (1 is Monday), from and to as minutes of the day; working days from 8:00 to 16:00 where left out. */
	readonly hours?: readonly (readonly [weekday: number, from: number, to: number])[];
	/** First and last day, ISO 8601. */
	readonly holidays?: readonly (readonly [from: string, to: string])[];
}

const EIGHT_BY_FIVE = [1, 2, 3, 4, 5].map((weekday) => [weekday, 480, 960] as const);

/** @returns the calendar's ID. */
export async function newCalendar(scope: AccountScope, calendar: TestCalendar = {}): Promise<number> {
	const { hours = EIGHT_BY_FIVE, holidays = [] } = calendar;
	const record = await recordOf(scope, 'calendar', calendar.name);
	const of = { accountId: scope.accountId, calendarId: record.id };
	await scope.db
		.insertInto('calendar')
		.values({ ...record, disabled: false })
		.execute();
	if (hours.length > 0) {
		await scope.db
			.insertInto('calendarHours')
			.values(hours.map(([weekday, fromMinute, toMinute]) => ({ ...of, weekday, fromMinute, toMinute })))
			.execute();
	}
	if (holidays.length > 0) {
		await scope.db
			.insertInto('calendarHoliday')
			.values(holidays.map(([fromDay, toDay]) => ({ ...of, fromDay, toDay })))
			.execute();
	}
	return record.id;
}

export interface TestService {
	readonly name?: string;
	readonly service?: string;
	readonly supportTeamId?: number;
	readonly disabled?: boolean;
}

/** @returns the service instance's ID. */
export async function newService(scope: AccountScope, service: TestService = {}): Promise<number> {
	const { disabled = false } = service;
	const record = await recordOf(scope, 'service_instance', service.name);
	await scope.db
		.insertInto('serviceInstance')
		.values({ ...record, disabled, service: service.service ?? null, supportTeamId: service.supportTeamId ?? null })
		.execute();
	return record.id;
}

export interface TestAgreement {
	readonly name?: string;
	readonly status?: 'draft' | 'scheduled' | 'active' | 'expired';
	readonly disabled?: boolean;
	readonly startsOn?: string;
	readonly endsOn?: string | null;
	readonly coverage?: TestCoverage;
	readonly organizationIds?: readonly number[];
	readonly siteIds?: readonly number[];
	readonly personIds?: readonly number[];
	readonly calendarId?: number;
	readonly timeZone?: string;
	readonly targets?: TestTargets;
}

/** Active, without an end, for the people named, at all hours, unless said otherwise. @returns the agreement's ID. */
export async function newAgreement(
	scope: AccountScope,
	serviceInstanceId: number,
	agreement: TestAgreement = {}
): Promise<number> {
	const { status = 'active', disabled = false } = agreement;
	const { startsOn = '2026-01-01', endsOn = null, coverage = 'people', calendarId, timeZone } = agreement;
	const record = await recordOf(scope, 'agreement', agreement.name);
	await scope.db
		.insertInto('agreement')
		.values({
			...{ ...record, disabled, serviceInstanceId, status, startsOn, endsOn, coverage },
			...{ calendarId: calendarId ?? null, timeZone: timeZone ?? null }
		})
		.execute();
	await insertCoverage(scope, record.id, agreement);
	await insertTargets(scope, record.id, agreement.targets ?? {});
	return record.id;
}

async function insertCoverage(scope: AccountScope, agreementId: number, agreement: TestAgreement): Promise<void> {
	const { organizationIds = [], siteIds = [], personIds = [] } = agreement;
	const of = { accountId: scope.accountId, agreementId };
	const organizations = organizationIds.map((organizationId) => ({ ...of, organizationId }));
	const sites = siteIds.map((siteId) => ({ ...of, siteId }));
	const people = personIds.map((personId) => ({ ...of, personId }));
	if (organizations.length > 0) await scope.db.insertInto('agreementOrganization').values(organizations).execute();
	if (sites.length > 0) await scope.db.insertInto('agreementSite').values(sites).execute();
	if (people.length > 0) await scope.db.insertInto('agreementPerson').values(people).execute();
}

async function insertTargets(
	{ db, accountId }: AccountScope,
	agreementId: number,
	targets: TestTargets
): Promise<void> {
	const rows = Object.entries(targets).map(([appliesTo, [responseMinutes, resolutionMinutes]]) => ({
		...{ accountId, agreementId, appliesTo, responseMinutes, resolutionMinutes }
	}));
	if (rows.length > 0) await db.insertInto('agreementTarget').values(rows).execute();
}

export interface TestItem {
	readonly name?: string;
	readonly product?: string;
	readonly status?: string;
	readonly disabled?: boolean;
	readonly siteId?: number;
	readonly supportTeamId?: number;
	readonly userIds?: readonly number[];
	readonly serviceIds?: readonly number[];
}

/** @returns the configuration item's ID. */
export async function newItem(scope: AccountScope, item: TestItem = {}): Promise<number> {
	const { status = 'in_production', disabled = false } = item;
	const { userIds = [], serviceIds = [] } = item;
	const record = await recordOf(scope, 'configuration_item', item.name);
	await scope.db
		.insertInto('configurationItem')
		.values({
			...{ ...record, status, disabled, product: item.product ?? null },
			...{ siteId: item.siteId ?? null, supportTeamId: item.supportTeamId ?? null }
		})
		.execute();
	const of = { accountId: scope.accountId, configurationItemId: record.id };
	const users = userIds.map((personId) => ({ ...of, personId }));
	const services = serviceIds.map((serviceInstanceId) => ({ ...of, serviceInstanceId }));
	if (users.length > 0) await scope.db.insertInto('configurationItemUser').values(users).execute();
	if (services.length > 0) await scope.db.insertInto('configurationItemService').values(services).execute();
	return record.id;
}

export interface TestTemplate {
	readonly name?: string;
	readonly subject?: string;
	readonly category?: string;
	readonly impact?: string;
	readonly status?: string;
	readonly keywords?: string;
	readonly note?: string;
	readonly internalNote?: string;
	readonly serviceInstanceId?: number;
	readonly teamId?: number;
	readonly memberId?: number;
	readonly disabled?: boolean;
}

/** @returns the template's ID. */
export async function newTemplate(scope: AccountScope, template: TestTemplate = {}): Promise<number> {
	const { disabled = false } = template;
	const record = await recordOf(scope, 'request_template', template.name);
	await scope.db
		.insertInto('requestTemplate')
		.values({
			...{
				...record,
				subject: template.subject ?? record.name,
				disabled,
				category: template.category ?? null,
				impact: template.impact ?? null
			},
			...{ status: template.status ?? null, keywords: template.keywords ?? null, note: template.note ?? null },
			...{ internalNote: template.internalNote ?? null, serviceInstanceId: template.serviceInstanceId ?? null },
			...{ teamId: template.teamId ?? null, memberId: template.memberId ?? null }
		})
		.execute();
	return record.id;
}
