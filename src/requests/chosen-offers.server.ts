/** What was chosen in the form of a new request, checked against what is offered for the person it is for. */
import type { AccountScope } from '#accounts/scope.ts';
import { Refusal } from '#foundation/refusals.ts';
import type { Named } from '#people/person-card.ts';
import type { AllTexts } from '#texts/all-texts.ts';
import type { NewRequestTexts } from './new-request-form.ts';
import { chosen, supportTeamOf, type RequestOffers } from './offers.ts';
import { listOffers } from './offers.server.ts';
import { findTemplate } from './template.server.ts';

export interface ChosenOffers {
	readonly serviceInstanceId: number | null;
	readonly configurationItemId: number | null;
	readonly templateId: number | null;
	readonly team: Named | null;
	readonly member: Named | null;
}

/** @throws Refusal `request.choice-unknown`, with the field. */
export async function getChosenOffers(
	scope: AccountScope,
	texts: NewRequestTexts,
	requestedFor: Named,
	{ wrong }: Pick<AllTexts['newRequest'], 'wrong'>
): Promise<ChosenOffers> {
	const offers = await listOffers(scope, requestedFor.id);
	const get = (offered: readonly Named[], field: 'serviceId' | 'itemId' | 'teamId', sentence: string) => {
		if (texts[field] === '') return undefined;
		const found = chosen(offered, texts[field]);
		if (found === undefined) throw refusal(field, sentence);
		return found;
	};
	const service = get(offers.services, 'serviceId', wrong.notCovered(requestedFor.name));
	const item = get(offers.items, 'itemId', wrong.itemUnknown(requestedFor.name));
	const team = get(offers.teams, 'teamId', wrong.teamUnknown) ?? supportTeamOf(offers, texts) ?? undefined;
	return {
		serviceInstanceId: service?.id ?? null,
		configurationItemId: item?.id ?? null,
		templateId: await getTemplateId(scope, texts.templateId, wrong.templateUnknown),
		...getAssigned(offers, team, texts.memberId, wrong.memberNotInTeam)
	};
}

/** Whoever is chosen without a team works in the first of theirs. */
function getAssigned(
	{ teams }: RequestOffers,
	team: Named | undefined,
	memberId: string,
	sentence: string
): Pick<ChosenOffers, 'team' | 'member'> {
	if (memberId === '') return { team: team ?? null, member: null };
	const among = teams.filter(({ id }) => team === undefined || id === team.id);
	const [found] = among.flatMap((one) => {
		const member = chosen(one.members, memberId);
		return member === undefined ? [] : { team: { id: one.id, name: one.name }, member };
	});
	if (found === undefined) throw refusal('memberId', sentence);
	return found;
}

async function getTemplateId(scope: AccountScope, templateId: string, sentence: string): Promise<number | null> {
	if (templateId === '') return null;
	const template = await findTemplate(scope, Number(templateId));
	if (template === undefined) throw refusal('templateId', sentence);
	return template.id;
}

function refusal(field: string, sentence: string): Refusal {
	return new Refusal('invalid', 'request.choice-unknown', sentence, field);
}
