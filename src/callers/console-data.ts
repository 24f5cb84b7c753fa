/** What the pages of the console get from the server. Pure shapes. */
import type { Named } from '#people/person-card.ts';
import type { NewRequestTexts } from '#requests/new-request-form.ts';
import type { CallerView, CandidateCaller } from './caller-view.ts';
import type { Locale } from '#texts/texts.ts';
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
	readonly values: NewRequestValues;
}

/** Texts as they stand in the form; `requestedForId` says who, if it was chosen from suggestions. */
export type NewRequestValues = NewRequestTexts;

/** Texts of the New User form. */
export interface NewUserValues {
	readonly name: string;
	readonly organization: string;
	readonly email: string;
	readonly telephone: string;
	readonly label: string;
}

/** What a form answers that was not accepted: everything typed, and a sentence beside each field. */
export interface Refused<Values> {
	readonly values: Values;
	/** By name of the field; '' for the form as a whole. */
	readonly errors: Readonly<Record<string, string>>;
}
