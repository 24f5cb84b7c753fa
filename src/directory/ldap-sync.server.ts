/**
 * Brings the people of an LDAP server into an account, one way: who is new there is added, who changed is changed, who
 * is gone is disabled. Everything is read and checked before anything is written; people and their contacts go
 * through the import, so that they are checked and counted as any file is. A run that is cut off is completed by the
 * next one.
 */
import { setImmediate as letOthersRun } from 'node:timers/promises';
import type { AccountScope } from '#accounts/scope.ts';
import { Refusal } from '#foundation/refusals.ts';
import { emailKey } from '#people/search-keys.ts';
import type { ImportType } from './file-types.ts';
import { importCsv } from './import.server.ts';
import { comparedColumns, listChanges } from './ldap-compare.ts';
import { contactsFile, managersFile, organizationsFile, peopleFile, type DirectoryFile } from './ldap-csv.ts';
import { isUnusable, readEntry, type LdapPerson, type UnusableEntry } from './ldap-entry.ts';
import { checkGone } from './ldap-guard.ts';
import { disableMissing, listIds, listKnownNames, listKnownPeople, removeContacts } from './ldap-known.server.ts';
import { attributesOfMap, readLdapMap, type LdapMap } from './ldap-map.ts';
import { planSync, type LdapPlan } from './ldap-plan.ts';
import { checkFilter, withLdap } from './ldap-read.server.ts';
import type { PlannedPerson } from './ldap-references.ts';
import { describeEntry, describeGone, describeRefused, listFirst, people } from './ldap-report.ts';
import { FILTERS, SCHEMA_WORDS, type LdapSchema, type LdapSettings } from './ldap-settings.ts';

type Scope = Pick<AccountScope, 'db' | 'accountId' | 'now'>;

/** Lines for whoever runs it: what was done, and what needs looking after. */
export interface SyncReport {
	done(line: string): void;
	wrong(line: string): void;
}

/** `partly`: entries were left out, the rest is synchronized. */
export type SyncOutcome = 'complete' | 'partly' | 'refused';

interface Answer {
	readonly schema: LdapSchema;
	readonly map: LdapMap;
	readonly entries: readonly (LdapPerson | UnusableEntry)[];
	/** Servers that were named and not asked. */
	readonly elsewhere: number;
}

/** Calls are answered meanwhile. Our choice: a few milliseconds. */
const COMPARED_AT_ONCE = 500;

/** @throws Refusal `ldap.…` before anything is changed, `import.disturbed`. */
export async function syncLdap(scope: Scope, settings: LdapSettings, report: SyncReport): Promise<SyncOutcome> {
	const account = await slugOf(scope);
	const answer = await readDirectory(settings, account);
	const plan = await makePlan(scope, settings, answer);
	const { source, keepMissing, mostDisabled, dryRun } = settings;

	report.done(describeAnswer(settings, answer));
	for (const line of listFirst(plan.leftOut, describeEntry)) report.wrong(`left out: ${line}`);
	for (const line of [...listFirst(plan.notes, describeEntry), ...plan.remarks]) report.wrong(line);
	if (!keepMissing) checkGone(plan.gone.length, plan.active, mostDisabled, source);

	const run = { scope, settings, answer, plan, report, account };
	const isDone = dryRun ? await tellPlan(run) : await carryOut(run);
	if (!isDone) return 'refused';
	return plan.leftOut.length === 0 ? 'complete' : 'partly';
}

interface Run {
	readonly scope: Scope;
	readonly settings: LdapSettings;
	readonly answer: Answer;
	readonly plan: LdapPlan;
	readonly report: SyncReport;
	/** Short name of the account. */
	readonly account: string;
}

async function readDirectory(settings: LdapSettings, account: string): Promise<Answer> {
	if (settings.filter !== undefined) checkFilter(settings.filter);
	// A map that is wrong is refused before a server is asked.
	if (settings.map !== undefined) readLdapMap(settings.schema ?? 'inetorgperson', settings.map);

	return withLdap(settings, async ({ kind, search }) => {
		const schema = settings.schema ?? kind.schema;
		const map = readLdapMap(schema, settings.map);
		const filter = settings.filter ?? FILTERS[schema];
		const entries: (LdapPerson | UnusableEntry)[] = [];
		const elsewhere = await search(
			{ bases: settings.bases, filter, attributes: attributesOfMap(map), hasPages: kind.hasPages },
			(entry) => entries.push(readEntry(entry, map, account))
		);
		if (entries.length === 0) throw nobodyFound(settings, filter);
		return { schema, map, entries, elsewhere };
	});
}

async function makePlan(
	scope: Scope,
	{ source, addOrganizations, dryRun }: LdapSettings,
	answer: Answer
): Promise<LdapPlan> {
	const { entries, map } = answer;
	const emails = entries.flatMap((entry) => (isUnusable(entry) ? [] : (emailKey(entry.cells['Primary Email']) ?? [])));
	const known = await listKnownPeople(scope, source, emails, dryRun ? comparedColumns(map.fields.keys()) : []);
	const names = await listKnownNames(scope);
	return planSync({ source, entries, known, names, addOrganizations, mapsManagers: map.manager !== undefined });
}

