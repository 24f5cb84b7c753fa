import { sql, type Kysely } from 'kysely';

/**
 * Tokens with a name, scopes and an end; applications, which get their tokens by OAuth 2.0 client credentials; and what
 * was used of either in the running hour.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
	// A program that acts as a person of the account. Its ID is the client_id of OAuth.
	`create table application (
		account_id integer not null,
		id uuid not null,
		name text not null,
		person_id bigint not null, -- as whom it acts
		secret_hash bytea not null, -- SHA-256
		secret_made_at timestamptz not null,
		scopes text[], -- null: all that the person may
		requests_per_hour integer, -- null: as the desk's settings say; 0: no limit
		burst integer, -- requests within two seconds; null and 0 as above
		disabled boolean not null,
		created_at timestamptz not null,
		constraint application_pkey primary key (account_id, id),
		constraint application_person foreign key (account_id, person_id)
			references person (account_id, id) on delete cascade
	)`,
	`select spread('application')`,
	`create index application_by_person on application (account_id, person_id)`,

	// Tokens made before keep working: whatever their owner may do, without an end.
	`alter table api_token add column id uuid, add column name text, add column scopes text[],
		add column expires_at timestamptz, add column revoked_at timestamptz, add column application_id uuid,
		add column requests_per_hour integer, add column burst integer`,
	// An ID that is the same wherever it is counted: a random one would differ between the machines of a cluster.
	`update api_token set id = md5(token_hash)::uuid, name = 'made before 2026-11-29'`,
	`alter table api_token alter column id set not null`,
	`alter table api_token alter column name set not null`,
	`alter table api_token add constraint api_token_id_once unique (account_id, id)`,
	`alter table api_token add constraint api_token_application foreign key (account_id, application_id)
		references application (account_id, id) on delete cascade`,
	`create index api_token_by_application on api_token (account_id, application_id)`,
	`create index api_token_by_expiry on api_token (account_id, expires_at) where expires_at is not null`,

	// Apart from tokens and applications, so that counting never rewrites what a request has to find.
	`create table api_use (
		account_id integer not null,
		subject_id uuid not null, -- of the token, or of the application that it belongs to
		hour_began_at timestamptz not null,
		requests integer not null, -- in that hour
		last_used_at timestamptz not null,
		constraint api_use_pkey primary key (account_id, subject_id),
		constraint api_use_account foreign key (account_id) references account (id) on delete cascade
	)`,
	`select spread('api_use')`
];
