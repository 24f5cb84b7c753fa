/** What a search over requests shows. Pure shapes. */
import type { Named } from '#people/person-card.ts';
import type { MarkedPart } from './request-search-marks.ts';
import type { Status } from './vocabulary.ts';

export interface FoundRequest {
	readonly id: number;
	readonly subject: readonly MarkedPart[];
	readonly status: Status;
	readonly requestedBy: Named;
	readonly member: string | null;
	readonly team: string | null;
	readonly createdAt: string;
	/** The latest note that has one of the words; null where only the subject has them. */
	readonly note: {
		readonly parts: readonly MarkedPart[];
		readonly internal: boolean;
		readonly by: string | null;
	} | null;
}

/** Where a row stands: the newest requests are one part, the older ones another; in each the open ones come first. */
export interface SearchPlace {
	readonly part: 'newest' | 'older';
	readonly isOpen: boolean;
	readonly id: number;
}

export interface RequestSearch {
	/** Whose number was typed. */
	readonly byNumber: FoundRequest | undefined;
	readonly rows: readonly FoundRequest[];
	readonly next: SearchPlace | undefined;
	/** The older part was not searched to its end: the words are in too many requests. */
	readonly isCutShort: boolean;
	/** Nothing was typed that has a letter or a digit. */
	readonly isEmpty: boolean;
}

/** "newest.open.70453". */
export function writeSearchPlace({ part, isOpen, id }: SearchPlace): string {
	return `${part}.${isOpen ? 'open' : 'closed'}.${String(id)}`;
}

export function readSearchPlace(text: string | null): SearchPlace | undefined {
	const [, part, state, id] = /^(newest|older)\.(open|closed)\.(\d{1,15})$/u.exec(text ?? '') ?? [];
	if (part === undefined) return undefined;
	return { part: part === 'newest' ? 'newest' : 'older', isOpen: state === 'open', id: Number(id) };
}