/** Answers whether it was done; what stands against it is reported. */
async function carryOut(run: Run): Promise<boolean> {
	const { scope, settings, answer, plan, report } = run;
	const { source } = settings;
	if (!(await importFile(run, 'organizations', organizationsFile(plan.newOrganizations)))) return false;
	if (!(await importFile(run, 'people', peopleFile(plan.people, source)))) return false;

	const idOf = await listIds(scope, source);
	const managers = managersFile(plan.people, source, idOf);
	if (!(await importFile({ ...run, report: { ...report, done: () => undefined } }, 'people', managers))) return false;
	if (answer.map.contacts.length > 0 && !(await syncContacts(run, idOf))) return false;
	await disableGone(run);
	return true;
}

async function syncContacts(run: Run, idOf: ReadonlyMap<string, number>): Promise<boolean> {
	const { scope, plan, report } = run;
	const without = plan.people.flatMap(({ person }) =>
		person.contacts.length === 0 ? (idOf.get(person.sourceId) ?? []) : []
	);
	const removed = await removeContacts(scope, without);
	if (removed > 0) report.done(`Contact details of people who have none any more: ${removed} removed.`);
	return importFile(run, 'people_contact_details', contactsFile(plan.people, idOf));
}

async function disableGone({ scope, settings, answer, plan, report }: Run): Promise<void> {
	const { source, keepMissing } = settings;
	if (keepMissing) {
		if (plan.gone.length > 0) report.done(`${people(plan.gone.length)} not found any more: kept as they are.`);
		return;
	}
	const seen = answer.entries.flatMap(({ sourceId }) => sourceId ?? []);
	const disabled = await disableMissing(scope, source, seen);
	if (disabled > 0) report.done(`${people(disabled)} not found any more: disabled.`);
}

async function importFile({ scope, report }: Run, type: ImportType, file: DirectoryFile): Promise<boolean> {
	if (file.rows === 0) return true;
	const lines: string[] = [];
	const result = await importCsv(scope, type, file.bytes(), (line) => lines.push(line));
	if (result.kind !== 'refused') {
		for (const line of lines) report.done(line);
		return true;
	}
	for (const line of describeRefused(result.problems, file.entryAt)) report.wrong(line);
	report.wrong('Nothing more was changed. Put it right, or leave the entries out by --filter, and try again.');
	return false;
}

/** A dry run: what would be done, and what the import would say against it. */
async function tellPlan(run: Run): Promise<boolean> {
	const { plan, report, settings, account, answer } = run;
	const comparison = { source: settings.source, account, mapsContacts: answer.map.contacts.length > 0 };
	const compared: (PlannedPerson & { readonly changes: readonly string[] })[] = [];
	for (const planned of plan.people) {
		compared.push({ ...planned, changes: listChanges(planned, comparison) });
		if (compared.length % COMPARED_AT_ONCE === 0) await letOthersRun();
	}
	const added = compared.filter(({ known }) => known === undefined);
	const changed = compared.filter(({ changes }) => changes.length > 0);
	const gone = settings.keepMissing ? [] : plan.gone;

	report.done('Dry run: nothing is changed.');
	const organizations = listFirst(plan.newOrganizations, (name) => `would add      organization ${name}`);
	const additions = listFirst(added, ({ person }) => `would add      ${person.dn}`);
	const changes = listFirst(changed, ({ person, changes }) => `would change   ${person.dn}: ${changes.join(', ')}`);
	for (const line of [...organizations, ...additions, ...changes, ...listFirst(gone, describeGone)]) report.done(line);
	const kept = compared.length - added.length - changed.length;
	report.done(
		`${people(compared.length)}: ${added.length} to add, ${changed.length} to change, ${kept} as before; ${gone.length} to disable.`
	);
	return checkPeople(run);
}

/** Organizations that are not there yet are left out, since nothing is written that others could name. */
async function checkPeople({ scope, settings, plan, report }: Run): Promise<boolean> {
	const added = new Set(plan.newOrganizations);
	const checked = plan.people.map(({ cells, ...planned }) => ({
		...planned,
		cells: added.has(cells['Organization'] ?? '') ? { ...cells, Organization: '' } : cells
	}));
	const file = peopleFile(checked, settings.source);
	if (file.rows === 0) return true;
	const result = await importCsv(scope, 'people', file.bytes(), () => undefined, { dryRun: true });
	if (result.kind !== 'refused') return true;
	for (const line of describeRefused(result.problems, file.entryAt)) report.wrong(line);
	return false;
}

function describeAnswer({ url }: LdapSettings, { schema, entries, elsewhere }: Answer): string {
	const names = new Set(entries.map(({ dn }) => dn)).size;
	const count = names === 1 ? '1 entry' : `${names} entries`;
	const others = elsewhere === 0 ? '' : ` Referrals to other servers were not followed: ${elsewhere}.`;
	return `${url}: ${count}, read as ${SCHEMA_WORDS[schema]}.${others}`;
}

function nobodyFound({ bases }: LdapSettings, filter: string): Refusal {
	const where = bases.map((base) => `"${base}"`).join(' and ');
	return new Refusal(
		'not-found',
		'ldap.nobody',
		`Nobody in ${where} fits ${filter}, or whoever asks may not see them. Nothing was changed. Check --base, --filter and --bind-dn.`
	);
}

async function slugOf({ db, accountId }: Scope): Promise<string> {
	const { slug } = await db.selectFrom('account').select('slug').where('id', '=', accountId).executeTakeFirstOrThrow();
	return slug;
}
