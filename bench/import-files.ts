/** Files of the benchmark's account as the import takes them, each in lines without the line ends. Pure. */
import type { ImportType } from '#directory/file-types.ts';
import { madeUpPerson, organizationName, organizationsFor, siteCountry, SITES } from './made-up-people.ts';

export interface ImportFile {
	readonly type: ImportType;
	/** What the table of figures calls it. */
	readonly name: string;
	lines(): Generator<string>;
}

/** In the order in which they name each other; people come twice, as an identity provider sends them each night. */
export function importFiles(rows: number): readonly ImportFile[] {
	return [
		{
			type: 'organizations',
			name: 'organizations of the people',
			lines: () => organizations(1, organizationsFor(rows))
		},
		{ type: 'sites', name: 'sites', lines: sites },
		{ type: 'people', name: 'people', lines: () => people(rows) },
		{ type: 'people_contact_details', name: 'two numbers each', lines: () => contacts(rows) },
		{ type: 'people', name: 'people, again', lines: () => people(rows) },
		{ type: 'people_contact_details', name: 'two numbers each, again', lines: () => contacts(rows) },
		{ type: 'organizations', name: 'organizations', lines: () => organizations(organizationsFor(rows) + 1, rows) },
		{ type: 'items', name: 'items', lines: () => items(rows) },
		{ type: 'requests', name: 'requests', lines: () => requests(rows) }
	];
}

function* organizations(from: number, to: number): Generator<string> {
	yield 'ID,Name';
	for (let id = from; id <= to; id += 1) yield `${id},${organizationName(id)}`;
}

function* sites(): Generator<string> {
	yield 'ID,Name,Country';
	for (let id = 1; id <= SITES; id += 1) yield `${id},Site ${id},${siteCountry(id)}`;
}

function* people(count: number): Generator<string> {
	yield 'Primary Email,Name,Support ID,Employee ID,VIP,Organization,Site,Manager,Job Title,Location,Information';
	for (let id = 1; id <= count; id += 1) {
		const person = madeUpPerson(id);
		yield [
			...[person.email, person.name, person.supportId ?? '', person.employeeId, String(person.vip)],
			...[organizationName(person.organizationId), `Site ${person.siteId}`],
			...[person.managerId === null ? '' : `p${person.managerId}@bench.example`, person.jobTitle],
			...[`"${person.location}"`, person.information ?? '']
		].join(',');
	}
}

function* contacts(count: number): Generator<string> {
	yield 'Person,Contact Protocol,Contact Label,Contact URI,Integration';
	for (let id = 1; id <= count; id += 1) {
		const { email, contacts } = madeUpPerson(id);
		for (const { label, uri } of contacts) yield `${email},telephone,${label},${uri},true`;
	}
}

function* items(count: number): Generator<string> {
	yield 'Name,Product,Status,Site,Users';
	for (let id = 1; id <= count; id += 1) {
		yield `NB-${id},Notebook,in_production,Site ${1 + (id % SITES)},p${id}@bench.example`;
	}
}

function* requests(count: number): Generator<string> {
	yield 'Source,Source ID,Requested By,Subject,Category,Impact,Status,Note,Created At,Configuration Items';
	for (let id = 1; id <= count; id += 1) {
		const row = ['Old desk', `R${id}`, `p${id}@bench.example`, `Notebook ${id} does not start`, 'incident', 'low'];
		yield [...row, 'assigned', 'Since this morning.', '2026-11-19T13:05:00Z', `NB-${id}`].join(',');
	}
}
