/** Templates of requests: suggested for a subject, listed to choose from, and what one of them fills. */
import type { AccountScope } from '#accounts/scope.ts';
import type { Named } from '#people/person-card.ts';
import { readTexts } from './new-request-form.ts';
import { matchTemplates } from './template-match.ts';
import type { RequestTemplate, SuggestedTemplate } from './template.ts';

/** Templates that are looked through for a subject: our choice, more than a desk keeps in order. */
const MOST_SEARCHED = 2000;

/** Templates in the field that lists them: our choice, more are found by typing a subject. */
const MOST_LISTED = 300;

/** Best first. */
export async function suggestTemplates(
	scope: AccountScope,
	{ subject, serviceId }: { subject: string; serviceId: number | undefined }
): Promise<SuggestedTemplate[]> {
	if (subject.trim() === '') return [];
	const words = await active(scope)
		.select(['id', 'name', 'subject', 'keywords', 'serviceInstanceId'])
		.orderBy('id')
		.limit(MOST_SEARCHED)
		.execute();
	const ids = matchTemplates(words, subject, serviceId);
	const templates = await readTemplates(scope, ids);
	return ids.flatMap((id) => templates.find((template) => template.id === id) ?? []);
}

/** By name. */
export async function listTemplates(scope: AccountScope): Promise<Named[]> {
	return active(scope).select(['id', 'name']).orderBy('name').limit(MOST_LISTED).execute();
}

export async function findTemplate(scope: AccountScope, id: number): Promise<RequestTemplate | undefined> {
	const [template] = await readTemplates(scope, [id]);
	return template;
}

function active({ db, accountId }: AccountScope) {
	return db.selectFrom('requestTemplate').where('accountId', '=', accountId).where('disabled', '=', false);
}

async function readTemplates(scope: AccountScope, ids: readonly number[]): Promise<SuggestedTemplate[]> {
	if (ids.length === 0) return [];
	const rows = await scope.db
		.selectFrom('requestTemplate as template')
		.leftJoin('serviceInstance as service', (join) =>
			join.onRef('service.accountId', '=', 'template.accountId').onRef('service.id', '=', 'template.serviceInstanceId')
		)
		.select(['template.id', 'template.name', 'template.subject', 'template.category', 'template.impact'])
		.select(['template.note', 'template.internalNote', 'template.serviceInstanceId', 'template.teamId'])
		.select(['template.memberId', 'service.name as service'])
		.where('template.accountId', '=', scope.accountId)
		.where('template.id', 'in', [...ids])
		.where('template.disabled', '=', false)
		.limit(ids.length)
		.execute();
	return rows.map(({ id, name, service, ...row }) => ({ id, name, service, fills: fillsOf(row) }));
}

interface TemplateRow {
	readonly subject: string;
	readonly category: string | null;
	readonly impact: string | null;
	readonly note: string | null;
	readonly internalNote: string | null;
	readonly serviceInstanceId: number | null;
	readonly teamId: number | null;
	readonly memberId: number | null;
}

function fillsOf({ serviceInstanceId, teamId, memberId, ...texts }: TemplateRow): RequestTemplate['fills'] {
	const ids = { serviceId: serviceInstanceId, teamId, memberId };
	const written = new Map<string, unknown>([
		...Object.entries(texts),
		...Object.entries(ids).map(([name, id]) => [name, id === null ? '' : String(id)] as const)
	]);
	const { subject, category, impact, note, internalNote, ...all } = readTexts((name) => written.get(name));
	return {
		...{ subject, category, impact, note, internalNote },
		...{ serviceId: all.serviceId, teamId: all.teamId, memberId: all.memberId }
	};
}
