import { describe, expect, it } from 'vitest';
import { TOKEN_SCOPES } from '#accounts/token-scopes.ts';
import { apiAccessTexts } from '#texts/api-access.ts';
import { SCOPE_GROUPS, scopesInWords } from './scope-words.ts';

const { scopes: texts } = apiAccessTexts('en');

describe('scopesInWords', () => {
	it.each([
		['all', 'all', 'All that you may do'],
		[
			'to read and to write',
			['callers:read', 'people:read', 'people:write'],
			'Who is calling: read · People and their numbers: read and change'
		],
		['none that is known any more', [], 'nothing']
	] as const)('says %s', (_what, scopes, words) => {
		expect(scopesInWords(scopes, texts.allOfYou, texts)).toBe(words);
	});
});

describe('the groups', () => {
	it('have every scope once', () => {
		const grouped = SCOPE_GROUPS.flatMap(({ read, write }) => (write === undefined ? [read] : [read, write]));

		expect(grouped.toSorted()).toEqual(TOKEN_SCOPES.toSorted());
	});
});
