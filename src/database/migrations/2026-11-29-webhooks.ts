import { sql, type Kysely } from 'kysely';

/**
 * Addresses that are told what happens in an account, what they are to be told, and how that went. A delivery is
 * written in the transaction of what it tells, so that neither is there without the other.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
	`create table webhook (
		account_id integer not null,
		id bigint not null,
		name text not null,
		uri text not null,
		description text,
		events text[] not null, -- 'request.created' and so on, see src/accounts/event-types.ts
		state text not null, -- nothing is delivered before it is verified, nor once it is off
		off_reason text, -- by hand, after failing for days, or because the receiver said 410 Gone
		off_at timestamptz,
		failing_since timestamptz, -- of the first delivery that failed after the last that arrived
		verified_at timestamptz,
		verification_token text, -- that the receiver has to send back; in its message as it is
		verification_sent_at timestamptz,
		secret bytea not null, -- signs what is delivered, so it is kept as it is
		previous_secret bytea, -- signs as well until the moment below
		previous_secret_until timestamptz,
		registration_key uuid, -- of the form that added it: sent twice, it is one webhook
		created_by_id bigint,
		created_at timestamptz not null,
		updated_at timestamptz not null,
		constraint webhook_pkey primary key (account_id, id),
		constraint webhook_registered_once unique (account_id, registration_key),
		constraint webhook_account foreign key (account_id) references account (id) on delete cascade,
		constraint webhook_created_by foreign key (account_id, created_by_id) references person (account_id, id),
		constraint webhook_state check (state in ('unverified', 'active', 'off')),
		constraint webhook_off_reason check (off_reason in ('hand', 'failing', 'gone')),
		constraint webhook_events check (cardinality(events) > 0)
	)`,
	`select spread('webhook')`,
	`create unique index webhook_verification_once on webhook (account_id, verification_token)
		where verification_token is not null`,
	`create index webhook_by_creator on webhook (account_id, created_by_id) where created_by_id is not null`,

	// What is to be told to one webhook, and how far that is.
	`create table webhook_delivery (
		account_id integer not null,
		webhook_id bigint not null,
		message_id text collate "C" not null, -- the header webhook-id: the same for each attempt
		type text not null,
		record_id text, -- number of the request or person, ID of the call; null for messages about the webhook itself
		changed text[], -- names of the fields that changed, where that is known
		occurred_at timestamptz not null,
		state text not null,
		attempts integer not null, -- over all; each that was begun
		retries integer not null, -- since it was first sent, or last sent again by hand: the place in the schedule
		next_attempt_at timestamptz, -- null once it is over; moved ahead while somebody sends it
		body text, -- as it is sent from the first attempt on
		failure text, -- of the last attempt
		status integer, -- of its answer
		constraint webhook_delivery_pkey primary key (account_id, webhook_id, message_id),
		constraint webhook_delivery_webhook foreign key (account_id, webhook_id)
			references webhook (account_id, id) on delete cascade,
		constraint webhook_delivery_state check (state in ('pending', 'delivered', 'failed'))
	)`,
	`select spread('webhook_delivery')`,
	`create index webhook_delivery_due on webhook_delivery (account_id, webhook_id, next_attempt_at, message_id)
		where state = 'pending'`,
	`create index webhook_delivery_newest on webhook_delivery (account_id, webhook_id, occurred_at, message_id)`,
	`create index webhook_delivery_failed on webhook_delivery (account_id, webhook_id, occurred_at, message_id)
		where state = 'failed'`,

	`create table webhook_attempt (
		account_id integer not null,
		webhook_id bigint not null,
		message_id text collate "C" not null,
		attempt integer not null,
		began_at timestamptz not null,
		duration_ms integer not null,
		uri text not null, -- where it was sent
		request_headers text not null, -- JSON
		status integer, -- null where nothing answered
		failure text, -- null for one that arrived
		detail text, -- what the system calls the failure: "ECONNREFUSED"
		response_headers text, -- JSON
		response_body text, -- its beginning
		constraint webhook_attempt_pkey primary key (account_id, webhook_id, message_id, attempt),
		constraint webhook_attempt_delivery foreign key (account_id, webhook_id, message_id)
			references webhook_delivery (account_id, webhook_id, message_id) on delete cascade
	)`,
	`select spread('webhook_attempt')`
];
