import { describe, expect, it } from 'vitest';
import { appliesTo, chooseAgreement, covers, type CoveringAgreement, type WhoIsCovered } from './coverage.ts';

const TODAY = '2026-11-23';

/** Noordzee Finance (3) lies in Noordzee (2), which lies in the holding (1). */
const ANNELIES: WhoIsCovered = { id: 101, organizationIds: [3, 2, 1], siteId: 20 };

function agreement(given: Partial<CoveringAgreement>): CoveringAgreement {
	return {
		...{ disabled: false, status: 'active', startsOn: '2026-01-01', endsOn: null, coverage: 'people' },
		...{ organizationIds: [], siteIds: [], personIds: [101] },
		...given
	};
}

describe('covers', () => {
	it.each<[string, Partial<CoveringAgreement>, boolean]>([
		['the person themselves', {}, true],
		['somebody else only', { personIds: [102] }, false],
		['their organization', { coverage: 'organizations', organizationIds: [3] }, true],
		['an organization further up, alone', { coverage: 'organizations', organizationIds: [2] }, false],
		['an organization with its descendants', { coverage: 'organizations_and_descendants', organizationIds: [1] }, true],
		['another organization', { coverage: 'organizations_and_descendants', organizationIds: [4] }, false],
		['their site', { coverage: 'sites', siteIds: [20] }, true],
		['another site', { coverage: 'sites', siteIds: [21] }, false],
		['organization and site', { coverage: 'organizations_and_sites', organizationIds: [3], siteIds: [20] }, true],
		['the organization elsewhere', { coverage: 'organizations_and_sites', organizationIds: [3], siteIds: [21] }, false],
		['others at the site', { coverage: 'organizations_and_sites', organizationIds: [4], siteIds: [20] }, false],
		['people, whatever else is named', { organizationIds: [3], siteIds: [20], personIds: [] }, false],
		['a draft', { status: 'draft' }, false],
		['what is disabled', { disabled: true }, false],
		['its first day', { startsOn: TODAY }, true],
		['the day before', { startsOn: '2026-11-24' }, false],
		['its last day', { endsOn: TODAY }, true],
		['the day after', { endsOn: '2026-11-22' }, false]
	])('decides on %s', (_what, given, expected) => {
		expect(covers(agreement(given), ANNELIES, TODAY)).toBe(expected);
	});

	it('covers nobody by an organization or a site that they have not', () => {
		const nowhere = { id: 101, organizationIds: [], siteId: null };

		expect(covers(agreement({ coverage: 'organizations', organizationIds: [3] }), nowhere, TODAY)).toBe(false);
		expect(covers(agreement({ coverage: 'sites', siteIds: [20] }), nowhere, TODAY)).toBe(false);
	});
});

describe('appliesTo', () => {
	it.each([
		['incident', 'top', 'top'],
		['incident', null, 'low'],
		['rfc', 'top', 'rfc'],
		['rfi', null, 'rfi'],
		['complaint', 'medium', 'medium'],
		['order', 'high', 'high']
	])('takes %s of impact %s as %s', (category, impact, expected) => {
		expect(appliesTo(category, impact)).toBe(expected);
	});
});

describe('chooseAgreement', () => {
	it.each([
		['the shortest resolution', { A: { low: [60, 480] }, B: { low: [90, 240] } }, 'B'],
		['of equals the first by name', { B: { low: [60, 480] }, A: { low: [90, 480] } }, 'A'],
		['any promise before best effort', { A: { low: [1, null] }, B: { low: [60, 480] } }, 'B'],
		['any promise before silence', { A: {}, B: { low: [60, 480] } }, 'B'],
		['what is promised for this impact', { A: { top: [1, 2], low: [60, 480] }, B: { low: [90, 240] } }, 'B']
	] as const)('takes %s', (_what, promised, expected) => {
		const agreements = Object.entries(promised).map(([name, targets]) => ({ name, targets }));

		expect(chooseAgreement(agreements, 'low')?.name).toBe(expected);
	});

	it('takes none of none', () => {
		expect(chooseAgreement([], 'low')).toBeUndefined();
	});
});
