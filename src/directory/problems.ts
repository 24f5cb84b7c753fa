/**
 * What is wrong with a file that is imported: said with its line and column, so that it can be put right
 * where it was written. Pure.
 */

export interface Problem {
	/** Of the file, counted from 1, where the row begins. */
	readonly line: number;
	readonly column?: string | undefined;
	/** A full sentence. */
	readonly message: string;
}

/** Those that are kept, first lines first, and how many there are in all. */
export interface Problems {
	readonly first: readonly Problem[];
	readonly total: number;
}

/** Our choice: enough to put a file right at one go, few enough to be kept with its history. */
export const MOST_KEPT = 1000;

/** Our choice: enough to see what is wrong throughout, few enough for one screen. */
export const MOST_REPORTED = 20;

/** Longest text of a file that is quoted in a sentence, in characters. */
const LONGEST_QUOTE = 60;

export const NO_PROBLEMS: Problems = { first: [], total: 0 };

export function joinProblems(several: readonly Problems[]): Problems {
	const first = several.flatMap((problems) => problems.first).sort((one, other) => one.line - other.line);
	return {
		first: first.slice(0, MOST_KEPT),
		total: several.reduce((total, problems) => total + problems.total, 0)
	};
}

/** `line 12, column "Name": A person needs a name.` */
export function describeProblem({ line, column, message }: Problem): string {
	const place = column === undefined ? `line ${line}` : `line ${line}, column "${column}"`;
	return `${place}: ${message}`;
}

/** The lines that tell somebody what to put right. */
export function reportProblems({ first, total }: Problems): string[] {
	const shown = first.slice(0, MOST_REPORTED);
	const more = total - shown.length;
	return [
		...shown.map(describeProblem),
		...(more > 0 ? [`and ${more} more`] : []),
		`Nothing was imported: ${total === 1 ? '1 error' : `${total} errors`}.`
	];
}

/** Text of the file as it may stand in a sentence: short, on one line. */
export function quote(written: string): string {
	const flat = written.replace(/\p{C}+|\s+/gu, ' ').trim();
	const characters = Array.from(flat);
	return characters.length <= LONGEST_QUOTE ? flat : `${characters.slice(0, LONGEST_QUOTE).join('')}…`;
}
