import { sql, type Kysely } from 'kysely';

/**
 * Directories: identity providers that keep the people of an account by SCIM, each with a token of its own. What they
 * said of a person or a group is kept beside the record, since the desk has no column for some of it and a directory
 * reads back what it wrote.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
	`create table directory (
		account_id integer not null,
		id uuid not null,
		name text not null, -- the source of its people, organizations and teams
		token_hash bytea not null, -- SHA-256
		groups_as text not null, -- what its groups are: teams, or the roles of their members
		analyst_group text, -- name of the group whose members are service desk analysts
		administrator_group text, -- name of the group whose members are administrators of the account
		created_at timestamptz not null,
		token_created_at timestamptz not null,
		last_used_at timestamptz,
		constraint directory_pkey primary key (account_id, id),
		constraint directory_name_once unique (account_id, name),
		constraint directory_token_once unique (account_id, token_hash),
		constraint directory_account foreign key (account_id) references account (id) on delete cascade,
		constraint directory_groups_as check (groups_as in ('teams', 'roles'))
	)`,
	`select spread('directory')`,

	// A person as a directory sees them. One whom it removed keeps the row, so that they come back as themselves.
	`create table scim_user (
		account_id integer not null,
		person_id bigint not null,
		directory_id uuid not null,
		user_name text not null,
		user_name_key text collate "C" not null, -- lower case
		external_id text collate "C",
		attributes jsonb not null, -- as they were sent, under the names of the schema
		created_at timestamptz not null,
		updated_at timestamptz not null,
		deleted_at timestamptz,
		constraint scim_user_pkey primary key (account_id, person_id),
		constraint scim_user_person foreign key (account_id, person_id)
			references person (account_id, id) on delete cascade,
		constraint scim_user_directory foreign key (account_id, directory_id)
			references directory (account_id, id) on delete cascade
	)`,
	`select spread('scim_user')`,
	`create unique index scim_user_name_once on scim_user (account_id, directory_id, user_name_key)
		where deleted_at is null`,
	`create unique index scim_user_external_once on scim_user (account_id, directory_id, external_id)
		where deleted_at is null and external_id is not null`,
	`create index scim_user_in_order on scim_user (account_id, directory_id, person_id) where deleted_at is null`,
	// Those who may come back.
	`create index scim_user_deleted on scim_user (account_id, directory_id, user_name_key) where deleted_at is not null`,
	`create index scim_user_deleted_external on scim_user (account_id, directory_id, external_id)
		where deleted_at is not null and external_id is not null`,

	// All emails of a user, by which directories look for people.
	`create table scim_email (
		account_id integer not null,
		directory_id uuid not null,
		email_key text collate "C" not null,
		person_id bigint not null,
		constraint scim_email_pkey primary key (account_id, directory_id, email_key, person_id),
		constraint scim_email_user foreign key (account_id, person_id)
			references scim_user (account_id, person_id) on delete cascade
	)`,
	`select spread('scim_email')`,
	`create index scim_email_by_person on scim_email (account_id, person_id)`,

	`create table scim_group (
		account_id integer not null,
		id uuid not null,
		directory_id uuid not null,
		display_name text not null,
		display_key text collate "C" not null, -- lower case
		external_id text collate "C",
		team_id bigint,
		revision integer not null,
		created_at timestamptz not null,
		updated_at timestamptz not null,
		constraint scim_group_pkey primary key (account_id, id),
		constraint scim_group_name_once unique (account_id, directory_id, display_key),
		constraint scim_group_team_once unique (account_id, team_id),
		constraint scim_group_directory foreign key (account_id, directory_id)
			references directory (account_id, id) on delete cascade,
		constraint scim_group_team foreign key (account_id, team_id) references team (account_id, id)
	)`,
	`select spread('scim_group')`,
	`create unique index scim_group_external_once on scim_group (account_id, directory_id, external_id)
		where external_id is not null`,

	`create table scim_group_member (
		account_id integer not null,
		group_id uuid not null,
		person_id bigint not null,
		constraint scim_group_member_pkey primary key (account_id, group_id, person_id),
		constraint scim_group_member_group foreign key (account_id, group_id)
			references scim_group (account_id, id) on delete cascade,
		constraint scim_group_member_user foreign key (account_id, person_id)
			references scim_user (account_id, person_id) on delete cascade
	)`,
	`select spread('scim_group_member')`,
	`create index scim_group_member_by_person on scim_group_member (account_id, person_id)`,

	// Roles that a directory gave: it takes back no others.
	`create table directory_role (
		account_id integer not null,
		person_id bigint not null,
		role text not null,
		directory_id uuid not null,
		constraint directory_role_pkey primary key (account_id, person_id, role, directory_id),
		constraint directory_role_given foreign key (account_id, person_id, role)
			references person_role (account_id, person_id, role) on delete cascade,
		constraint directory_role_directory foreign key (account_id, directory_id)
			references directory (account_id, id) on delete cascade
	)`,
	`select spread('directory_role')`,
	`create index directory_role_by_directory on directory_role (account_id, directory_id)`,

	// A directory that comes to people whom the desk has already finds them by what they sign in with.
	`create index person_by_authentication_id on person (account_id, authentication_id)
		where authentication_id is not null`
];
