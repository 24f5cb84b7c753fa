/** What a new request of a program is, with what its template and its service bring. */
import type { z } from '@hono/zod-openapi';
import type { AccountScope } from '#accounts/scope.ts';
import { Refusal } from '#foundation/refusals.ts';
import type { NewServiceRequest } from '#requests/register.server.ts';
import type { RequestState } from '#requests/request-state.ts';
import type { RequestTemplate } from '#requests/template.ts';
import { CATEGORIES, IMPACTS } from '#requests/vocabulary.ts';
import { findSupportTeamId } from '#services/teams.server.ts';
import { namedOnce } from './schemas.ts';
import type { NewRequestBody } from './requests.ts';

type Sent = z.infer<typeof NewRequestBody>;

export interface FilledRequest extends Omit<NewServiceRequest, 'registrationKey'> {
	/** What it is assigned to and about, where the call does not say it. */
	readonly assigned: Partial<RequestState>;
}

/** @throws Refusal `request.template-unknown`, `request.subject-missing`, `request.category-missing`. */
export async function fillNewRequest(
	scope: AccountScope,
	sent: Sent,
	{ id, template }: { readonly id: number | null; readonly template: RequestTemplate | undefined }
): Promise<FilledRequest> {
	if (id !== null && template === undefined)
		throw refusal('template-unknown', 'There is no such template.', 'template');
	const fills = template?.fills;
	const subject = sent.subject ?? fills?.subject ?? '';
	const category = sent.category ?? CATEGORIES.find((one) => one === fills?.category);
	if (subject === '') throw refusal('subject-missing', 'A request needs a subject.', 'subject');
	if (category === undefined) throw refusal('category-missing', 'A request needs a category.', 'category');
	const requestedById = namedOnce(sent, 'requested_by') ?? scope.personId ?? 0;
	return {
		...{ subject, category, requestedById, templateId: id, medium: sent.medium ?? null },
		impact: sent.impact === undefined ? (IMPACTS.find((one) => one === fills?.impact) ?? null) : sent.impact,
		requestedForId: namedOnce(sent, 'requested_for') ?? requestedById,
		note: sent.note ?? fills?.note ?? '',
		internalNote: sent.internal_note ?? fills?.internalNote ?? '',
		assigned: await assign(scope, sent, fills)
	};
}

/** A service brings its support team, unless the call or the template says who works on it. */
async function assign(
	scope: AccountScope,
	sent: Sent,
	fills: RequestTemplate['fills'] | undefined
): Promise<Partial<RequestState>> {
	const serviceInstanceId = chosen(namedOnce(sent, 'service_instance'), fills?.serviceId);
	const memberId = chosen(namedOnce(sent, 'member'), fills?.memberId);
	const teamId = chosen(namedOnce(sent, 'team'), fills?.teamId);
	const supportTeamId =
		serviceInstanceId === null || teamId !== null || memberId !== null
			? undefined
			: await findSupportTeamId(scope, serviceInstanceId);
	return { serviceInstanceId, memberId, teamId: teamId ?? supportTeamId ?? null };
}

function chosen(sent: number | null | undefined, filled: string | undefined): number | null {
	if (sent !== undefined) return sent;
	return filled === undefined || filled === '' ? null : Number(filled);
}

function refusal(code: string, message: string, field: string): Refusal {
	return new Refusal('invalid', `request.${code}`, message, field);
}
