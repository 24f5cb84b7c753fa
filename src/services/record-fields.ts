/** What services and configuration items have in common. Pure. */
import { orderedTextField, type ListedField } from '#records/listing.ts';
import type { RecordReference } from '#records/record-kind.ts';

/** A name without a record of its own, in the shape of 4me's reference: `{"name": "Printing"}`. */
export function namedText(column: string): ListedField {
	return {
		...orderedTextField(column, { isListed: true }),
		value: `case when ${column} is null then null else json_build_object('name', ${column}) end`
	};
}

export function supportTeam(constraint: string): RecordReference {
	return { constraint, field: 'support_team', unknown: 'There is no such team to be the support team.' };
}
