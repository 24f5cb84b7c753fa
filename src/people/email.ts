/** What counts as an email address. Pure. */

/** Longest email in characters, as 4me's. */
export const LONGEST_EMAIL = 128;

/** Something on both sides of one @, without blanks: whether it exists only a message to it can tell. */
export function isEmail(text: string): boolean {
	return /^[^\s@]+@[^\s@]+$/u.test(text) && !/\p{C}/u.test(text) && Array.from(text).length <= LONGEST_EMAIL;
}
