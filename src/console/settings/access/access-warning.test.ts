import { describe, expect, it } from 'vitest';
import { apiAccessTexts } from '#texts/api-access.ts';
import { warningOf } from './access-warning.ts';

const texts = apiAccessTexts('en').warnings;
const ADA = { name: 'Ada', roles: ['service_desk_analyst'], disabled: false } as const;
const ADMINISTRATOR = { ...ADA, roles: ['account_administrator'] } as const;

describe('warningOf', () => {
	it.each([
		['is disabled', { ...ADA, disabled: true }, ['people:read'], texts.disabled('Ada')],
		['has no role', { ...ADA, roles: [] }, 'all', texts.noRole('Ada')],
		['is no administrator', ADA, ['people:read', 'webhooks:read'], texts.lacks('Ada')]
	] as const)('warns of an owner who %s', (_what, owner, scopes, sentence) => {
		expect(warningOf(owner, scopes, texts)).toBe(sentence);
	});

	it.each([
		['all of whatever it is', ADA, 'all'],
		['what the owner may do', ADA, ['people:write']],
		['what an administrator may do', ADMINISTRATOR, ['directory:write']]
	] as const)('has nothing to say of %s', (_what, owner, scopes) => {
		expect(warningOf(owner, scopes, texts)).toBeUndefined();
	});
});
