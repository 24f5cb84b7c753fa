import { sql, type Kysely } from 'kysely';

/**
 * Teams, calendars, services with their agreements, configuration items and templates; and what a request says of
 * them. Numbered and named like the first tables; every index behind a foreign key begins with the account.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

/** Every record that comes from a directory. */
const RECORD = `
		account_id integer not null,
		id bigint not null,
		name text not null,
		disabled boolean not null,
		source text,
		source_id text,
		created_at timestamptz not null,
		updated_at timestamptz not null`;

function recordConstraints(table: string): string {
	return `
		constraint ${table}_pkey primary key (account_id, id),
		constraint ${table}_name_once unique (account_id, name),
		constraint ${table}_account foreign key (account_id) references account (id) on delete cascade`;
}

function sourceOnce(table: string): string {
	return `create unique index ${table}_source_once on ${table} (account_id, source, source_id)
		where source_id is not null`;
}

/** A table that says which of one belong to which of the other. */
function link(table: string, owner: string, other: string): string[] {
	return [
		`create table ${table} (
			account_id integer not null,
			${owner}_id bigint constraint ${table}_has_owner not null,
			${other}_id bigint constraint ${table}_has_other not null,
			constraint ${table}_pkey primary key (account_id, ${owner}_id, ${other}_id),
			constraint ${table}_owner foreign key (account_id, ${owner}_id)
				references ${owner} (account_id, id) on delete cascade,
			constraint ${table}_other foreign key (account_id, ${other}_id) references ${other} (account_id, id)
		)`,
		`select spread('${table}')`,
		`create index ${table}_by_${other} on ${table} (account_id, ${other}_id)`
	];
}

const REQUEST_REFERENCES = [
	['team_id', 'team'],
	['service_instance_id', 'service_instance'],
	['template_id', 'request_template'],
	['grouped_into_id', 'request']
] as const;

