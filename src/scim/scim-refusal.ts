/** Refusals in the words of SCIM (RFC 7644, 3.12): the part of the code behind the dot is the `scimType`. Pure. */
import { Refusal } from '#foundation/refusals.ts';

export const SCIM_TYPES = [
	'invalidFilter',
	'uniqueness',
	'mutability',
	'invalidSyntax',
	'invalidPath',
	'noTarget',
	'invalidValue'
] as const;
export type ScimType = (typeof SCIM_TYPES)[number];

export function scimRefusal(type: ScimType, detail: string): Refusal {
	return new Refusal(type === 'uniqueness' ? 'conflict' : 'malformed', `scim.${type}`, detail);
}

/** Undefined for what SCIM has no word for, such as an unknown resource. */
export function scimTypeOf({ code }: Refusal): ScimType | undefined {
	return SCIM_TYPES.find((type) => code === `scim.${type}`);
}
