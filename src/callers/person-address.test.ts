import { describe, expect, it } from 'vitest';
import { backToPerson, cameFrom, organizationAddress, originOf, personAddress } from './person-address.ts';

describe('a page around a person', () => {
	it.each([
		['from a call', '/sd/call/se-al_ed', '/sd/call/se-al_ed?person=7&request=12'],
		['from the page of the person', '/sd/person/7', '/sd/person/7?request=12']
	])('leads back where it came from: %s', (_reason, base, back) => {
		const address = personAddress(7, 'edit', originOf({ base, person: undefined }, 12));

		expect(backToPerson(7, cameFrom(new URL(address, 'http://desk.example').searchParams))).toBe(back);
	});

	it('names the person whose colleagues are shown', () => {
		expect(organizationAddress(3, { call: 'sealed', request: undefined }, 7)).toBe(
			'/organizations/3?from=7&call=sealed'
		);
	});

	it('takes no call from an address that holds something else', () => {
		expect(cameFrom(new URLSearchParams('call=//evil.example&request=x'))).toEqual({
			call: undefined,
			request: undefined
		});
	});
});
