/** GET /v1/sd: who is calling. */
import { z } from '@hono/zod-openapi';
import { listCallers, type Caller } from '#callers/caller-list.server.ts';
import type { Outcome } from '#callers/outcome.ts';
import { Refusal } from '#foundation/refusals.ts';
import { apiRoute, apiRouter } from './router.ts';
import { MaybeReference } from './schemas.ts';

const CallerBody = z
	.object({
		id: z.int().positive(),
		name: z.string().openapi({ example: 'Annelies van der Meulen' }),
		primary_email: z.string().nullable(),
		supportID: z.string().nullable(),
		employeeID: z.string().nullable(),
		job_title: z.string().nullable(),
		organization: MaybeReference,
		site: MaybeReference,
		vip: z.boolean(),
		disabled: z.boolean(),
		contacts: z.array(
			z.object({
				id: z.uuid(),
				protocol: z.enum(['telephone', 'email', 'website']),
				label: z.enum(['work', 'mobile', 'home', 'fax', 'personal']),
				uri: z.string().openapi({ description: 'As it was written.', example: '+31 (0)20 555 01 34' }),
				integration: z.boolean().openapi({ description: 'Kept by the directory.' })
			})
		),
		match: z.object({
			by: z.enum(['request', 'employeeID', 'supportID', 'telephone']),
			class: z.int().min(1).max(4).openapi({ description: '4 same, 3 likely, 2 probably, 1 weak' }),
			reason: z.string().openapi({ example: 'Work number, all digits' })
		}),
		request: z.object({ id: z.int().positive(), subject: z.string(), status: z.string() }).optional()
	})
	.openapi('Caller');

/** Phone systems write a parameter twice, and the page takes that as well. */
const Received = z
	.union([z.string(), z.array(z.string())])
	.optional()
	.openapi({ type: 'string' });

const readCallers = apiRoute({ scope: 'callers:read' })({
	method: 'get',
	path: '/sd',
	tags: ['Callers'],
	operationId: 'find_callers',
	summary: 'Find out who is calling',
	description:
		'The people whom the console shows for the same address, best first, at most 10. Parameters are tried in the order request, employeeID, supportID, telephone; the first that finds somebody decides. The header X-Ringside-Outcome says how it ended.',
	request: {
		query: z.looseObject({
			telephone: Received.openapi({ example: '+31205550134' }),
			supportID: Received,
			employeeID: Received,
			request: Received
		})
	},
	responses: {
		200: {
			description: 'The people, or an empty list',
			headers: z.object({ 'X-Ringside-Outcome': z.enum(['one', 'several', 'none', 'withheld', 'refused']) }),
			content: { 'application/json': { schema: z.array(CallerBody) } }
		}
	}
});

/** Parameters are read from the address as it was sent: a parsed query has lost the plus. */
export const callers = apiRouter();
callers.openapi(readCallers, async (c) => {
	refuseStrange(Object.keys(c.req.valid('query')));
	const { outcome, callers: found } = await listCallers(c.get('scope'), c.env.account, c.env.search);
	return c.json(found.map(presentCaller), 200, { 'X-Ringside-Outcome': OUTCOME_HEADER[outcome] });
});

const PARAMETERS = ['telephone', 'supportid', 'employeeid', 'request'];

/** Phone systems write the names in any case; what is none of them was meant for something else. */
function refuseStrange(names: readonly string[]): void {
	const strange = names.find((name) => name !== '' && !PARAMETERS.includes(name.trim().toLowerCase()));
	if (strange === undefined) return;
	throw new Refusal('invalid', 'parameter.unknown', `There is no parameter "${strange}".`, strange);
}

const OUTCOME_HEADER: Record<Outcome, string> = {
	one: 'one',
	several: 'several',
	nobody: 'none',
	withheld: 'withheld',
	nothing: 'withheld',
	refused: 'refused'
};

function presentCaller({ card, reason, request }: Caller): z.infer<typeof CallerBody> {
	return {
		id: card.id,
		name: card.name,
		primary_email: card.primaryEmail,
		supportID: card.supportId,
		employeeID: card.employeeId,
		job_title: card.jobTitle,
		organization: card.organization,
		site: card.site === null ? null : { id: card.site.id, name: card.site.name },
		vip: card.vip,
		disabled: card.disabled,
		contacts: card.contacts.map(({ id, protocol, label, uri, fromDirectory }) => ({
			id,
			protocol,
			label,
			uri,
			integration: fromDirectory
		})),
		match: { by: reason.by === 'hand' ? 'telephone' : reason.by, class: reason.class, reason: reason.words },
		...(request === undefined ? {} : { request })
	};
}
