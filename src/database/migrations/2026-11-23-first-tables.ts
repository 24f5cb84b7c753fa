import { sql, type Kysely } from 'kysely';

/**
 * The first tables of the desk: accounts, people and how to reach them, requests, calls.
 *
 * Every table of an account has the account first in its primary key, its unique constraints and its
 * foreign keys, and is passed to `spread`, so that the same schema runs on a distributed PostgreSQL.
 * Keys for search and order (`..._key`, `word`) are written by the application: lower case, no accents.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
	// Where the extension citus is present, a table of an account is spread by account, and a table between
	// accounts is copied to every node; elsewhere both do nothing.
	`create function spread(what text) returns void language plpgsql as $$
	begin
		if exists (select 1 from pg_extension where extname = 'citus') then
			execute format('select create_distributed_table(%L, %L, colocate_with => %L)', what, 'account_id',
				case what when 'account_setting' then 'default' else 'account_setting' end);
		end if;
	end $$`,
	`create function spread_everywhere(what text) returns void language plpgsql as $$
	begin
		if exists (select 1 from pg_extension where extname = 'citus') then
			execute format('select create_reference_table(%L)', what);
		end if;
	end $$`,

	`create table account (
		id integer not null,
		slug text not null,
		name text not null,
		country text,
		created_at timestamptz not null,
		constraint account_pkey primary key (id),
		constraint account_slug_once unique (slug),
		constraint account_slug_is_a_label check (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'),
		constraint account_country_code check (country ~ '^[A-Z]{2}$')
	)`,
	`select spread_everywhere('account')`,

	`create table account_setting (
		account_id integer not null,
		shortest_tail smallint not null, -- fewest digits of an ending that counts as a match, 7 to 9
		address_key bytea not null, -- seals the addresses of calls: 32 bytes
		constraint account_setting_pkey primary key (account_id),
		constraint account_setting_account foreign key (account_id) references account (id) on delete cascade,
		constraint account_setting_tail check (shortest_tail between 7 and 9),
		constraint account_setting_key check (length(address_key) = 32)
	)`,
	`select spread('account_setting')`,

	`create table number_series (
		account_id integer not null,
		kind text not null, -- 'organization', 'site', 'person', 'request'
		last bigint not null,
		constraint number_series_pkey primary key (account_id, kind),
		constraint number_series_account foreign key (account_id) references account (id) on delete cascade
	)`,
	`select spread('number_series')`,

	`create table organization (
		account_id integer not null,
		id bigint not null,
		name text not null,
		name_key text not null,
		parent_id bigint,
		manager_id bigint,
		disabled boolean not null,
		source text,
		source_id text,
		created_at timestamptz not null,
		updated_at timestamptz not null,
		constraint organization_pkey primary key (account_id, id),
		constraint organization_name_once unique (account_id, name),
		constraint organization_account foreign key (account_id) references account (id) on delete cascade,
		constraint organization_parent foreign key (account_id, parent_id) references organization (account_id, id)
	)`,
	`select spread('organization')`,
	`create unique index organization_source_once on organization (account_id, source, source_id)
		where source_id is not null`,
	`create index organization_by_parent on organization (account_id, parent_id) where parent_id is not null`,
	`create index organization_by_manager on organization (account_id, manager_id) where manager_id is not null`,

	// The words of an organization's name, so that its people are suggested by any of them.
	`create table organization_word (
		account_id integer not null,
		word text collate "C" not null,
		organization_id bigint not null,
		constraint organization_word_pkey primary key (account_id, word, organization_id),
		constraint organization_word_owner foreign key (account_id, organization_id)
			references organization (account_id, id) on delete cascade
	)`,
	`select spread('organization_word')`,
	`create index organization_word_by_owner on organization_word (account_id, organization_id)`,

	`create table site (
		account_id integer not null,
		id bigint not null,
		name text not null,
		country text,
		city text,
		time_zone text,
		source text,
		source_id text,
		created_at timestamptz not null,
		updated_at timestamptz not null,
		constraint site_pkey primary key (account_id, id),
		constraint site_name_once unique (account_id, name),
		constraint site_account foreign key (account_id) references account (id) on delete cascade,
		constraint site_country_code check (country ~ '^[A-Z]{2}$')
	)`,
	`select spread('site')`,
	`create unique index site_source_once on site (account_id, source, source_id) where source_id is not null`,

	`create table person (
		account_id integer not null,
		id bigint not null,
		name text not null,
		name_key text collate "C" not null,
		primary_email text,
		email_key text collate "C", -- lower case
		support_id text,
		support_key text collate "C", -- lower case, without surrounding blanks
		employee_id text,
		employee_key text collate "C", -- lower case, without surrounding blanks
		authentication_id text,
		disabled boolean not null,
		vip boolean not null,
		organization_id bigint,
		site_id bigint,
		manager_id bigint,
		job_title text,
		location text,
		information text,
		picture_uri text,
		time_zone text,
		locale text,
		time_format_24h boolean,
		work_hours text,
		auto_translation boolean,
		do_not_translate_languages text,
		cost_per_hour text,
		ui_extension text,
		custom_data text,
		custom_fields text,
		source text,
		source_id text,
		created_at timestamptz not null,
		updated_at timestamptz not null,
		registration_key uuid, -- of the form that added the person: sent twice, it is one person
		constraint person_pkey primary key (account_id, id),
		constraint person_email_once unique (account_id, email_key),
		constraint person_registered_once unique (account_id, registration_key),
		constraint person_account foreign key (account_id) references account (id) on delete cascade,
		constraint person_organization foreign key (account_id, organization_id)
			references organization (account_id, id),
		constraint person_site foreign key (account_id, site_id) references site (account_id, id),
		constraint person_manager foreign key (account_id, manager_id) references person (account_id, id)
	)`,
	`select spread('person')`,
	`alter table organization add constraint organization_manager
		foreign key (account_id, manager_id) references person (account_id, id)`,
	`create unique index person_source_once on person (account_id, source, source_id) where source_id is not null`,
	// One probe for an ID that was keyed in.
	`create index person_by_support_key on person (account_id, support_key) where support_key is not null`,
	`create index person_by_employee_key on person (account_id, employee_key) where employee_key is not null`,
	// People of an organization in the order of their names: suggestions by the organization's name.
	`create index person_by_organization on person (account_id, organization_id, name_key, id)
		where organization_id is not null`,
	`create index person_by_site on person (account_id, site_id) where site_id is not null`,
	`create index person_by_manager on person (account_id, manager_id) where manager_id is not null`,

	// The words of a person's name. The name stands behind the word, so that the first ten come in order.
	`create table person_word (
		account_id integer not null,
		word text collate "C" not null,
		name_key text collate "C" not null,
		person_id bigint not null,
		constraint person_word_pkey primary key (account_id, word, name_key, person_id),
		constraint person_word_owner foreign key (account_id, person_id)
			references person (account_id, id) on delete cascade
	)`,
	`select spread('person_word')`,
	`create index person_word_by_owner on person_word (account_id, person_id)`,

	`create table contact (
		account_id integer not null,
		id uuid not null,
		person_id bigint not null,
		position integer not null, -- the first telephone number is the main one
		protocol text not null,
		label text not null,
		uri text not null, -- as it was written
		from_directory boolean not null,
		created_at timestamptz not null,
		constraint contact_pkey primary key (account_id, id),
		constraint contact_owner foreign key (account_id, person_id)
			references person (account_id, id) on delete cascade,
		constraint contact_protocol check (protocol in ('telephone', 'email', 'website')),
		constraint contact_label check (label in ('work', 'mobile', 'home', 'fax', 'personal'))
	)`,
	`select spread('contact')`,
	`create index contact_by_person on contact (account_id, person_id, position)`,

	// What a caller's number is compared with, written together with its contact: one row for each number in
	// the field and each ending it may be asked by. Fax numbers have none.
	`create table telephone (
		account_id integer not null,
		contact_id uuid not null,
		ordinal smallint not null,
		person_id bigint not null,
		label text not null,
		position integer not null, -- of the contact
		digits text not null,
		core text not null, -- digits without what stands in front of the number, see src/telephone-numbers
		plus boolean not null,
		extension text,
		tail integer, -- the last seven digits; null for a short number
		constraint telephone_pkey primary key (account_id, contact_id, ordinal),
		constraint telephone_owner foreign key (account_id, person_id)
			references person (account_id, id) on delete cascade,
		constraint telephone_contact foreign key (account_id, contact_id)
			references contact (account_id, id) on delete cascade,
		constraint telephone_digits check (digits ~ '^[0-9]{1,24}$'),
		constraint telephone_label check (label in ('work', 'mobile', 'home'))
	)`,
	`select spread('telephone')`,
	// All writings of a number share its last seven digits: one probe finds every candidate.
	`create index telephone_tail on telephone (account_id, tail) where tail is not null`,
	// A short number, such as an extension, matches only an equal one.
	`create index telephone_short on telephone (account_id, digits) where tail is null`,
	`create index telephone_by_person on telephone (account_id, person_id)`,

	`create table person_role (
		account_id integer not null,
		person_id bigint not null,
		role text not null,
		constraint person_role_pkey primary key (account_id, person_id, role),
		constraint person_role_owner foreign key (account_id, person_id)
			references person (account_id, id) on delete cascade,
		constraint person_role_known check (role in ('service_desk_analyst'))
	)`,
	`select spread('person_role')`,

	`create table password (
		account_id integer not null,
		person_id bigint not null,
		hash text not null, -- Argon2id, in its own notation
		changed_at timestamptz not null,
		constraint password_pkey primary key (account_id, person_id),
		constraint password_owner foreign key (account_id, person_id)
			references person (account_id, id) on delete cascade
	)`,
	`select spread('password')`,

	`create table session (
		account_id integer not null,
		token_hash bytea not null, -- SHA-256
		person_id bigint not null,
		created_at timestamptz not null,
		seen_at timestamptz not null,
		constraint session_pkey primary key (account_id, token_hash),
		constraint session_owner foreign key (account_id, person_id)
			references person (account_id, id) on delete cascade
	)`,
	`select spread('session')`,
	`create index session_by_person on session (account_id, person_id)`,

	`create table api_token (
		account_id integer not null,
		token_hash bytea not null, -- SHA-256
		person_id bigint not null,
		created_at timestamptz not null,
		constraint api_token_pkey primary key (account_id, token_hash),
		constraint api_token_owner foreign key (account_id, person_id)
			references person (account_id, id) on delete cascade
	)`,
	`select spread('api_token')`,
	`create index api_token_by_person on api_token (account_id, person_id)`,

	// Failed attempts to sign in, by email and by network address.
	`create table sign_in_attempt (
		account_id integer not null,
		subject text not null, -- SHA-256 of the email or the network address, in hexadecimal
		failures integer not null,
		window_began_at timestamptz not null,
		constraint sign_in_attempt_pkey primary key (account_id, subject),
		constraint sign_in_attempt_account foreign key (account_id) references account (id) on delete cascade
	)`,
	`select spread('sign_in_attempt')`,

	`create table request (
		account_id integer not null,
		id bigint not null,
		subject text not null,
		category text not null,
		impact text,
		status text not null,
		completion_reason text,
		requested_by_id bigint not null,
		requested_for_id bigint not null,
		created_by_id bigint,
		member_id bigint,
		source text,
		source_id text,
		created_at timestamptz not null,
		updated_at timestamptz not null,
		completed_at timestamptz,
		registration_key uuid, -- of the form that registered it: sent twice, it is one request
		constraint request_pkey primary key (account_id, id),
		constraint request_registered_once unique (account_id, registration_key),
		constraint request_account foreign key (account_id) references account (id) on delete cascade,
		constraint request_requested_by foreign key (account_id, requested_by_id) references person (account_id, id),
		constraint request_requested_for foreign key (account_id, requested_for_id) references person (account_id, id),
		constraint request_created_by foreign key (account_id, created_by_id) references person (account_id, id),
		constraint request_member foreign key (account_id, member_id) references person (account_id, id),
		constraint request_category check (category in ('incident', 'rfc', 'rfi', 'reservation', 'order',
			'fulfillment', 'complaint', 'compliment', 'other')),
		constraint request_impact check (impact in ('low', 'medium', 'high', 'top')),
		constraint request_status check (status in ('declined', 'on_backlog', 'assigned', 'accepted', 'in_progress',
			'waiting_for', 'waiting_for_customer', 'reservation_pending', 'workflow_pending', 'project_pending',
			'completed')),
		constraint request_completion_reason check (completion_reason in ('solved', 'workaround', 'gone', 'duplicate',
			'withdrawn', 'no_reply', 'rejected', 'conflict', 'declined', 'unsolvable'))
	)`,
	`select spread('request')`,
	`create unique index request_source_once on request (account_id, source, source_id) where source_id is not null`,
	// A caller's last fifty, and the counts over all of them, without reading the rows.
	`create index request_by_requester on request (account_id, requested_by_id, id desc)
		include (status, requested_for_id)`,
	`create index request_by_beneficiary on request (account_id, requested_for_id, id desc)
		include (status, requested_by_id)`,
	`create index request_by_creator on request (account_id, created_by_id) where created_by_id is not null`,
	`create index request_by_member on request (account_id, member_id) where member_id is not null`,

	`create table note (
		account_id integer not null,
		id uuid not null,
		request_id bigint not null,
		person_id bigint,
		internal boolean not null,
		medium text, -- 'telephone' for what was written during a call
		text text not null,
		created_at timestamptz not null,
		constraint note_pkey primary key (account_id, id),
		constraint note_request foreign key (account_id, request_id)
			references request (account_id, id) on delete cascade,
		constraint note_author foreign key (account_id, person_id) references person (account_id, id)
	)`,
	`select spread('note')`,
	`create index note_by_request on note (account_id, request_id, created_at, id)`,
	`create index note_by_author on note (account_id, person_id) where person_id is not null`,

	// Who changed what, and when.
	`create table request_change (
		account_id integer not null,
		id uuid not null,
		request_id bigint not null,
		person_id bigint,
		field text not null,
		before text,
		after text,
		changed_at timestamptz not null,
		constraint request_change_pkey primary key (account_id, id),
		constraint request_change_request foreign key (account_id, request_id)
			references request (account_id, id) on delete cascade,
		constraint request_change_author foreign key (account_id, person_id) references person (account_id, id)
	)`,
	`select spread('request_change')`,
	`create index request_change_by_request on request_change (account_id, request_id, changed_at, id)`,
	`create index request_change_by_author on request_change (account_id, person_id) where person_id is not null`,

	// A call, known from the address that was opened for it.
	`create table call (
		account_id integer not null,
		id uuid not null, -- the nonce of the opened address
		analyst_id bigint not null,
		opened_with text not null, -- SHA-256 of what arrived, in hexadecimal: the same within a minute is the same call
		telephone text, -- the number as it arrived
		outcome text not null,
		person_id bigint,
		request_id bigint,
		opened_at timestamptz not null,
		constraint call_pkey primary key (account_id, id),
		constraint call_analyst foreign key (account_id, analyst_id) references person (account_id, id),
		constraint call_person foreign key (account_id, person_id) references person (account_id, id),
		constraint call_request foreign key (account_id, request_id) references request (account_id, id),
		constraint call_outcome check (outcome in ('one', 'several', 'nobody', 'withheld', 'nothing', 'refused'))
	)`,
	`select spread('call')`,
	`create index call_by_analyst on call (account_id, analyst_id, opened_with, opened_at)`,
	`create index call_by_person on call (account_id, person_id, opened_at) where person_id is not null`,
	`create index call_by_request on call (account_id, request_id) where request_id is not null`
];
