/** The form of a new request while it is written: what one choice says about another, and what a template filled. */
import type { NewRequest, RefusedNewRequest, RequestFilled } from '#callers/console-data.ts';
import type { Named } from '#people/person-card.ts';
import type { NewRequestTexts } from '#requests/new-request-form.ts';
import { chosen, serviceOfItem, supportTeamOf, type OfferedTeam, type OffersFor } from '#requests/offers.ts';
import { applyTemplate, type FilledField, type RequestTemplate } from '#requests/template.ts';
import { askForOffers, askForTemplate, questionOf } from './ask-suggestions.ts';

type Typed = { -readonly [Field in keyof NewRequestTexts]: NewRequestTexts[Field] };

export class NewRequestState {
	texts: Typed;
	offers: NewRequest['offers'];
	filled = $state.raw<RequestFilled>();
	/** Undefined where a template filled the form before the page ran. */
	beforeTemplate = $state.raw<NewRequestTexts>();
	#untouched: NewRequestTexts;

	constructor({ values, untouched, offers, filled }: NewRequest, refused: RefusedNewRequest | undefined) {
		this.texts = $state({ ...values, ...refused?.values });
		this.offers = $state.raw({ ...offers, ...refused?.offers });
		this.filled = refused?.filled ?? filled;
		this.#untouched = untouched;
	}

	/** Somebody typed or chose something. */
	get isTouched(): boolean {
		return JSON.stringify(this.texts) !== JSON.stringify({ ...this.texts, ...this.#untouched });
	}

	/** The service's own team; it works on the request unless another one is chosen. */
	get supportTeam(): Named | null {
		return supportTeamOf(this.offers, this.texts);
	}

	/** Of the team that is chosen, or else of all. */
	get members(): readonly OfferedTeam[] {
		const teamId = this.texts.teamId || String(this.supportTeam?.id ?? '');
		return this.offers.teams.filter(({ id }) => teamId === '' || String(id) === teamId);
	}

	/** What suggestions are asked by, as it stands in an address. */
	get question(): string {
		return questionOf(this.texts);
	}

	take(texts: NewRequestTexts) {
		this.texts = { ...texts };
		this.filled = undefined;
	}

	/** What the server filled in or offers now; the rest stays as it stands. */
	takeRefused({ values, filled, offers }: RefusedNewRequest) {
		if (offers) this.offers = { ...this.offers, ...offers };
		if (filled) this.#fill(values, filled.fields, filled);
	}

	chooseFor({ id, name }: Named) {
		this.texts.requestedFor = name;
		this.texts.requestedForId = String(id);
		void this.askOffers();
	}

	/** Without an answer the choices stay; the server checks what is saved. */
	async askOffers() {
		const personId = this.texts.requestedForId;
		const offers = await askForOffers(personId).catch(() => undefined);
		if (offers && this.texts.requestedForId === personId) this.#offer(offers);
	}

	/** What the person before was covered for is no choice any more. */
	#offer(offers: OffersFor) {
		this.offers = { ...this.offers, ...offers };
		if (!chosen(offers.services, this.texts.serviceId)) this.texts.serviceId = '';
		if (!chosen(offers.items, this.texts.itemId)) this.texts.itemId = '';
		this.dropMember();
	}

	/** A service that somebody chose stays. */
	chooseItem() {
		const service = serviceOfItem(this.offers, this.texts.itemId);
		if (service === undefined || this.texts.serviceId !== this.#untouched.serviceId) return;
		this.texts.serviceId = String(service.id);
		this.#untouched = { ...this.#untouched, serviceId: this.texts.serviceId };
		this.dropMember();
	}

	/** Whoever is not in the team that works on it now. */
	dropMember() {
		const isThere = this.members.some(({ members }) => chosen(members, this.texts.memberId));
		if (!isThere) this.texts.memberId = '';
	}

	/** Chosen from all of them. Without an answer the server fills the form in when it is saved. */
	async findTemplate(): Promise<RequestTemplate | undefined> {
		const { templateId } = this.texts;
		this.texts.appliedTemplateId = '';
		const template = templateId === '' ? undefined : await askForTemplate(templateId).catch(() => undefined);
		return this.texts.templateId === templateId ? template : undefined;
	}

	apply(template: RequestTemplate) {
		const before = $state.snapshot(this.texts);
		const { texts, fields } = applyTemplate(
			{ texts: before, untouched: this.#untouched, services: this.offers.services },
			template
		);
		this.#fill(texts, fields, { template: template.name, fields });
		this.beforeTemplate = before;
		this.dropMember();
	}

	/** What was written since then stays. */
	undo() {
		const before = this.beforeTemplate;
		if (before === undefined) return;
		const fields = (this.filled?.fields ?? []).filter((field) => this.texts[field] === this.#untouched[field]);
		this.#fill(before, fields, undefined);
	}

	#fill(texts: NewRequestTexts, fields: readonly FilledField[], filled: RequestFilled | undefined) {
		const { templateId, appliedTemplateId } = texts;
		const values = Object.fromEntries(fields.map((field) => [field, texts[field]]));
		Object.assign(this.texts, values, { templateId, appliedTemplateId });
		this.#untouched = { ...this.#untouched, ...values, templateId, appliedTemplateId };
		this.filled = filled;
		this.beforeTemplate = undefined;
	}
}
