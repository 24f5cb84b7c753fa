/** Views that people saved: their own, and those that others share. Only the owner changes one. */
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { AccountScope } from '#accounts/scope.ts';
import { refuseOn } from '#database/constraints.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import type { AllTexts } from '#texts/all-texts.ts';
import { LONGEST_VIEW_NAME, LONGEST_VIEW_QUERY, MOST_VIEWS, type SavedView } from './saved-view.ts';

/** Our choice: shared views beyond it are not listed, the first by name are. */
const MOST_SHARED = 100;

type ViewTexts = AllTexts['inboxSaid']['views'];

/** Mine in the order in which I saved them, then those of others by name. Reads the index saved_view_shared. */
export async function listSavedViews(scope: AccountScope): Promise<SavedView[]> {
	const me = scope.personId ?? null;
	const { rows } = await sql<SavedView>`
		select v.id, v.name, v.query, v.shared, owner.name as owner, v.person_id = ${me} as is_mine,
			d.view_id is not null as is_default
		from (
			(select * from saved_view mine where mine.account_id = ${scope.accountId} and mine.person_id = ${me})
			union all
			(select * from saved_view other
				where other.account_id = ${scope.accountId} and other.shared and other.person_id <> ${me}
				order by other.name, other.id limit ${MOST_SHARED})
		) v
		join person owner on owner.account_id = v.account_id and owner.id = v.person_id
		left join default_view d on d.account_id = v.account_id and d.person_id = ${me} and d.view_id = v.id
		order by is_mine desc, case when v.person_id = ${me} then v.place end, v.name, v.id`.execute(scope.db);
	return rows;
}

/** The view that the inbox of this person opens with: their own, or one that is still shared. */
export async function findDefaultView(scope: AccountScope): Promise<Pick<SavedView, 'id' | 'query'> | undefined> {
	return scope.db
		.selectFrom('defaultView')
		.innerJoin('savedView', (join) =>
			join.onRef('savedView.accountId', '=', 'defaultView.accountId').onRef('savedView.id', '=', 'defaultView.viewId')
		)
		.select(['savedView.id', 'savedView.query'])
		.where('defaultView.accountId', '=', scope.accountId)
		.where('defaultView.personId', '=', scope.personId ?? null)
		.where(({ or, eb }) =>
			or([eb('savedView.shared', '=', true), eb('savedView.personId', '=', scope.personId ?? null)])
		)
		.executeTakeFirst();
}

export interface NewView {
	readonly name: string;
	readonly query: string;
	readonly shared: boolean;
}

/**
 * On the first place that is free.
 * @returns its ID.
 * @throws Refusal `saved-view.name-missing`, `saved-view.name-long`, `saved-view.name-taken`, `saved-view.too-many`.
 */
export async function saveView(scope: AccountScope, view: NewView, texts: ViewTexts): Promise<string> {
	const name = checkName(view.name, texts);
	const id = randomUUID();
	const query = view.query.slice(0, LONGEST_VIEW_QUERY);
	const { numAffectedRows } = await refuseOn(refusals(name, texts), () =>
		sql`
			insert into saved_view (account_id, id, person_id, place, name, query, shared, created_at)
			select ${scope.accountId}::integer, ${id}::uuid, ${scope.personId ?? null}::bigint, place, ${name}::text,
				${query}::text, ${view.shared}::boolean, ${scope.now}::timestamptz
			from generate_series(1, ${MOST_VIEWS}) place
			where not exists (select 1 from saved_view taken where taken.account_id = ${scope.accountId}
				and taken.person_id = ${scope.personId ?? null} and taken.place = place.place)
			order by place
			limit 1`.execute(scope.db)
	);
	if (numAffectedRows === 1n) return id;
	throw new Refusal('conflict', 'saved-view.too-many', texts.tooMany(MOST_VIEWS), 'name');
}

/** @throws Refusal `saved-view.unknown` where it is not one of mine, and those of `saveView`. */
export async function changeView(
	scope: AccountScope,
	id: string,
	{ name: given, shared }: Pick<NewView, 'name' | 'shared'>,
	texts: ViewTexts
): Promise<void> {
	const name = checkName(given, texts);
	const { numUpdatedRows } = await refuseOn(refusals(name, texts), () =>
		scope.db
			.updateTable('savedView')
			.set({ name, shared })
			.where('accountId', '=', scope.accountId)
			.where('personId', '=', scope.personId ?? null)
			.where('id', '=', id)
			.executeTakeFirst()
	);
	if (numUpdatedRows === 0n) throw unknown(texts);
}

/** Whoever opened the inbox with it opens it as it is at first. @throws Refusal `saved-view.unknown`. */
export async function removeView(scope: AccountScope, id: string, texts: ViewTexts): Promise<void> {
	const { numDeletedRows } = await scope.db
		.deleteFrom('savedView')
		.where('accountId', '=', scope.accountId)
		.where('personId', '=', scope.personId ?? null)
		.where('id', '=', id)
		.executeTakeFirst();
	if (numDeletedRows === 0n) throw unknown(texts);
}

/**
 * @param id of one of mine or a shared one; undefined for the inbox as it is at first.
 * @throws Refusal `saved-view.unknown`.
 */
export async function chooseDefaultView(scope: AccountScope, id: string | undefined, texts: ViewTexts): Promise<void> {
	const { accountId, personId = null } = scope;
	if (id === undefined) {
		await scope.db
			.deleteFrom('defaultView')
			.where('accountId', '=', accountId)
			.where('personId', '=', personId)
			.execute();
		return;
	}
	const { numAffectedRows } = await sql`
		insert into default_view (account_id, person_id, view_id)
		select ${accountId}::integer, ${personId}::bigint, v.id from saved_view v
		where v.account_id = ${accountId} and v.id = ${id}::uuid and (v.shared or v.person_id = ${personId})
		on conflict (account_id, person_id) do update set view_id = excluded.view_id`.execute(scope.db);
	if (numAffectedRows === 0n) throw unknown(texts);
}

function checkName(given: string, texts: ViewTexts): string {
	const name = given.replaceAll('\0', '').replace(/\s+/gu, ' ').trim();
	if (name === '') throw new Refusal('invalid', 'saved-view.name-missing', texts.nameMissing, 'name');
	if ([...name].length <= LONGEST_VIEW_NAME) return name;
	throw new Refusal('invalid', 'saved-view.name-long', texts.nameLong(LONGEST_VIEW_NAME), 'name');
}

function refusals(name: string, texts: ViewTexts): Record<string, Refusal> {
	return {
		saved_view_name_once: new Refusal('conflict', 'saved-view.name-taken', texts.nameTaken(name), 'name'),
		// Two windows saved at the same moment.
		saved_view_place_once: new Refusal('conflict', 'saved-view.at-once', texts.atOnce, 'name')
	};
}

function unknown(texts: ViewTexts): Refusal {
	return new Refusal('not-found', 'saved-view.unknown', texts.unknown);
}
