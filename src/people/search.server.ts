/**
 * People by the first letters of their names, of any word of their organization's name, or by their complete
 * email address. Reads the indexes person_word_pkey, organization_word_pkey, person_by_organization, person_email_once.
 */
import { withinReachAt } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { executePrepared } from '#database/prepared.server.ts';
import { emailKey, searchWords } from './search-keys.ts';

/** By what a person was found. */
export interface FoundPerson {
	readonly id: number;
	readonly name: string;
	readonly by: 'email' | 'name' | 'organization';
}

/** Greater than anything that begins with the same letters, byte by byte. */
const AFTER = '\u{10ffff}';

/** Words behind the first that are looked at. */
const MOST_WORDS = 5;

/** Every other word begins a word of the person's name, or of the organization's. */
const OTHER_WORDS = `not exists (
	select 1 from unnest($5::text[]) as other (word)
	where not exists (
		select 1 from person_word o
		where o.account_id = $1 and o.person_id = p.id and o.word >= other.word and o.word < other.word || '${AFTER}'
	) and not exists (
		select 1 from organization_word o
		where o.account_id = $1 and o.organization_id = p.organization_id
			and o.word >= other.word and o.word < other.word || '${AFTER}'
	)
)`;

const SELECTABLE = `not p.disabled and ($7::bigint is null or p.organization_id = $7) and ${withinReachAt('$2')}`;

/** Parameters: account, reach, the longest word and what lies behind its words, the other words, email or null, organization or null, limit. */
const SEARCH = `
	(
		select p.id, p.name, 'email' as by
		from person p
		where p.account_id = $1 and p.email_key = $6::text and ${SELECTABLE}
	) union all (
		select p.id, p.name, 'name'
		from person_word w
		join person p on p.account_id = $1 and p.id = w.person_id
		where w.account_id = $1 and w.word >= $3::text and w.word < $4::text and ${SELECTABLE} and ${OTHER_WORDS}
		order by w.word, w.name_key, w.person_id
		limit $8
	) union all (
		select p.id, p.name, 'organization'
		from (
			select distinct o.organization_id from organization_word o
			where o.account_id = $1 and o.word >= $3::text and o.word < $4::text
			order by o.organization_id
			limit 20
		) o
		cross join lateral (
			select p.id, p.name, p.name_key from person p
			where p.account_id = $1 and p.organization_id = o.organization_id and ${SELECTABLE} and ${OTHER_WORDS}
			order by p.name_key, p.id
			limit $8
		) p
		order by p.name_key, p.id
		limit $8
	)`;

/**
 * Best first, each person once; nothing for a text without a letter or digit. People who are disabled are not
 * found, and of an organization that is given, nobody else.
 */
export async function searchPeople(
	scope: AccountScope,
	text: string,
	{ organizationId, limit }: { organizationId: number | undefined; limit: number }
): Promise<FoundPerson[]> {
	const [first, ...others] = searchWords(text)
		.slice(0, MOST_WORDS)
		.toSorted((one, other) => other.length - one.length);
	if (first === undefined) return [];
	const rows = await executePrepared<FoundPerson>(scope.db, {
		name: 'people_search',
		text: SEARCH,
		values: [
			scope.accountId,
			scope.reach,
			first,
			first + AFTER,
			others,
			text.includes('@') ? emailKey(text) : null,
			organizationId ?? null,
			// A person may have two words that begin alike.
			limit * 2
		]
	});
	return oncePerPerson(rows).slice(0, limit);
}

function oncePerPerson(rows: readonly FoundPerson[]): FoundPerson[] {
	const first = new Map<number, FoundPerson>();
	for (const row of rows) if (!first.has(row.id)) first.set(row.id, row);
	return [...first.values()];
}
