import { describe, expect, it } from 'vitest';
import { nameInApi } from './person-columns.ts';

describe('The API calls a column', () => {
	it.each([
		['name', 'name'],
		['jobTitle', 'job_title'],
		['primaryEmail', 'primary_email'],
		['supportId', 'supportID'],
		['sourceId', 'sourceID'],
		['organizationId', 'organization'],
		['timeFormat24h', 'time_format_24h'],
		['doNotTranslateLanguages', 'do_not_translate_languages']
	])('%s by %s', (column, name) => {
		expect(nameInApi(column)).toBe(name);
	});
});
