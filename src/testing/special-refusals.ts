/** What single routes refuse for a reason of their own, in the demo account, as a change of their example. Pure. */

export interface SpecialRefusal {
	/** A sentence goes on with it: "refuses …". */
	readonly what: string;
	readonly status: number;
	readonly code: RegExp;
	/** Instead of the example's. */
	readonly path?: string;
	/** In the place of the example's; undefined takes one away. */
	readonly headers?: Readonly<Record<string, string | undefined>>;
	/** Fields in the place of the example's. */
	readonly body?: Readonly<Record<string, unknown>>;
}

/** The system in whose name a program writes. */
export const SOURCE = 'x-ringside-source';

export const KEPT: SpecialRefusal = {
	what: 'what a directory keeps, in the name of another',
	status: 409,
	code: /^[a-z]+\.kept-by-directory$/u,
	headers: { [SOURCE]: undefined }
};

/** Operations that a directory does not stand in the way of: requests belong to the desk, and what it keeps stays. */
export const NEVER_KEPT: ReadonlySet<string> = new Set(['change_request', 'remove_contacts', 'change_call']);

/** Operations that end a link between two records: where there is none there is nothing to do. */
export const LINK_REMOVALS: ReadonlySet<string> = new Set([
	...['remove_member_of_a_team', 'remove_user_of_an_item', 'remove_service_of_an_item']
]);

/**
 * What stands in these addresses is known to nobody beforehand: to the receiver of a webhook, to whoever sent a file.
 * Webhooks and the import have tests of their own.
 */
export const KNOWN_LATER: ReadonlySet<string> = new Set([
	...['/v1/webhooks/verify/{token}', '/v1/import/{token}', '/v1/import/{token}/log']
]);

/** Each account has its own under the same name. */
export const NAMED_ALIKE: ReadonlySet<string> = new Set(['/v1/export/{name}']);

/** Parameters of the one example that takes a record in another state: a webhook that waits for its receiver. */
export const EXAMPLES_INSTEAD: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	'/v1/webhooks/{webhookId}/verification': { webhookId: '2' }
};

/** Refused in states that the demo is not in; webhooks have tests of their own. */
export const CONFLICTS_ELSEWHERE: ReadonlySet<string> = new Set([
	...['/v1/webhooks', '/v1/webhooks/{webhookId}/test', '/v1/webhooks/{webhookId}/verification'],
	...['/v1/webhooks/{webhookId}/deliveries/{deliveryId}/redelivery', '/v1/webhooks/{webhookId}/redelivery']
]);

/** What is not of the type that a form has to have; `import.database.test.ts` tries both. */
export const FORMS_ELSEWHERE: ReadonlySet<string> = new Set(['/v1/import']);

/** By the name of the operation. */
export const SPECIAL_REFUSALS: Readonly<Record<string, readonly SpecialRefusal[]>> = {
	create_person: [
		{
			what: 'an address that somebody has',
			status: 409,
			code: /^person\.email-taken$/u,
			body: { primary_email: 'a.meulen@noordzee.example' }
		}
	],
	change_request: [
		{
			what: 'an ID of a source that another request has',
			status: 409,
			code: /^request\.source-taken$/u,
			body: { source: 'Former desk', sourceID: 'R-41207' }
		}
	]
};
