/** The columns of type `teams`. Pure. */
import { links } from './belongings.ts';
import { namedRecords } from './file-type.ts';

export const TEAM_FILE = namedRecords({
	words: ['team', 'teams'],
	table: 'team',
	columns: [links('Members', 'team_member', 'team', 'person')]
});
