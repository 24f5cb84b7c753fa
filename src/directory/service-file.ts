/** The columns of type `services`. Pure. */
import { LONGEST_NAME, reference, text } from './column.ts';
import { namedRecords } from './file-type.ts';

export const SERVICE_FILE = namedRecords({
	words: ['service', 'services'],
	table: 'service_instance',
	columns: [text('Service', 'service', LONGEST_NAME), reference('Support Team', 'support_team', 'team')]
});
