import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readCtiAddress } from './cti-address.ts';
import { openAddress, sealAddress } from './sealed-address.server.ts';

const NOW = new Date('2026-11-23T09:42:00Z');
const KEY = Buffer.alloc(32, 7);
const PARAMETERS = readCtiAddress('?telephone=+442079460123&supportID=33821');

function hoursLater(hours: number) {
	return new Date(NOW.getTime() + hours * 3_600_000);
}

describe('a sealed address', () => {
	it('gives back what was sealed, with the moment', () => {
		const opened = openAddress(KEY, sealAddress(KEY, PARAMETERS, NOW), hoursLater(1));

		expect(opened?.parameters).toEqual(PARAMETERS);
		expect(opened?.openedAt).toEqual(NOW);
	});

	it('is another one each time, so that each opening is a call', () => {
		const [one, other] = [sealAddress(KEY, PARAMETERS, NOW), sealAddress(KEY, PARAMETERS, NOW)];

		expect(openAddress(KEY, one, NOW)?.nonce).not.toBe(openAddress(KEY, other, NOW)?.nonce);
	});

	it('says nothing of the number, and needs no escaping', () => {
		const sealed = sealAddress(KEY, PARAMETERS, NOW);

		expect(sealed).toMatch(/^[\w-]+$/u);
		expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('79460123');
	});

	it.each([
		['after twelve hours', 11.9, true],
		['later', 12.1, false]
	])('is opened until %s', (_when, hours, isOpened) => {
		const sealed = sealAddress(KEY, PARAMETERS, NOW);

		expect(openAddress(KEY, sealed, hoursLater(hours)) !== undefined).toBe(isOpened);
	});

	it('is not opened with the key of another account', () => {
		expect(openAddress(randomBytes(32), sealAddress(KEY, PARAMETERS, NOW), NOW)).toBeUndefined();
	});

	it.each([
		['one that was changed', sealAddress(KEY, PARAMETERS, NOW).replace(/^./u, (first) => (first === 'A' ? 'B' : 'A'))],
		['one that was cut', sealAddress(KEY, PARAMETERS, NOW).slice(0, -4)],
		['nothing', ''],
		['anything else', 'telephone']
	])('does not open %s', (_what, sealed) => {
		expect(openAddress(KEY, sealed, NOW)).toBeUndefined();
	});
});
