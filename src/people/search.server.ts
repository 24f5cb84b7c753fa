/**
 * People by the first letters of their names, of any word of their organization's name, or by their complete
 * email address. Reads the indexes person_word_pkey, organization_word_pkey, person_by_organization, person_email_once.
 */
import { withinReachAt } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { executePrepared } from '#database/prepared.server.ts';
import { emailKey, typedWords } from './search-keys.ts';

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

/** Organizations of one name whose people are listed. */
const MOST_ORGANIZATIONS = 20;

const begins = (column: string, word: string) => `${column} >= ${word} and ${column} < ${word} || '${AFTER}'`;

const OF_ANYBODY = `exists (select 1 from person_word o where o.account_id = $1 and ${begins('o.word', 'other.word')})
	or exists (select 1 from organization_word o where o.account_id = $1 and ${begins('o.word', 'other.word')})`;

const OF_PERSON = `exists (
	select 1 from person_word o
	where o.account_id = $1 and o.person_id = p.id and ${begins('o.word', 'other.word')}
)`;

const OF_ORGANIZATION = (id: string) => `exists (
	select 1 from organization_word o
	where o.account_id = $1 and o.organization_id = ${id} and ${begins('o.word', 'other.word')}
)`;

const everyWord = (is: string) => `not exists (select 1 from unnest($3::text[]) as other (word) where not (${is}))`;

/**
 * Whoever has all longer words in the name is found by the first of these; so a shorter one leads to somebody else only
 * if each longer one may be of an organization. Without this a frequent first name is gone through for a last name that nobody has with it.
 */
const MAY_LEAD = `not exists (
	select 1 from unnest($3::text[]) with ordinality as longer (word, place)
	where longer.place < lead.place and not exists (
		select 1 from organization_word o where o.account_id = $1 and ${begins('o.word', 'longer.word')}
	)
)`;

const SELECTABLE = `not p.disabled and ($5::bigint is null or p.organization_id = $5) and ${withinReachAt('$2')}`;

/**
 * Parameters: account, reach, words, email or null, organization or null, limit.
 *
 * Whoever is met by a word of the name is found by way of it, whichever word that is, the longest first until there are
 * enough; a word that begins nothing at all ends the search before it begins. People are found by their organization alone if all words are of its name.
 */
const SEARCH = `
	(
		select p.id, p.name, 'email' as by
		from person p
		where p.account_id = $1 and p.email_key = $4::text and ${SELECTABLE}
	) union all (
		select found.id, found.name, 'name'
		from unnest($3::text[]) with ordinality as lead (word, place)
		cross join lateral (
			select p.id, p.name
			from person_word w
			join person p on p.account_id = $1 and p.id = w.person_id
			where w.account_id = $1 and ${begins('w.word', 'lead.word')} and ${SELECTABLE}
				and ${everyWord(`${OF_PERSON} or ${OF_ORGANIZATION('p.organization_id')}`)}
			order by w.word, w.name_key, w.person_id
			limit $6
		) found
		where ${everyWord(OF_ANYBODY)} and ${MAY_LEAD}
		limit $6
	) union all (
		select p.id, p.name, 'organization'
		from (
			select distinct w.organization_id from organization_word w
			where w.account_id = $1 and ${begins('w.word', '($3::text[])[1]')} and ${everyWord(OF_ORGANIZATION('w.organization_id'))}
			order by w.organization_id
			limit ${MOST_ORGANIZATIONS}
		) o
		cross join lateral (
			select p.id, p.name, p.name_key from person p
			where p.account_id = $1 and p.organization_id = o.organization_id and ${SELECTABLE}
			order by p.name_key, p.id
			limit $6
		) p
		order by p.name_key, p.id
		limit $6
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
	const words = typedWords(text)
		.slice(0, MOST_WORDS)
		.toSorted((one, other) => other.length - one.length);
	if (words.length === 0) return [];
	const rows = await executePrepared<FoundPerson>(scope.db, {
		name: 'people_search',
		text: SEARCH,
		values: [
			scope.accountId,
			scope.reach,
			words,
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
