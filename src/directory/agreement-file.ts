/** The columns of type `coverage`: service level agreements, whom they cover and how soon requests are due. Pure. */
import { z } from 'zod';
import { links } from './belongings.ts';
import { isWrong, readTimeZone, type Value } from './cells.ts';
import { day, fill, reference, required, word, type Belongings, type Column, type Values } from './column.ts';
import { readDuration } from './duration-text.ts';
import { isEmpty, namedRecords, type RowProblem } from './file-type.ts';

const STATUSES = ['draft', 'scheduled', 'active', 'expired'];

/** Which lists say whom each kind of coverage covers; where there are two, a person has to be on both. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
	organizations: ['agreement_organization'],
	organizations_and_descendants: ['agreement_organization'],
	sites: ['agreement_site'],
	organizations_and_sites: ['agreement_organization', 'agreement_site'],
	people: ['agreement_person']
};

const COVERED = [
	links('Organizations', 'agreement_organization', 'agreement', 'organization'),
	links('Sites', 'agreement_site', 'agreement', 'site'),
	links('People', 'agreement_person', 'agreement', 'person')
];

const TARGETS: Belongings = {
	table: 'agreement_target',
	owner: 'agreement_id',
	fills: { applies_to: 'text', response_minutes: 'integer', resolution_minutes: 'integer' }
};

/** What targets apply to: an impact, or a category that has none. With the word in the names of the columns. */
const APPLIES_TO = { top: 'Top', high: 'High', medium: 'Medium', low: 'Low', rfc: 'RFC', rfi: 'RFI' };

const TARGET_COLUMNS = (['Response', 'Resolution'] as const).flatMap((kind) =>
	Object.entries(APPLIES_TO).map(([applies, wordOf]) =>
		target(`${kind} Target ${wordOf}`, `${kind.toLowerCase()}_${applies}`, applies)
	)
);

export const AGREEMENT_FILE = namedRecords({
	words: ['agreement', 'agreements'],
	table: 'agreement',
	columns: [
		required(reference('Service', 'service_instance', 'service_instance'), 'Write the name of a service.'),
		required(word('Status', 'status', STATUSES), `Write one of: ${STATUSES.join(', ')}.`),
		required(day('Start Date', 'starts_on'), 'Since which day? Write it like 2026-11-23.'),
		day('Expiry Date', 'ends_on'),
		required(word('Coverage', 'coverage', Object.keys(LISTS)), `Write one of: ${Object.keys(LISTS).join(', ')}.`),
		...COVERED,
		reference('Calendar', 'calendar', 'calendar'),
		fill('Time Zone', 'time_zone', 'text', readTimeZone),
		...TARGET_COLUMNS
	],
	needed: ['Service', 'Status', 'Start Date', 'Coverage'],
	together: TARGET_COLUMNS.map(({ name }) => name),
	check: (values) => [...checkDays(values), ...COVERED.flatMap((column) => checkCovered(values, column))],
	derive: (values) => ('response_top' in values ? { ...values, [TARGETS.table]: targetsOf(values) } : values)
});

const TargetRows = z.array(
	z.object({
		applies_to: z.string(),
		response_minutes: z.number().nullable(),
		resolution_minutes: z.number().nullable()
	})
);

function target(name: string, field: string, applies: string): Column {
	const minutesOf = field.startsWith('response') ? 'response_minutes' : 'resolution_minutes';
	return {
		name,
		fills: {},
		belongings: TARGETS,
		empty: { [field]: null },
		read(written) {
			const minutes = readDuration(written);
			return isWrong(minutes) ? minutes : { [field]: minutes };
		},
		write(rows) {
			const minutes = TargetRows.parse(rows).find((row) => row.applies_to === applies)?.[minutesOf];
			return String(minutes ?? '');
		}
	};
}

/** What has neither target is best effort, and has no row. */
function targetsOf(values: Values): Value[] {
	return Object.keys(APPLIES_TO)
		.map((applies) => ({
			applies_to: applies,
			response_minutes: values[`response_${applies}`] ?? null,
			resolution_minutes: values[`resolution_${applies}`] ?? null
		}))
		.filter((row) => row.response_minutes !== null || row.resolution_minutes !== null);
}

function checkDays({ starts_on, ends_on }: Values): RowProblem[] {
	if (isEmpty(starts_on) || isEmpty(ends_on) || String(starts_on) <= String(ends_on)) return [];
	return [{ column: 'Expiry Date', message: 'The agreement would expire before it starts.' }];
}

/** A file that says how is covered says in the same row whom. */
function checkCovered(values: Values, { name, belongings }: Column): RowProblem[] {
	const { coverage } = values;
	const list = values[belongings?.table ?? ''];
	if (isEmpty(coverage)) return [];

	const isNeeded = LISTS[String(coverage)]?.includes(belongings?.table ?? '') === true;
	const isThere = Array.isArray(list) && list.length > 0;
	if (isNeeded === isThere) return [];
	const message = isNeeded
		? `The coverage is ${String(coverage)}: write which, between semicolons.`
		: `The coverage is ${String(coverage)}: leave this empty, or change the coverage.`;
	return [{ column: name, message }];
}
