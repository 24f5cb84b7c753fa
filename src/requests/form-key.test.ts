import { describe, expect, it } from 'vitest';
import { idFrom } from './form-key.ts';

const KEY = '5f0c3f3e-6f8b-4b1a-9f57-0d6d3a3f1c11';

describe('idFrom', () => {
	it('is the same for the same form, and another for each of its parts', () => {
		expect(idFrom(KEY, 'internal')).toBe(idFrom(KEY, 'internal'));
		expect(idFrom(KEY, 'internal')).not.toBe(idFrom(KEY, '70453'));
	});

	it('is a UUID', () => {
		expect(idFrom(KEY, 'internal')).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
	});
});
