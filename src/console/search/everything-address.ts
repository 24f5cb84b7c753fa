/** Address of the search over everything for a text; without one, of the empty search. Pure. */
export function everythingAddress(text: string): string {
	const typed = text.trim();
	return typed === '' ? '/search' : `/search?${new URLSearchParams({ q: typed })}`;
}
