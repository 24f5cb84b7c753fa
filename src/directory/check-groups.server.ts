import { sql } from 'kysely';
import { askProblems } from './ask-problems.server.ts';
import type { Problems } from './problems.ts';
import { joinReference } from './references.server.ts';
import { ofImport, type ImportScope } from './staging.server.ts';

/** Groups lie side by side: requests that would be grouped into one that is itself part of a group, or into themselves. */
export function checkGroups(scope: ImportScope): Promise<Problems> {
	const group = sql.ref('named');
	const lines = sql<{ line: number }>`
		select r.line
		from import_row r
		${joinReference({ as: group, kind: 'request', written: sql`r.data ->> 'grouped_into'` })}
		left join request kept on kept.account_id = r.account_id and kept.id = ${group}.record_id
		left join import_row other on other.account_id = r.account_id and other.import_id = r.import_id
			and other.line = ${group}.found_line
		where ${ofImport(scope, 'r')}
			and (kept.grouped_into_id is not null or other.data ->> 'grouped_into' is not null)`;
	return askProblems(scope, lines, () => ({
		column: 'Grouped Into',
		message: 'That request is itself part of a group, so nothing can be grouped into it.'
	}));
}
