/** The kinds of files that can be imported, by the names that 4me gives them. Pure. */
import { CONTACT_FILE } from './contact-file.ts';
import type { FileType, RecordType } from './file-type.ts';
import { ORGANIZATION_FILE } from './organization-file.ts';
import { PERSON_FILE } from './person-file.ts';
import { REQUEST_FILE } from './request-file.ts';
import { SITE_FILE } from './site-file.ts';

export const IMPORT_TYPES = ['organizations', 'sites', 'people', 'people_contact_details', 'requests'] as const;
export type ImportType = (typeof IMPORT_TYPES)[number];

/** Those whose rows add records and change them. */
export const RECORD_FILES: Readonly<Partial<Record<ImportType, RecordType>>> = {
	organizations: ORGANIZATION_FILE,
	sites: SITE_FILE,
	people: PERSON_FILE
};

export const FILES: Readonly<Record<ImportType, FileType>> = {
	organizations: ORGANIZATION_FILE,
	sites: SITE_FILE,
	people: PERSON_FILE,
	people_contact_details: CONTACT_FILE,
	requests: REQUEST_FILE
};

export function isImportType(text: string): text is ImportType {
	return IMPORT_TYPES.some((type) => type === text);
}
