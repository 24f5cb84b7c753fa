/** The organization, the site and the manager that a form names, looked up by what was typed. */
import type { AccountScope } from '#accounts/scope.ts';
import { Refusal } from '#foundation/refusals.ts';
import { getPersonMeant } from './find-person.server.ts';
import { getOrganizationByName } from './organizations.server.ts';
import type { FieldProblem, PersonField } from './person-fields.ts';
import { getSiteByName } from './sites.server.ts';

export interface PersonReferences {
	/** Columns of those that were named, null for one that is to be empty. */
	readonly ids: {
		readonly organizationId?: number | null;
		readonly siteId?: number | null;
		readonly managerId?: number | null;
	};
	readonly problems: Partial<Record<PersonField, FieldProblem>>;
}

type Named = Pick<Partial<Record<PersonField, string>>, 'organization' | 'site' | 'manager'>;

/** Of those fields that are given; all of them are looked up, so that all problems are told at once. */
export async function findReferences(
	scope: AccountScope,
	personId: number,
	{ organization, site, manager }: Named
): Promise<PersonReferences> {
	const problems: Partial<Record<PersonField, FieldProblem>> = {};
	const ids = {
		...(organization !== undefined && {
			organizationId: await idOr('organization', organization, () => getOrganizationByName(scope, organization))
		}),
		...(site !== undefined && { siteId: await idOr('site', site, () => getSiteByName(scope, site)) }),
		...(manager !== undefined && {
			managerId: await idOr('manager', manager, () => getPersonMeant(scope, '', manager, 'manager'))
		})
	};
	if (ids.managerId === personId) problems.manager = 'ownManager';
	return { ids, problems };

	async function idOr(field: keyof Named, text: string, get: () => Promise<{ id: number }>): Promise<number | null> {
		if (text === '') return null;
		try {
			return (await get()).id;
		} catch (error) {
			const problem = error instanceof Refusal ? PROBLEM_OF[error.code] : undefined;
			if (problem === undefined) throw error;
			problems[field] = problem;
			return null;
		}
	}
}

const PROBLEM_OF: Readonly<Record<string, FieldProblem>> = {
	'organization.unknown': 'organizationUnknown',
	'site.unknown': 'siteUnknown',
	'person.unknown': 'managerUnknown',
	'person.ambiguous': 'managerAmbiguous'
};
