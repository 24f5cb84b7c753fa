/** What the pages of the console get from the server. Pure shapes. */
import type { Named } from '#people/person-card.ts';
import type { NewPersonTexts } from '#people/new-person.ts';
import type { Answering } from '#requests/answer-form.ts';
import type { NewRequestTexts } from '#requests/new-request-form.ts';
import type { OffersFor, RequestOffers } from '#requests/offers.ts';
import type { SimilarRequest } from '#requests/similar.ts';
import type { FilledField } from '#requests/template.ts';
import type { ArrivedNumber, CallerView, CandidateCaller } from './caller-view.ts';
import type { Locale } from '#texts/locales.ts';
import type { ConsolePlace } from './console-address.ts';

/** Of every page behind sign-in. */
export interface Desk {
	readonly account: { readonly slug: string; readonly name: string; readonly country: string | null };
	readonly analyst: Named;
	/** IANA name of the zone in which the analyst reads times. */
	readonly timeZone: string;
	/** Language in which the analyst reads. */
	readonly locale: Locale;
}

export interface ConsoleData {
	readonly view:
		| CallerView
		/** Opened without parameters. */
		| { readonly kind: 'empty' }
		/** Searched without a script: everyone found, at most 9. */
		| { readonly kind: 'found'; readonly query: string; readonly people: readonly CandidateCaller[] };
	readonly place: ConsolePlace;
	/** Text of the User field. */
	readonly user: string;
	/** The moment the page was made, ISO 8601; ages are counted from it. */
	readonly now: string;
	/** The form of a new request is open. */
	readonly newRequest: NewRequest | undefined;
	/** Of the form under the request that is open; undefined if none is. */
	readonly answering?: Answering | undefined;
	/** Key of the New User form of the no-match page, which makes a repeated sending harmless. */
	readonly newUserKey: string | undefined;
	/** Number of the request that was saved a moment ago, to be read out. */
	readonly registered: number | undefined;
	/** Where the page says by POST that it was really seen; undefined if no call opened it. */
	readonly opening: string | undefined;
}

export interface NewRequest {
	/** Makes a repeated sending harmless: the same key is the same request. */
	readonly key: string;
	readonly requestedBy: Named;
	/** With the draft that was left, if any. */
	readonly values: NewRequestValues;
	/** Without the draft: what fields hold that nobody typed in. */
	readonly untouched: NewRequestValues;
	readonly offers: RequestOffers;
	readonly similar: SimilarRequest | undefined;
	readonly filled: RequestFilled | undefined;
	readonly draft: DraftLeft | undefined;
}

/** What a template filled into the form. */
export interface RequestFilled {
	/** Name of the template. */
	readonly template: string;
	readonly fields: readonly FilledField[];
}

export interface DraftLeft {
	/** When it was kept, ISO 8601. */
	readonly at: string;
	/** Who called since then, the last one first. */
	readonly calledBetween: readonly string[];
}

export interface RefusedNewRequest extends Refused<NewRequestValues> {
	readonly key: string;
	readonly filled: RequestFilled | undefined;
	/** For the person whom the form names; undefined while it names nobody. */
	readonly offers: OffersFor | undefined;
	readonly similar: SimilarRequest | undefined;
}

/** Texts as they stand in the form; `requestedForId` says who, if it was chosen from suggestions. */
export type NewRequestValues = NewRequestTexts;

/** Texts of the New User form. */
export type NewUserValues = NewPersonTexts;

/** Somebody who may be the one about to be added. */
export interface AlreadyHere {
	readonly person: Named;
	readonly by: 'email' | 'telephone' | 'name';
	readonly href: string;
}

export interface RefusedNewUser extends Refused<NewUserValues> {
	readonly already: readonly AlreadyHere[];
}

/** The page of a new user. */
export interface NewUserPage {
	/** Makes a repeated sending harmless. */
	readonly key: string;
	/** What is known already. */
	readonly values: NewUserValues;
	/** Names that the field suggests. */
	readonly sites: readonly string[];
	/** What the open call carried. */
	readonly arrived: ArrivedNumber | undefined;
	readonly hasCall: boolean;
	/** Address of the page, to which the form is sent. */
	readonly base: string;
	readonly closeHref: string;
}

/** What a form answers that was not accepted: everything typed, and a sentence beside each field. */
export interface Refused<Values> {
	readonly values: Values;
	/** By name of the field; '' for the form as a whole. */
	readonly errors: Readonly<Record<string, string>>;
}
