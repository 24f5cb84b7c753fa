/** The kinds of files that can be imported: by the names that 4me gives them, where it has them. Pure. */
import { AGREEMENT_FILE } from './agreement-file.ts';
import { CALENDAR_FILE } from './calendar-file.ts';
import { CONTACT_FILE } from './contact-file.ts';
import type { FileType, RecordType } from './file-type.ts';
import { ITEM_FILE } from './item-file.ts';
import { NOTE_FILE } from './note-file.ts';
import { ORGANIZATION_FILE } from './organization-file.ts';
import { PERSON_FILE } from './person-file.ts';
import { REQUEST_FILE } from './request-file.ts';
import { SERVICE_FILE } from './service-file.ts';
import { SITE_FILE } from './site-file.ts';
import { TEAM_FILE } from './team-file.ts';
import { TEMPLATE_FILE } from './template-file.ts';

/** In the order in which they name each other. */
export const IMPORT_TYPES = [
	'organizations',
	'sites',
	'people',
	'people_contact_details',
	'calendars',
	'teams',
	'services',
	'coverage',
	'items',
	'templates',
	'requests',
	'notes'
] as const;
export type ImportType = (typeof IMPORT_TYPES)[number];

/** Those whose rows add records and change them. */
export const RECORD_FILES = {
	organizations: ORGANIZATION_FILE,
	sites: SITE_FILE,
	people: PERSON_FILE,
	calendars: CALENDAR_FILE,
	teams: TEAM_FILE,
	services: SERVICE_FILE,
	coverage: AGREEMENT_FILE,
	items: ITEM_FILE,
	templates: TEMPLATE_FILE
} as const satisfies Partial<Record<ImportType, RecordType>>;

export const FILES: Readonly<Record<ImportType, FileType>> = {
	...RECORD_FILES,
	people_contact_details: CONTACT_FILE,
	requests: REQUEST_FILE,
	notes: NOTE_FILE
};

/** Names of columns that a new record needs. */
export function neededColumns(type: ImportType): readonly string[] {
	return [...FILES[type].required, ...(FILES[type].needed ?? [])];
}

export function isImportType(text: string): text is ImportType {
	return IMPORT_TYPES.some((type) => type === text);
}
