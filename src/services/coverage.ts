/**
 * Whom a service level agreement covers, and which of several agreements decides. Pure.
 *
 * Pages do not ask this file but the same rule in SQL (`coverage-sql.ts`), which finds the agreements by index; a test
 * compares the two.
 */

export type Coverage =
	'organizations' | 'organizations_and_descendants' | 'sites' | 'organizations_and_sites' | 'people';

export interface CoveringAgreement {
	readonly disabled: boolean;
	readonly status: string;
	/** First and last day, ISO 8601; null for no end. */
	readonly startsOn: string;
	readonly endsOn: string | null;
	readonly coverage: Coverage;
	readonly organizationIds: readonly number[];
	readonly siteIds: readonly number[];
	readonly personIds: readonly number[];
}

export interface WhoIsCovered {
	readonly id: number;
	/** The organization where the person belongs, then the one that it lies in, and so on up. */
	readonly organizationIds: readonly number[];
	readonly siteId: number | null;
}

/** What a target is promised for: a change, a request for information, or else an impact. */
export type AppliesTo = 'top' | 'high' | 'medium' | 'low' | 'rfc' | 'rfi';

/** Minutes of support hours; null for best effort. */
export type TargetMinutes = readonly [response: number | null, resolution: number | null];

export interface PromisingAgreement {
	readonly name: string;
	readonly targets: Readonly<Partial<Record<AppliesTo, TargetMinutes>>>;
}

/** @param today ISO 8601. */
export function covers(agreement: CoveringAgreement, person: WhoIsCovered, today: string): boolean {
	return isInForce(agreement, today) && isNamed(agreement, person);
}

/** As in 4me; a request without an impact is dealt with as one of low impact. */
export function appliesTo(category: string, impact: string | null): AppliesTo {
	if (category === 'rfc' || category === 'rfi') return category;
	return impact === 'top' || impact === 'high' || impact === 'medium' ? impact : 'low';
}

/** The one that promises to solve it soonest, counted in its own support hours; among equals the first by name. */
export function chooseAgreement<Agreement extends PromisingAgreement>(
	agreements: readonly Agreement[],
	to: AppliesTo
): Agreement | undefined {
	const resolution = ({ targets }: Agreement) => targets[to]?.[1] ?? Infinity;
	return agreements.toSorted((one, other) => {
		const [sooner, later] = [resolution(one), resolution(other)];
		if (sooner === later) return one.name < other.name ? -1 : 1;
		return sooner < later ? -1 : 1;
	})[0];
}

function isInForce({ disabled, status, startsOn, endsOn }: CoveringAgreement, today: string): boolean {
	return !disabled && status === 'active' && startsOn <= today && (endsOn === null || today <= endsOn);
}

function isNamed(agreement: CoveringAgreement, { id, organizationIds, siteId }: WhoIsCovered): boolean {
	const [own] = organizationIds;
	const isOfOrganization = own !== undefined && agreement.organizationIds.includes(own);
	const isAtSite = siteId !== null && agreement.siteIds.includes(siteId);
	switch (agreement.coverage) {
		case 'organizations':
			return isOfOrganization;
		case 'organizations_and_descendants':
			return organizationIds.some((one) => agreement.organizationIds.includes(one));
		case 'sites':
			return isAtSite;
		case 'organizations_and_sites':
			return isOfOrganization && isAtSite;
		case 'people':
			return agreement.personIds.includes(id);
	}
}
