import { describe, expect, it } from 'vitest';
import { FILES, type ImportType } from './file-types.ts';
import { describeProblem } from './problems.ts';
import { readRows, type Row } from './rows.ts';

async function read(type: ImportType, file: string) {
	const parts = await Array.fromAsync(readRows(FILES[type], 'acme', bytesOf(file)));
	return {
		rows: parts.filter((part): part is Row => 'values' in part).map(({ values }) => values),
		problems: parts.filter((part) => 'message' in part).map(describeProblem)
	};
}

async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
	yield new TextEncoder().encode(file);
}

const TARGETS = ['Response', 'Resolution'].flatMap((kind) =>
	['Top', 'High', 'Medium', 'Low', 'RFC', 'RFI'].map((applies) => `${kind} Target ${applies}`)
);

describe('lists in a cell', () => {
	it('are read between semicolons: emails in lower case, names of this account without it', async () => {
		const teams = await read('teams', 'Name,Members\nDesk,A@x.example; 007 ;; Ben @acme;\n');
		const items = await read('items', 'Name,Services\nPRN-1,"Printing; Mail"\n');

		expect(teams.rows[0]?.['team_member']).toEqual(['a@x.example', '7', 'Ben']);
		expect(items.rows[0]?.['configuration_item_service']).toEqual(['Printing', 'Mail']);
	});

	it('are empty where the cell is, and not there where the column is not', async () => {
		const { rows } = await read('items', 'Name,Users\nPRN-1,\n');

		expect(rows).toEqual([{ name: 'PRN-1', configuration_item_user: [] }]);
	});

	it('name nobody of another account', async () => {
		const { problems } = await read('teams', 'Name,Members\nDesk,a@x.example;Ben @other\n');

		expect(problems).toEqual([
			'line 2, column "Members": Ben @other belongs to another account; only records of acme can be named.'
		]);
	});
});

describe('calendars', () => {
	it('are read with their hours and holidays', async () => {
		const { rows } = await read('calendars', 'Name,Hours,Holidays,Disabled\nShop,Sat 09:00-12:00,2027-01-01,no\n');

		expect(rows).toEqual([
			{
				name: 'Shop',
				calendar_hours: [{ weekday: 6, from_minute: 540, to_minute: 720 }],
				calendar_holiday: [{ from_day: '2027-01-01', to_day: '2027-01-01' }],
				disabled: false
			}
		]);
	});

	it.each([
		['', 'When is work done? Write it like Mon-Fri 08:00-18:00, or 24x7.'],
		['always', 'always are no hours. Write them like Mon-Fri 08:00-18:00; Sat 09:00-12:00, or 24x7.']
	])('are refused with the hours "%s"', async (hours, message) => {
		const { problems } = await read('calendars', `Name,Hours\nShop,${hours}\n`);

		expect(problems).toEqual([`line 2, column "Hours": ${message}`]);
	});
});

