/** What is written of a person, and the keys that follow from it. Pure. */
import { emailKey, employeeKey, foldText, supportKey } from './search-keys.ts';

/** Columns that a program may write; what the rest of a row is follows from them. */
export interface PersonColumns {
	readonly name: string;
	readonly primaryEmail: string | null;
	readonly supportId: string | null;
	readonly employeeId: string | null;
	readonly authenticationId: string | null;
	readonly disabled: boolean;
	readonly vip: boolean;
	readonly organizationId: number | null;
	readonly siteId: number | null;
	readonly managerId: number | null;
	readonly jobTitle: string | null;
	readonly location: string | null;
	readonly information: string | null;
	readonly pictureUri: string | null;
	readonly timeZone: string | null;
	readonly locale: string | null;
	readonly timeFormat24h: boolean | null;
	readonly workHours: string | null;
	readonly autoTranslation: boolean | null;
	readonly doNotTranslateLanguages: string | null;
	readonly costPerHour: string | null;
	readonly source: string | null;
	readonly sourceId: string | null;
}

/** With the columns by which the person is found and put in order. */
export function withKeys(columns: Partial<PersonColumns>) {
	const { name, primaryEmail, supportId, employeeId } = columns;
	return {
		...columns,
		...(name !== undefined && { nameKey: foldText(name) }),
		...(primaryEmail !== undefined && { emailKey: emailKey(primaryEmail) }),
		...(supportId !== undefined && { supportKey: supportKey(supportId) }),
		...(employeeId !== undefined && { employeeKey: employeeKey(employeeId) })
	};
}

/** As the API calls a column: `jobTitle` is job_title, `supportId` supportID, `organizationId` organization. */
export function nameInApi(column: string): string {
	if (/^(?:support|employee|authentication|source)Id$/u.test(column)) return column.replace(/Id$/u, 'ID');
	return column
		.replace(/Id$/u, '')
		.replace('24h', '_24h')
		.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}