const STATEMENTS = [
	`create table team (${RECORD},${recordConstraints('team')})`,
	`select spread('team')`,
	sourceOnce('team'),
	...link('team_member', 'team', 'person'),

	`create table calendar (${RECORD},${recordConstraints('calendar')})`,
	`select spread('calendar')`,
	sourceOnce('calendar'),

	// When work is done, in the time zone of whoever uses the calendar. All hours of a week: seven rows, 0 to 1440.
	`create table calendar_hours (
		account_id integer not null,
		calendar_id bigint not null,
		weekday smallint not null, -- 1 is Monday
		from_minute smallint not null, -- of the day
		to_minute smallint not null,
		constraint calendar_hours_pkey primary key (account_id, calendar_id, weekday, from_minute),
		constraint calendar_hours_owner foreign key (account_id, calendar_id)
			references calendar (account_id, id) on delete cascade,
		constraint calendar_hours_weekday check (weekday between 1 and 7),
		constraint calendar_hours_span check (0 <= from_minute and from_minute < to_minute and to_minute <= 1440)
	)`,
	`select spread('calendar_hours')`,

	// Days, both included, on which no work is done.
	`create table calendar_holiday (
		account_id integer not null,
		calendar_id bigint not null,
		from_day date not null,
		to_day date not null,
		constraint calendar_holiday_pkey primary key (account_id, calendar_id, from_day),
		constraint calendar_holiday_owner foreign key (account_id, calendar_id)
			references calendar (account_id, id) on delete cascade,
		constraint calendar_holiday_span check (from_day <= to_day)
	)`,
	`select spread('calendar_holiday')`,

	`create table service_instance (${RECORD},
		service text, -- what it is an instance of: "Printing", of which "Printing Delft" is one
		support_team_id bigint,
		${recordConstraints('service_instance')},
		constraint service_instance_team foreign key (account_id, support_team_id) references team (account_id, id)
	)`,
	`select spread('service_instance')`,
	sourceOnce('service_instance'),
	`create index service_instance_by_team on service_instance (account_id, support_team_id)
		where support_team_id is not null`,

	// A service level agreement: who is covered for a service, in which hours, and how soon requests are dealt with.
	`create table agreement (${RECORD},
		service_instance_id bigint not null,
		status text not null,
		starts_on date not null,
		ends_on date, -- the last day; null for no end
		coverage text not null,
		calendar_id bigint, -- support hours; null for all hours
		time_zone text, -- in which the calendar is read
		${recordConstraints('agreement')},
		constraint agreement_service foreign key (account_id, service_instance_id)
			references service_instance (account_id, id),
		constraint agreement_calendar foreign key (account_id, calendar_id) references calendar (account_id, id),
		constraint agreement_status check (status in ('draft', 'scheduled', 'active', 'expired')),
		constraint agreement_coverage check (coverage in ('organizations', 'organizations_and_descendants', 'sites',
			'organizations_and_sites', 'people'))
	)`,
	`select spread('agreement')`,
	sourceOnce('agreement'),
	`create index agreement_by_service on agreement (account_id, service_instance_id)`,
	`create index agreement_by_calendar on agreement (account_id, calendar_id) where calendar_id is not null`,
	...link('agreement_organization', 'agreement', 'organization'),
	...link('agreement_site', 'agreement', 'site'),
	...link('agreement_person', 'agreement', 'person'),

	// Minutes of support hours until the first answer and until it is solved; null for best effort.
	`create table agreement_target (
		account_id integer not null,
		agreement_id bigint not null,
		applies_to text not null,
		response_minutes integer,
		resolution_minutes integer,
		constraint agreement_target_pkey primary key (account_id, agreement_id, applies_to),
		constraint agreement_target_owner foreign key (account_id, agreement_id)
			references agreement (account_id, id) on delete cascade,
		constraint agreement_target_applies check (applies_to in ('top', 'high', 'medium', 'low', 'rfc', 'rfi')),
		constraint agreement_target_minutes check (response_minutes > 0 and resolution_minutes > 0)
	)`,
	`select spread('agreement_target')`,

	// A laptop, a printer, a telephone. Its name is its label: "PRN-DEL-3-02".
	`create table configuration_item (${RECORD},
		product text, -- what it is: "Shared printer"
		status text not null,
		site_id bigint,
		support_team_id bigint,
		${recordConstraints('configuration_item')},
		constraint configuration_item_site foreign key (account_id, site_id) references site (account_id, id),
		constraint configuration_item_team foreign key (account_id, support_team_id) references team (account_id, id),
		constraint configuration_item_status check (status in ('ordered', 'being_built', 'in_stock', 'reserved',
			'in_transit', 'installed', 'being_tested', 'standby_for_continuity', 'lent_out', 'in_production',
			'undergoing_maintenance', 'broken_down', 'being_repaired', 'archived', 'to_be_removed',
			'lost_or_stolen', 'removed'))
	)`,
	`select spread('configuration_item')`,
	sourceOnce('configuration_item'),
	`create index configuration_item_by_site on configuration_item (account_id, site_id) where site_id is not null`,
	`create index configuration_item_by_team on configuration_item (account_id, support_team_id)
		where support_team_id is not null`,
	...link('configuration_item_user', 'configuration_item', 'person'),
	...link('configuration_item_service', 'configuration_item', 'service_instance'),

	`create table request_template (${RECORD},
		subject text not null,
		category text,
		impact text,
		status text,
		keywords text,
		note text,
		internal_note text,
		service_instance_id bigint,
		team_id bigint,
		member_id bigint,
		${recordConstraints('request_template')},
		constraint request_template_service foreign key (account_id, service_instance_id)
			references service_instance (account_id, id),
		constraint request_template_team foreign key (account_id, team_id) references team (account_id, id),
		constraint request_template_member foreign key (account_id, member_id) references person (account_id, id)
	)`,
	`select spread('request_template')`,
	sourceOnce('request_template'),
	`create index request_template_by_service on request_template (account_id, service_instance_id)
		where service_instance_id is not null`,
	`create index request_template_by_team on request_template (account_id, team_id) where team_id is not null`,
	`create index request_template_by_member on request_template (account_id, member_id) where member_id is not null`,

	`alter table request
		add column team_id bigint,
		add column service_instance_id bigint,
		add column template_id bigint,
		add column grouped_into_id bigint, -- the request group that its updates come from
		add column is_group boolean not null default false,
		add column urgent boolean not null default false,
		add column major_incident_status text,
		add column reopen_count integer not null default 0,
		add column waiting_until timestamptz,
		add column desired_completion_at timestamptz,
		add column responded_at timestamptz, -- when somebody first worked on it
		add column response_target_at timestamptz,
		add column resolution_target_at timestamptz,
		add column next_target_at timestamptz, -- what is due next; null where nothing is, or at best effort
		add column best_effort boolean not null default false, -- an agreement covers it without a target
		add column verification text, -- how the caller was verified
		add column revision integer not null default 0 -- one more with each change: nobody overwrites what they did not see`,
	...REQUEST_REFERENCES.flatMap(([column, table]) => [
		`alter table request add constraint request_${column.replace(/_id$/u, '')}
			foreign key (account_id, ${column}) references ${table} (account_id, id)`,
		`create index request_by_${column.replace(/_id$/u, '')} on request (account_id, ${column}, id desc)
			where ${column} is not null`
	]),
	`alter table request add constraint request_major_incident_status
		check (major_incident_status in ('proposed', 'rejected', 'accepted', 'resolved', 'canceled'))`,
	// The revision that a change made: what somebody saw is today's values without the changes since.
	`alter table request_change add column revision integer`,
	...link('request_configuration_item', 'request', 'configuration_item')
];
