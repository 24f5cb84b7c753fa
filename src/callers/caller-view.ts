/** What the console shows of one opened address: who is calling, and why we think so. Pure shapes. */
import type { ContactLabel, Named, PersonCard } from '#people/person-card.ts';
import type { CallingLabel } from '#people/calling-labels.ts';
import type { Verified } from '#people/verification.ts';
import type { RequestDetail, RequestList, RequestRow } from '#requests/request-views.ts';
import type { CoveredService, ItemOfPerson } from '#services/covered-service.ts';

/** How much agrees, and what does not quite; empty where all of it does. */
export interface Brief {
	readonly how: string;
	readonly but: string;
}

export type ParameterName = 'request' | 'employeeID' | 'supportID' | 'telephone';

/** A number that is marked as a line several people use. */
export interface SharedLine {
	readonly id: string;
	/** Whose line it is, where that is known. */
	readonly organization: Named | null;
}

/** Why a person is shown. `sure`: nothing more to ask; `keyed`: somebody keyed it in; `probable`: class 2; `weak`: class 1. */
export interface Reason {
	readonly by: 'request' | 'employeeID' | 'supportID' | 'telephone' | 'hand';
	readonly certainty: 'sure' | 'keyed' | 'probable' | 'weak';
	/** Class of a telephone match, 4 (same) to 1 (weak). */
	readonly class: 1 | 2 | 3 | 4;
	/** In words, without the certainty: "Mobile number, all digits", "Support ID 33821", "Request 70453". */
	readonly words: string;
	/** The same for a narrow column: "Work, all digits", and "but country code 44"; only of a number. */
	readonly brief?: Brief;
	/** Contact that matched, to mark it on the card as the line that is calling. */
	readonly contactId: string | undefined;
	readonly label: ContactLabel | undefined;
}

/** One of several people, or somebody who is also possible. */
export interface CandidateCaller {
	readonly id: number;
	readonly name: string;
	readonly vip: boolean;
	readonly jobTitle: string | null;
	readonly organization: Named | null;
	/** Site and room, as one short text. */
	readonly place: string | null;
	readonly reason: Reason;
	/** Last call that was opened for this person, ISO 8601; null if none is known. */
	readonly lastCallAt: string | null;
	/** The request they most likely call about, in a word or two; null where there is none. */
	readonly likely: RequestRow | null;
	readonly open: number;
	/** How many of these have missed their next target. */
	readonly overdue: number;
	/** Address that chooses this person. */
	readonly href: string;
}

/** One parameter as it arrived, in the order it was tried. */
export interface Tried {
	readonly name: ParameterName;
	/** At most 256 characters of what arrived. */
	readonly value: string;
	/** Length of what arrived, in characters, if longer than `value`. */
	readonly length: number | undefined;
	/** Why it did not decide, as half a sentence: "no person has this Support ID", "empty, skipped". */
	readonly why: string;
	/** It was nothing (empty, an unfilled placeholder). */
	readonly skipped: boolean;
}

/** The number that arrived, where one did. */
export interface ArrivedNumber {
	/** Grouped as people read it aloud. */
	readonly formatted: string;
	readonly href: string | undefined;
	/** Country and kind in words: "United Kingdom, landline"; undefined if nothing is known. */
	readonly kind: string | undefined;
	readonly isMobile: boolean;
}

/** Somebody else whom another parameter names, one key away. */
export interface Disagreement {
	readonly person: Named;
	/** A full sentence: "The number 020 7946 0123 is Ben Adeyemi's (work number, all digits)." */
	readonly sentence: string;
	readonly href: string;
}

/** A request named by the address that is older than the last 50. */
export interface OlderRequest {
	readonly id: number;
	readonly year: number;
	readonly href: string;
}

/** The number of the call, where the person was not found by it, or it was kept a moment ago. */
export type CallNumber = {
	/** As it would be kept. */
	readonly written: string;
	/** Address of the page, to which its forms are sent. */
	readonly action: string;
} & (
	| { readonly kind: 'unkept'; readonly label: CallingLabel; readonly key: string }
	| { readonly kind: 'kept'; readonly label: CallingLabel; readonly contactId: string }
	| { readonly kind: 'shared'; readonly line: SharedLine }
);

interface Shown {
	readonly person: PersonCard;
	/** How the analyst made sure in this call; undefined while nobody did. */
	readonly verified: Verified | undefined;
	readonly reason: Reason;
	/** Second reason, where a later parameter chose among several. */
	readonly alsoReason: Reason | undefined;
	readonly requests: RequestList;
	/** The one they most likely call about; undefined where none stands out. */
	readonly likely: RequestRow | undefined;
	/** A sentence why that one, split so that its first words can be marked. */
	readonly likelyWhy: { readonly lead: string; readonly rest: string } | undefined;
	/** Loaded beside the list. */
	readonly selected: RequestDetail | undefined;
	readonly older: OlderRequest | undefined;
	/** Those that an agreement in force covers the person for, by name. */
	readonly services: readonly CoveredService[];
	/** Configuration items that the person uses, by label. */
	readonly items: readonly ItemOfPerson[];
	readonly disagreement: Disagreement | undefined;
	readonly callNumber: CallNumber | undefined;
	/** Matched in a lower class; folded away. */
	readonly alsoPossible: readonly CandidateCaller[];
}

/** The page by outcome. */
export type CallerView =
	| ({ readonly kind: 'one' } & Shown)
	| {
			readonly kind: 'several';
			readonly arrived: ArrivedNumber | undefined;
			/** What the heading of the left column says where no number arrived: "Support ID 81500". */
			readonly arrivedText: string;
			/** At most 9, best first. */
			readonly candidates: readonly CandidateCaller[];
			/** How many there are in all, if more than are listed. */
			readonly count: number;
			/** A shared line of more than nine, or of nobody: only organizations and a search field are shown. */
			readonly sharedLine: boolean;
			/** The number is marked as a line that several people use. */
			readonly marked: SharedLine | undefined;
			readonly organizations: readonly { readonly id: number | null; readonly name: string; readonly people: number }[];
			/** Where not all are listed: the organization of all of them, in which the search field then searches. */
			readonly searchIn: Named | undefined;
			/** Matched in a lower class; folded away. */
			readonly alsoPossible: readonly CandidateCaller[];
			readonly tried: readonly Tried[];
	  }
	| {
			readonly kind: 'nobody' | 'withheld' | 'nothing' | 'refused';
			readonly arrived: ArrivedNumber | undefined;
			readonly arrivedText: string;
			readonly tried: readonly Tried[];
			/** Title of the page, such as "Nobody has this number". */
			readonly title: string;
			/** A sentence that says what is so and what can be done. */
			readonly lead: string;
			/** Somebody disabled who has this number; nobody else does. */
			readonly disabled: Named | undefined;
			/** Class 1 matches, folded away. */
			readonly alsoPossible: readonly CandidateCaller[];
			/** Filled into New User: the number as it would be written, and a guess at its label. */
			readonly newUser: { readonly telephone: string; readonly label: CallingLabel };
	  };
