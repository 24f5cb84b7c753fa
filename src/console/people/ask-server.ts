/** Questions the console's fields ask our server while somebody types. Browser only. */
import type { CandidateCaller } from '#callers/caller-view.ts';
import type { Named } from '#people/person-card.ts';

export async function askForPeople(text: string): Promise<readonly CandidateCaller[]> {
	const { people }: { people: readonly CandidateCaller[] } = await askJson(
		`/sd/suggestions?${parameter('user', text)}`
	);
	return people;
}

export async function askForOrganizations(text: string): Promise<readonly Named[]> {
	const { organizations }: { organizations: readonly Named[] } = await askJson(
		`/sd/organizations?${parameter('name', text)}`
	);
	return organizations;
}

function parameter(name: string, value: string): string {
	return new URLSearchParams({ [name]: value }).toString();
}

async function askJson(address: string) {
	const response = await fetch(address, { headers: { accept: 'application/json' } });
	if (!response.ok) throw new Error(`The server answered ${String(response.status)}.`);
	return response.json();
}
