/** Whom a shared line suggests besides those who have its number: the people of its organization. */
import { withinReach } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import type { AllTexts } from '#texts/all-texts.ts';
import type { Reason, SharedLine } from './caller-view.ts';
import type { Found } from './findings.ts';
import type { Identification } from './identify.ts';

/** As many as digits choose; of more, nobody is guessed, and the search field looks among them. */
const MOST_SUGGESTED = 9;

/** Reads the index person_by_organization. */
export async function suggestOnLine<I extends Identification>(
	scope: AccountScope,
	found: I,
	{ organization, texts }: SharedLine & { readonly texts: AllTexts }
): Promise<I> {
	if (organization === null) return found;
	const known = found.people.map(({ personId }) => personId);
	const colleagues = await scope.db
		.selectFrom('person')
		.select(['id', 'name'])
		.where('accountId', '=', scope.accountId)
		.where('organizationId', '=', organization.id)
		.where('disabled', '=', false)
		.where(withinReach(scope.reach))
		.orderBy('nameKey')
		.orderBy('id')
		.limit(MOST_SUGGESTED + known.length + 1)
		.execute();
	const others = colleagues.filter(({ id }) => !known.includes(id));
	if (known.length + others.length > MOST_SUGGESTED) return found;
	return {
		...found,
		people: [
			...found.people,
			...others.map(({ id, name }) => foundAt(id, name, texts.arrival.sharedLineOf(organization.name)))
		]
	};
}

function foundAt(personId: number, name: string, words: string): Found {
	const reason: Reason = {
		by: 'telephone',
		certainty: 'weak',
		class: 1,
		words,
		contactId: undefined,
		label: undefined
	};
	return { personId, name, disabled: false, reason, sameExtension: false, position: 0, requestId: undefined };
}
