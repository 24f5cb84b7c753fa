/** A record's number as it stands in an address: digits alone, small enough to be exact. Pure. */
export function numberIn(text: string | null | undefined): number | undefined {
	return text !== null && text !== undefined && /^\d{1,15}$/u.test(text) ? Number(text) : undefined;
}
