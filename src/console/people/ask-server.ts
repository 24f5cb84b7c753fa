/** Questions the console's fields ask our server while somebody types. Browser only. */
import type { CandidateCaller } from '#callers/caller-view.ts';
import type { Named } from '#people/person-card.ts';

/**
 * @param within organization in which alone is searched
 * @param call what the sealed address of the call holds: whoever is chosen stays linked to it
 */
export async function askForPeople(text: string, within?: Named, call?: string): Promise<readonly CandidateCaller[]> {
	const organization = within === undefined ? {} : { organization: String(within.id) };
	const { people }: { people: readonly CandidateCaller[] } = await askJson('/sd/suggestions', {
		user: text,
		...organization,
		...(call === undefined ? {} : { call })
	});
	return people;
}

export async function askForOrganizations(text: string): Promise<readonly Named[]> {
	const { organizations }: { organizations: readonly Named[] } = await askJson('/sd/organizations', { name: text });
	return organizations;
}

async function askJson(address: string, parameters: Record<string, string>) {
	const search = new URLSearchParams(parameters).toString();
	const response = await fetch(`${address}?${search}`, { headers: { accept: 'application/json' } });
	if (!response.ok) throw new Error(`The server answered ${String(response.status)}.`);
	return response.json();
}
