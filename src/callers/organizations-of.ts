/** The organizations of several callers. Pure. */
import type { Named } from '#people/person-card.ts';
import type { Ranked } from './rank.ts';

/** How many of the callers each organization has, the most first. */
export function countOrganizations(ranked: readonly Ranked[]): { id: number | null; name: string; people: number }[] {
	const counted = new Map<number | null, { id: number | null; name: string; people: number }>();
	for (const { row } of ranked) {
		const id = row.organization?.id ?? null;
		const entry = counted.get(id) ?? { id, name: row.organization?.name ?? 'no organization', people: 0 };
		counted.set(id, { ...entry, people: entry.people + 1 });
	}
	return [...counted.values()].toSorted((one, other) => other.people - one.people);
}

/** The search field stays inside an organization that all of them belong to. */
export function searchIn(ranked: readonly Ranked[], listed: number): Named | undefined {
	const [first, ...others] = countOrganizations(ranked);
	if (ranked.length <= listed || others.length > 0 || first === undefined || first.id === null) return undefined;
	return { id: first.id, name: first.name };
}
