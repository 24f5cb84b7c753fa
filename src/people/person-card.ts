/** What an analyst sees of a person. Pure: shapes and the words made from them. */
import type { TextPart } from '#telephone-numbers/find-in-text.ts';

/** Labels of a person's contacts, as in 4me's contacts. */
export const CONTACT_LABELS = ['work', 'mobile', 'home', 'fax', 'personal'] as const;
export type ContactLabel = (typeof CONTACT_LABELS)[number];
export const CONTACT_PROTOCOLS = ['telephone', 'email', 'website'] as const;
export type ContactProtocol = (typeof CONTACT_PROTOCOLS)[number];

export interface Contact {
	readonly id: string;
	readonly protocol: ContactProtocol;
	readonly label: ContactLabel;
	/** As it was written: a telephone number, an address. */
	readonly uri: string;
	/** `uri`, cut so that each telephone number in it is a link that dials. */
	readonly parts: readonly TextPart[];
	/** Kept by the directory that people are imported from; read-only in the console. */
	readonly fromDirectory: boolean;
}

/** A record that is named beside another one. */
export interface Named {
	readonly id: number;
	readonly name: string;
}

export interface SiteOfPerson extends Named {
	/** ISO 3166 alpha-2. */
	readonly country: string | null;
	readonly city: string | null;
	/** IANA name, such as "Europe/Amsterdam". */
	readonly timeZone: string | null;
}

export interface PersonCard {
	readonly id: number;
	readonly name: string;
	readonly vip: boolean;
	readonly disabled: boolean;
	readonly jobTitle: string | null;
	readonly organization: Named | null;
	readonly site: SiteOfPerson | null;
	/** Room or desk. */
	readonly location: string | null;
	readonly manager: Named | null;
	readonly primaryEmail: string | null;
	readonly supportId: string | null;
	readonly employeeId: string | null;
	/** What an analyst should know before saying anything. */
	readonly information: string | null;
	/** `information`, cut so that each telephone number in it is a link that dials; empty where there is none. */
	readonly informationParts: readonly TextPart[];
	readonly pictureUri: string | null;
	readonly timeZone: string | null;
	/** Language and region as in "nl-NL". */
	readonly locale: string | null;
	/** How many others of the organization there are, counted up to `MOST_COLLEAGUES`. */
	readonly colleagues: number;
	readonly contacts: readonly Contact[];
}

/** Colleagues that are counted; beyond it the card says that there are more. */
export const MOST_COLLEAGUES = 200;

/** First letters of the first and the last word: "Annelies van der Meulen" is "AM". */
export function initialsOf(name: string): string {
	const words = name.trim().split(/\s+/u);
	const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
	return [first, last].map((word) => firstLetter(word)).join('');
}

/** How an analyst addresses a person in a sentence: the first word of the name. */
export function givenNameOf(name: string): string {
	return name.trim().split(/\s+/u)[0] ?? name;
}

function firstLetter(word: string | undefined): string {
	return (/\p{L}/u.exec(word ?? '')?.[0] ?? '').toLocaleUpperCase('en');
}
