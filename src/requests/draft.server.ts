/** Keeps what an analyst types for a caller, until it is registered or discarded. */
import { sql } from 'kysely';
import { withinReach } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { Refusal } from '#foundation/refusals.ts';
import { DRAFT_DAYS, isWorthKeeping, type Draft } from './draft.ts';
import { readTexts, type NewRequestTexts } from './new-request-form.ts';

/** Calls since the draft was left, of which the people are named: our choice, more is no news. */
const MOST_CALLS = 20;

export interface DraftFound extends Draft {
	/** Who called the analyst since it was left, the last one first. */
	readonly calledBetween: readonly string[];
}

/** When it was kept, or the number of the request that was registered from it. */
export type Kept = { readonly at: string } | { readonly registered: number } | { readonly at: null };

export interface TypedDraft {
	readonly personId: number;
	readonly key: string;
	readonly texts: NewRequestTexts;
	/**
	 * The copy that it continues. Given where a browser brings what it could not send before: what was kept since then
	 * stays. Undefined for what is being typed now, which replaces whatever was kept.
	 */
	readonly continues?: string | null;
}

/**
 * The analyst is the person of the scope. A form in which nothing is typed any more is not kept.
 * @throws Refusal `person.unknown`.
 */
export async function keepDraft(scope: AccountScope, draft: TypedDraft): Promise<Kept> {
	if (!isWorthKeeping(draft.texts)) {
		await discardDraft(scope, draft.personId);
		return { at: null };
	}
	await removeOldDrafts(scope);
	const { rows } = await writeDraft(scope, draft);
	if (rows.length > 0) return { at: scope.now.toISOString() };
	const registered = await findRegistered(scope, draft.key);
	if (registered !== undefined) return { registered };
	if (draft.continues !== undefined) return { at: null };
	throw new Refusal('not-found', 'person.unknown', 'There is no such person, or not any more.');
}

/** Undefined where there is none, or one that nobody came back for. */
export async function findDraft(scope: AccountScope, personId: number): Promise<DraftFound | undefined> {
	const draft = await scope.db
		.selectFrom('draft')
		.select(['formKey', 'typed', 'updatedAt'])
		.where('accountId', '=', scope.accountId)
		.where('analystId', '=', scope.personId ?? 0)
		.where('personId', '=', personId)
		.where('updatedAt', '>=', oldest(scope.now))
		.executeTakeFirst();
	if (draft === undefined) return undefined;
	const typed = new Map<string, unknown>(Object.entries(draft.typed ?? {}));
	return {
		key: draft.formKey,
		at: draft.updatedAt.toISOString(),
		texts: readTexts((name) => typed.get(name)),
		calledBetween: await listCallersSince(scope, personId, draft.updatedAt)
	};
}

export async function discardDraft(scope: AccountScope, personId: number): Promise<void> {
	await scope.db
		.deleteFrom('draft')
		.where('accountId', '=', scope.accountId)
		.where('analystId', '=', scope.personId ?? 0)
		.where('personId', '=', personId)
		.execute();
}

/** Part of the transaction that registers the request of a form. */
export async function discardDraftOf(scope: AccountScope, key: string): Promise<void> {
	await scope.db
		.deleteFrom('draft')
		.where('accountId', '=', scope.accountId)
		.where('analystId', '=', scope.personId ?? 0)
		.where('formKey', '=', key)
		.execute();
}

/** A form that was registered leaves no draft behind, also if its last letters arrive later than the form. */
function writeDraft(scope: AccountScope, { personId, key, texts, continues }: TypedDraft) {
	const onlyIf = continues === undefined ? sql`` : sql`where draft.updated_at = ${continues}::timestamptz`;
	return sql`
		insert into draft (account_id, analyst_id, person_id, form_key, typed, updated_at)
		select ${scope.accountId}::integer, ${scope.personId ?? null}::bigint, p.id, ${key}::uuid,
			${JSON.stringify(texts)}::jsonb, ${scope.now}::timestamptz
		from person p
		where p.account_id = ${scope.accountId}::integer and p.id = ${personId}::bigint and ${withinReach(scope.reach)}
			and not exists (
				select 1 from request r
				where r.account_id = ${scope.accountId}::integer and r.registration_key = ${key}::uuid
			)
		on conflict (account_id, analyst_id, person_id) do update
		set form_key = excluded.form_key, typed = excluded.typed, updated_at = excluded.updated_at
		${onlyIf}
		returning 1 as kept`.execute(scope.db);
}

/** By the index draft_by_age. */
async function removeOldDrafts(scope: AccountScope): Promise<void> {
	await scope.db
		.deleteFrom('draft')
		.where('accountId', '=', scope.accountId)
		.where('updatedAt', '<', oldest(scope.now))
		.execute();
}

async function findRegistered(scope: AccountScope, key: string): Promise<number | undefined> {
	const request = await scope.db
		.selectFrom('request')
		.select('id')
		.where('accountId', '=', scope.accountId)
		.where('registrationKey', '=', key)
		.executeTakeFirst();
	return request?.id;
}

/** By the index call_by_analyst_at. */
async function listCallersSince(scope: AccountScope, personId: number, since: Date): Promise<string[]> {
	const calls = await scope.db
		.selectFrom('call')
		.innerJoin('person', (join) =>
			join.onRef('person.accountId', '=', 'call.accountId').onRef('person.id', '=', 'call.personId')
		)
		.select('person.name')
		.where('call.accountId', '=', scope.accountId)
		.where('call.analystId', '=', scope.personId ?? 0)
		.where('call.openedAt', '>', since)
		.where('call.personId', '<>', personId)
		.where(withinReach(scope.reach))
		.orderBy('call.openedAt', 'desc')
		.orderBy('call.id')
		.limit(MOST_CALLS)
		.execute();
	return [...new Set(calls.map(({ name }) => name))];
}

function oldest(now: Date): Date {
	return new Date(now.getTime() - DRAFT_DAYS * 86_400_000);
}
