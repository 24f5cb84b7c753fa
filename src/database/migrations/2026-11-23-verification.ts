import { sql, type Kysely } from 'kysely';

/**
 * Questions by which an analyst makes sure who is calling, the answers that no other field holds, what was answered
 * in a call, and how often it was answered wrongly.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
	// In the order in which they are asked. An account without any asks for fields that its people have.
	`create table verification_question (
		account_id integer not null,
		id integer not null, -- counted for each account from 1, as administrators name it
		text text not null,
		field text not null, -- whose value answers it; 'own' and 'date' are answered by verification_answer
		created_at timestamptz not null,
		constraint verification_question_pkey primary key (account_id, id),
		constraint verification_question_account foreign key (account_id) references account (id) on delete cascade,
		constraint verification_question_field check (field in ('employee_id', 'support_id', 'manager', 'site',
			'location', 'primary_email', 'own', 'date'))
	)`,
	`select spread('verification_question')`,

	// Never shown, so kept as a hash.
	`create table verification_answer (
		account_id integer not null,
		person_id bigint not null,
		question_id integer not null,
		hash text not null, -- Argon2id of the answer without case, accents and blanks, in its own notation
		set_at timestamptz not null,
		constraint verification_answer_pkey primary key (account_id, person_id, question_id),
		constraint verification_answer_person foreign key (account_id, person_id)
			references person (account_id, id) on delete cascade,
		constraint verification_answer_question foreign key (account_id, question_id)
			references verification_question (account_id, id) on delete cascade
	)`,
	`select spread('verification_answer')`,
	`create index verification_answer_by_question on verification_answer (account_id, question_id)`,

	// What a caller answered rightly, for one analyst in one call. It counts for a while; a request registered then
	// keeps its own copy.
	`create table caller_verification (
		account_id integer not null,
		analyst_id bigint not null,
		person_id bigint not null,
		call_id text not null, -- the nonce of the opened address; empty where no call opened the page
		ways text not null, -- what was right, in order, as JSON: [{"way": "manager"}, {"way": "own", "question": "…"}]
		began_at timestamptz not null,
		verified_at timestamptz, -- null while more has to be asked
		constraint caller_verification_pkey primary key (account_id, analyst_id, person_id, call_id),
		constraint caller_verification_analyst foreign key (account_id, analyst_id)
			references person (account_id, id) on delete cascade,
		constraint caller_verification_person foreign key (account_id, person_id)
			references person (account_id, id) on delete cascade
	)`,
	`select spread('caller_verification')`,
	`create index caller_verification_by_person on caller_verification (account_id, person_id)`,

	// Wrong answers about one person to one analyst.
	`create table verification_failure (
		account_id integer not null,
		analyst_id bigint not null,
		person_id bigint not null,
		failures integer not null,
		window_began_at timestamptz not null,
		constraint verification_failure_pkey primary key (account_id, analyst_id, person_id),
		constraint verification_failure_analyst foreign key (account_id, analyst_id)
			references person (account_id, id) on delete cascade,
		constraint verification_failure_person foreign key (account_id, person_id)
			references person (account_id, id) on delete cascade
	)`,
	`select spread('verification_failure')`,
	`create index verification_failure_by_person on verification_failure (account_id, person_id)`
];
