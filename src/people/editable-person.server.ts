/** A person as the form shows them in which they are changed. */
import { createHash } from 'node:crypto';
import { withinReach } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { CONTACT_LABELS, CONTACT_PROTOCOLS, type Named } from './person-card.ts';
import { PERSON_FIELDS, type ContactTexts, type PersonTexts } from './person-fields.ts';

export interface EditablePerson {
	readonly id: number;
	readonly name: string;
	readonly jobTitle: string | null;
	readonly pictureUri: string | null;
	/** Directory the person comes from, and the number there; null for somebody of the desk's own. */
	readonly source: string | null;
	readonly sourceId: string | null;
	readonly manager: Named | null;
	readonly texts: PersonTexts;
	/** The main number first. */
	readonly contacts: readonly EditableContact[];
}

export interface EditableContact extends ContactTexts {
	readonly fromDirectory: boolean;
}

/** `undefined` where there is no such person, or none whom the scope may select. */
export async function findEditablePerson(scope: AccountScope, personId: number): Promise<EditablePerson | undefined> {
	const row = await findRow(scope, personId);
	if (row === undefined) return undefined;
	const { id, name, jobTitle, pictureUri, source, sourceId, managerId, managerName } = row;
	return {
		...{ id, name, jobTitle, pictureUri, source, sourceId },
		manager: managerId === null ? null : { id: managerId, name: managerName ?? '' },
		texts: {
			name,
			organization: row.organizationName ?? '',
			site: row.siteName ?? '',
			location: row.location ?? '',
			jobTitle: jobTitle ?? '',
			manager: managerName ?? '',
			email: row.primaryEmail ?? '',
			supportId: row.supportId ?? '',
			employeeId: row.employeeId ?? '',
			locale: row.locale ?? '',
			timeZone: row.timeZone ?? '',
			information: row.information ?? '',
			vip: row.vip ? 'true' : '',
			disabled: row.disabled ? 'true' : ''
		},
		contacts: await listEditableContacts(scope, personId)
	};
}

/** By name of the field: a mark of what is kept, short enough to travel with the form and come back. */
export function marksOf({ texts, contacts }: Pick<EditablePerson, 'texts' | 'contacts'>): Record<string, string> {
	return Object.fromEntries([
		...PERSON_FIELDS.map((field) => [field, markOf(texts[field])]),
		...contacts.map((contact) => [contact.id, markOf(writtenOf(contact))]),
		['main', markOf(mainOf(contacts) ?? '')]
	]);
}

export function markOf(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** All that can be changed of a contact, in one text; empty for one that is removed. */
export function writtenOf({ protocol, label, uri }: ContactTexts): string {
	return uri === '' ? '' : `${protocol} ${label} ${uri}`;
}

/** The contact that holds the main number. */
export function mainOf(contacts: readonly ContactTexts[]): string | undefined {
	return contacts.find(({ protocol, uri }) => protocol === 'telephone' && uri !== '')?.id;
}

async function findRow({ db, accountId, reach }: AccountScope, personId: number) {
	return db
		.selectFrom('person')
		.leftJoin('organization', (join) =>
			join.on('organization.accountId', '=', accountId).onRef('organization.id', '=', 'person.organizationId')
		)
		.leftJoin('site', (join) => join.on('site.accountId', '=', accountId).onRef('site.id', '=', 'person.siteId'))
		.leftJoin('person as manager', (join) =>
			join.on('manager.accountId', '=', accountId).onRef('manager.id', '=', 'person.managerId')
		)
		.select(['person.id', 'person.name', 'person.jobTitle', 'person.location', 'person.primaryEmail'])
		.select(['person.supportId', 'person.employeeId', 'person.locale', 'person.timeZone', 'person.information'])
		.select(['person.vip', 'person.disabled', 'person.pictureUri', 'person.source', 'person.sourceId'])
		.select(['organization.name as organizationName', 'site.name as siteName'])
		.select(['manager.id as managerId', 'manager.name as managerName'])
		.where('person.accountId', '=', accountId)
		.where('person.id', '=', personId)
		.where(withinReach(reach))
		.executeTakeFirst();
}

async function listEditableContacts({ db, accountId }: AccountScope, personId: number): Promise<EditableContact[]> {
	const rows = await db
		.selectFrom('contact')
		.select(['id', 'protocol', 'label', 'uri', 'fromDirectory'])
		.where('accountId', '=', accountId)
		.where('personId', '=', personId)
		.orderBy('position')
		.orderBy('id')
		.execute();
	return rows.map(({ protocol, label, ...row }) => ({
		...row,
		protocol: CONTACT_PROTOCOLS.find((one) => one === protocol) ?? 'telephone',
		label: CONTACT_LABELS.find((one) => one === label) ?? 'work'
	}));
}