describe('agreements', () => {
	const header = 'Name,Service,Status,Start Date,Expiry Date,Coverage,Organizations,Sites,People\n';

	it('are read with their targets; what has none is best effort', async () => {
		const file = `Name,Service,Status,Start Date,Coverage,Sites,${TARGETS.join(',')}
Print,Printing,active,2026-01-01,sites,Delft;London,30m,1h,,,,,4h,8h,,,90,\n`;

		const { rows } = await read('coverage', file);

		expect(rows[0]).toMatchObject({
			service_instance: 'Printing',
			starts_on: '2026-01-01',
			agreement_site: ['Delft', 'London'],
			agreement_target: [
				{ applies_to: 'top', response_minutes: 30, resolution_minutes: 240 },
				{ applies_to: 'high', response_minutes: 60, resolution_minutes: 480 },
				{ applies_to: 'rfc', response_minutes: null, resolution_minutes: 90 }
			]
		});
	});

	it.each([
		[
			'an expiry before the start',
			'active,2026-02-01,2026-01-31,people,,,a@x.example',
			'line 2, column "Expiry Date": The agreement would expire before it starts.'
		],
		[
			'a day that there is not',
			'active,2026-02-30,,people,,,a@x.example',
			'line 2, column "Start Date": 2026-02-30 is not a day. Write it like 2026-11-23.'
		],
		[
			'a status that nobody knows',
			'signed,2026-02-01,,people,,,a@x.example',
			'line 2, column "Status": signed is not known. Write one of: draft, scheduled, active, expired.'
		],
		[
			'nobody to cover',
			'active,2026-02-01,,organizations_and_descendants,,,',
			'line 2, column "Organizations": The coverage is organizations_and_descendants: write which, between semicolons.'
		],
		[
			'one of two lists',
			'active,2026-02-01,,organizations and sites,Acme,,',
			'line 2, column "Sites": The coverage is organizations_and_sites: write which, between semicolons.'
		],
		[
			'a list that the coverage has nothing to do with',
			'active,2026-02-01,,people,Acme,,a@x.example',
			'line 2, column "Organizations": The coverage is people: leave this empty, or change the coverage.'
		]
	])('are refused with %s', async (_what, cells, problem) => {
		const { problems } = await read('coverage', `${header}Print,Printing,${cells}\n`);

		expect(problems).toEqual([problem]);
	});

	it('are refused with a target that is no duration', async () => {
		const cells = TARGETS.map((name) => (name === 'Resolution Target Low' ? '2d' : ''));

		const { problems } = await read('coverage', `Name,${TARGETS.join(',')}\nPrint,${cells.join(',')}\n`);

		expect(problems).toEqual([
			'line 2, column "Resolution Target Low": 2d is not a duration. Write minutes or hours of support, like 30m or 4h.'
		]);
	});

	it('are refused with a part of the targets: an absent one must not read as best effort', async () => {
		const some = TARGETS.filter((name) => name !== 'Response Target RFI');

		const { problems } = await read('coverage', `Name,${some.join(',')}\n`);

		expect(problems).toEqual([
			'line 1: Of columns that belong together these are missing: "Response Target RFI". Add them, or leave all of them out.'
		]);
	});
});

describe('requests', () => {
	const header = 'Requested By,Subject,Category,Status,Response Target At,Resolution Target At,Next Target At\n';

	it.each([
		['the answer, while nobody has worked on it', 'assigned', '', '2026-11-23T10:00:00.000Z'],
		['the solution, once somebody has', 'in_progress', '', '2026-11-23T16:00:00.000Z'],
		['nothing, while it waits for the customer', 'waiting_for_customer', '', null],
		['nothing, once it is completed', 'completed', '', null],
		['what the file says', 'waiting_for_customer', '2026-11-24', '2026-11-24T00:00:00.000Z']
	])('have as their next target %s', async (_what, status, next, expected) => {
		const row = `a@x.example,Jams,incident,${status},2026-11-23T10:00Z,2026-11-23T16:00Z,${next}\n`;

		const { rows } = await read('requests', header + row);

		expect(rows[0]?.['next_target_at']).toBe(expected);
	});
});

describe('notes', () => {
	it.each([
		[',,It jams.,', 'line 2, column "Created At": A note without a Source ID needs the moment when it was written.'],
		[
			',R1,It jams.,2026-11-23',
			'line 2, column "Source ID": A Source ID needs a Source: the name of the system that gave it.'
		],
		['Old,R1,,', 'line 2, column "Text": A note needs a text.']
	])('are refused without what they are known by, or empty: %s', async (cells, problem) => {
		const [source, id, text, at] = cells.split(',');

		const { problems } = await read(
			'notes',
			`Source,Source ID,Request,Person,Text,Created At\n${source},${id},70453,a@x.example,${text},${at}\n`
		);

		expect(problems).toEqual([problem]);
	});
});
