import { sql } from 'kysely';
import { askProblems } from './ask-problems.server.ts';
import type { Problems } from './problems.ts';
import { ofImport, type ImportScope } from './staging.server.ts';

/** More levels than any organization has; ends a circle that does not come back to where it began. */
const MOST_LEVELS = 100;

/** Organizations that would be above themselves, once the rows and what they name have their numbers. */
export function checkTree(scope: ImportScope): Promise<Problems> {
	const lines = sql<{ line: number }>`
		with recursive parent as (
			select r.line, r.record_id as id, f.record_id as parent_id
			from import_row r
			left join import_reference f on f.account_id = r.account_id and f.import_id = r.import_id
				and f.kind = 'organization' and f.written = r.data ->> 'parent'
			where ${ofImport(scope, 'r')}
			union all
			select null, o.id, o.parent_id from organization o
			where o.account_id = ${scope.accountId} and not exists (
				select from import_row s where ${ofImport(scope, 's')} and s.record_id = o.id
			)
		), above as (
			select line, id, parent_id as at, 1 as level from parent where line is not null
			union all
			select above.line, above.id, parent.parent_id, above.level + 1
			from above join parent on parent.id = above.at
			where above.at <> above.id and above.level < ${MOST_LEVELS}
		)
		select distinct line from above where at = id`;
	return askProblems(scope, lines, () => ({
		column: 'Parent',
		message: 'The organization would be part of itself.'
	}));
}
