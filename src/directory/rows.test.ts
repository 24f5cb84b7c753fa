import { describe, expect, it } from 'vitest';
import { FILES, type ImportType } from './file-types.ts';
import { describeProblem } from './problems.ts';
import { readRows, type Row } from './rows.ts';

async function read(type: ImportType, file: string | Uint8Array, pieceBytes = 65_536) {
	const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
	const parts = await Array.fromAsync(readRows(FILES[type], 'acme', inPieces(bytes, pieceBytes)));
	return {
		rows: parts.filter((part): part is Row => 'values' in part),
		problems: parts.filter((part) => 'message' in part).map(describeProblem)
	};
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function utf16(text: string): Uint8Array {
	return Buffer.from(text, 'utf16le');
}

describe('the forms of a file', () => {
	it.each([
		['commas and line feeds', '"Zoë’s, ""Works"""', ',', '\n'],
		['commas and line ends of Windows', '"Zoë’s, ""Works"""', ',', '\r\n'],
		['line ends of old Macs', '"Zoë’s, ""Works"""', ',', '\r'],
		['tabs', '"Zoë’s, ""Works"""', '\t', '\n'],
		['semicolons', '"Zoë’s, ""Works"""', ';', '\r\n']
	])('are read alike: %s', async (_form, name, separator, end) => {
		const file = [`Name${separator}City`, `${name}${separator}Ås`, ''].join(end);

		const { rows, problems } = await read('sites', file, 3);

		expect(problems).toEqual([]);
		expect(rows).toEqual([{ line: 2, values: { name: 'Zoë’s, "Works"', city: 'Ås' } }]);
	});

	it.each([
		['UTF-8 with a byte order mark', new TextEncoder().encode('\uFEFFName,City\nDelft,Ås')],
		['UTF-16LE with a byte order mark', utf16('\uFEFFName,City\nDelft,Ås')],
		['UTF-16LE without one', utf16('Name,City\nDelft,Ås')],
		['UTF-16BE with a byte order mark', Buffer.from(utf16('\uFEFFName,City\nDelft,Ås')).swap16()],
		['UTF-16BE without one', Buffer.from(utf16('Name,City\nDelft,Ås')).swap16()]
	])('are read whatever the encoding: %s', async (_encoding, file) => {
		const { rows } = await read('sites', file, 1);

		expect(rows).toEqual([{ line: 2, values: { name: 'Delft', city: 'Ås' } }]);
	});

	it('count lines as an editor does, also after a cell of several lines and a blank line', async () => {
		const file =
			'Primary Email,Name,Information\r\na@x.example,Ann,"one\r\ntwo"\r\n\r\nb@x.example,Ben,\r\nc@,Cas,\r\n';

		const { rows, problems } = await read('people', file);

		expect(rows.map(({ line }) => line)).toEqual([2, 5]);
		expect(rows[0]?.values['information']).toBe('one\ntwo');
		expect(problems).toEqual([
			'line 6, column "Primary Email": c@ is not an email address. Write it like ada@example.com.'
		]);
	});

	it.each([
		['a tab', '\t+31 20 555 0123', '+31 20 555 0123'],
		['an apostrophe', "'=1+1", '=1+1'],
		['a tab before an apostrophe that belongs to it', "\t'+1", "'+1"],
		['an apostrophe of a name', "'s-Gravenhage", "'s-Gravenhage"]
	])('lose what guards a spreadsheet from formulas, and nothing else: %s', async (_guard, written, city) => {
		const { rows } = await read('sites', `Name,City\nDelft,${written}\n`);

		expect(rows).toEqual([{ line: 2, values: { name: 'Delft', city } }]);
	});

	it('leave out rows of empty cells, as spreadsheets append them', async () => {
		const { rows, problems } = await read('sites', 'Name,City\nDelft,\n,\n , \n');

		expect(rows).toHaveLength(1);
		expect(problems).toEqual([]);
	});
});

describe('a file that cannot be read', () => {
	it.each([
		['nothing in it', '', 'line 1: The file is empty. Its first line has to name the columns.'],
		[
			'a column that is unknown',
			'Name,Phone\nDelft,1',
			'line 1: There is no column "Phone" for sites. The columns are: ID, Source, Source ID, Name, Country, City, Time Zone.'
		],
		['a column that is there twice', 'Name,name\nDelft,Delft', 'line 1: "Name" is there twice.'],
		['a column without a name', 'Name,\nDelft,', 'line 1: A column has no name.'],
		[
			'a cell too many',
			'Name,City\nDelft,Delft,NL',
			'line 2: The row has 3 cells, but the first line names 2 columns.'
		],
		['a cell too few', 'Name,City\nDelft', 'line 2: The row has 1 cell, but the first line names 2 columns.'],
		[
			'a quotation mark that is never closed',
			'Name,City\nDelft,x\n"Breda,y\nz,z\n',
			'line 3: A quotation mark opens a cell of this row and none closes it.'
		],
		[
			'text behind a quotation mark',
			'Name,City\n"Delft" West,x\n',
			'line 2: A cell of this row goes on after its closing quotation mark. Inside a cell, write each quotation mark twice.'
		]
	])('says so with the line: %s', async (_reason, file, problem) => {
		const { rows, problems } = await read('sites', file);

		expect(problems).toEqual([problem]);
		expect(rows).toEqual([]);
	});

	it('names the line and column of a character that is not UTF-8', async () => {
		const file = Buffer.concat([Buffer.from('Name,City\nDelft,Ber'), Buffer.from([0xe9]), Buffer.from('n\n')]);

		const { problems } = await read('sites', file);

		expect(problems).toEqual(['line 2, column "City": A character is not readable. Save the file as UTF-8.']);
	});

	it('names columns that have to be there', async () => {
		const { problems } = await read('requests', 'Subject,Note\nPrinter,x');

		expect(problems).toEqual([
			'line 1: The column "Requested By" is missing.',
			'line 1: The column "Category" is missing.'
		]);
	});

	it('refuses columns of addresses by name, as they would be lost', async () => {
		const file = 'Person,Contact Protocol,Contact Label,Contact URI,Address Street\n';

		const { problems } = await read('people_contact_details', file);

		expect(problems).toEqual(['line 1: "Address Street" is not kept by Ringside yet. Leave the column out.']);
	});
});

describe('the cells of people', () => {
	const email = 'ada@acme.example';

	it.each([
		['a flag in any case', 'VIP', 'Yes', { vip: true }],
		['an empty flag', 'VIP', '', { vip: false }],
		['a flag that may be unknown', 'Time Format 24h', '', { time_format_24h: null }],
		['a cell that a spreadsheet must not take for a formula', 'Job Title', '\t=Chief', { job_title: '=Chief' }],
		['a moment with an offset', 'Created At', '2026-03-01T10:00:00+02:00', { created_at: '2026-03-01T08:00:00.000Z' }],
		['a moment without an offset', 'Created At', '2026-03-01 10:00', { created_at: '2026-03-01T10:00:00.000Z' }],
		['a Support ID and its key', 'Support ID', ' Ab1 ', { support_id: 'Ab1', support_key: 'ab1' }],
		['an organization of the account', 'Organization', 'Works B.V. @acme', { organization: 'Works B.V.' }],
		['a manager by email', 'Manager', 'Ben@Acme.example', { manager: 'ben@acme.example' }],
		['a manager by ID', 'Manager', '0042', { manager: '42' }],
		['a time zone', 'Time Zone', 'Europe/Amsterdam', { time_zone: 'Europe/Amsterdam' }]
	])('take %s', async (_what, column, cell, values) => {
		const { rows, problems } = await read('people', `Primary Email,${column}\n${email},${cell}\n`);

		expect(problems).toEqual([]);
		expect(rows[0]?.values).toMatchObject(values);
	});

	it.each([
		['an ID that is none', 'ID', 'E12', 'E12 is not an ID. An ID is a whole number from 1 to 999999999999.'],
		['a zero as ID', 'ID', '0', '0 is not an ID. An ID is a whole number from 1 to 999999999999.'],
		['a flag that is none', 'VIP', 'maybe', 'maybe is neither true nor false. Write true or false.'],
		['an empty name', 'Name', '', 'A person needs a name.'],
		['a long name', 'Name', 'x'.repeat(129), '129 characters; at most 128 are kept.'],
		['a name of two lines', 'Name', '"Ada\nBakker"', 'There is a line break or another control character in it.'],
		['February 30', 'Created At', '2026-02-30', '2026-02-30 is not a moment. Write it like 2026-11-23T09:15:00Z.'],
		['a time zone that is none', 'Time Zone', 'Mars', 'Mars is not a time zone. Write it like Europe/Amsterdam.'],
		[
			'a script as a picture',
			'Picture URI',
			'javascript:alert(1)',
			'javascript:alert(1) is not the address of a picture. It begins with https:// or data:image/.'
		],
		[
			'an organization of another account',
			'Organization',
			'Works @globex',
			'Works @globex belongs to another account; only records of acme can be named.'
		]
	])('refuse %s', async (_what, column, cell, message) => {
		const { problems } = await read('people', `Primary Email,${column}\n${email},${cell}\n`);

		expect(problems).toEqual([`line 2, column "${column}": ${message}`]);
	});

	it.each([
		['two signs', 'a@b@c.example'],
		['a blank', 'a b@c.example'],
		['nothing before it', '@c.example']
	])('refuse an email with %s', async (_what, written) => {
		const { problems } = await read('people', `Primary Email\n${written}\n`);

		expect(problems).toEqual([
			`line 2, column "Primary Email": ${written} is not an email address. Write it like ada@example.com.`
		]);
	});

	it('say every mistake of a row', async () => {
		const { problems } = await read('people', 'ID,VIP,Name\nx,y,\n');

		expect(problems).toHaveLength(3);
	});

	it('refuse a row that is about nobody', async () => {
		const { problems } = await read('people', 'Name\nAda\n');

		expect(problems).toEqual(['line 2: Whom is the row about? It has no ID, no Source ID and no Primary Email.']);
	});

	it('refuse a Source ID without a Source', async () => {
		const { problems } = await read('people', 'Source ID,Name\n7,Ada\n');

		expect(problems).toEqual([
			'line 2, column "Source ID": A Source ID needs a Source: the name of the system that gave it.'
		]);
	});
});

describe('the rows of contact details', () => {
	const header = 'Person,Contact Protocol,Contact Label,Contact URI,Integration\n';

	it('bring the telephone numbers by which people are found', async () => {
		const { rows } = await read(
			'people_contact_details',
			`${header}a@x.example,Telephone,Work,\t+44 20 7946 0123,yes\n`
		);

		expect(rows[0]?.values).toMatchObject({
			person: 'a@x.example',
			protocol: 'telephone',
			label: 'work',
			uri: '+44 20 7946 0123',
			from_directory: true,
			telephones: [{ ordinal: 0, digits: '442079460123', tail: 9460123 }]
		});
	});

	it('bring none for a fax', async () => {
		const { rows } = await read('people_contact_details', `${header}a@x.example,telephone,fax,020 7946 0123,\n`);

		expect(rows[0]?.values).toMatchObject({ from_directory: false, telephones: [] });
	});

	it.each([
		['no digits', 'telephone,work,reception', 'column "Contact URI": There are no digits in this telephone number.'],
		[
			'a label of another protocol',
			'email,mobile,a@x.example',
			'column "Contact Label": mobile is no label of this protocol (email). Write one of: work, personal.'
		],
		[
			'an unknown protocol',
			'chat,work,x',
			'column "Contact Protocol": chat is not known. Write one of: telephone, email, website.'
		]
	])('refuse %s', async (_what, cells, problem) => {
		const { problems } = await read('people_contact_details', `${header}a@x.example,${cells},true\n`);

		expect(problems).toEqual([`line 2, ${problem}`]);
	});
});

describe('the rows of requests', () => {
	const header = 'Requested By,Subject,Category,Status,Completion Reason,Created At,Completed At\n';

	it('are for the person who asked, and assigned, unless the file says otherwise', async () => {
		const { rows } = await read('requests', `${header}A@x.example,Printer jams,Incident,,,,\n`);

		expect(rows[0]?.values).toMatchObject({ requested_for: 'a@x.example', category: 'incident', status: 'assigned' });
	});

	it.each([
		[
			'a reason to complete of an open request',
			'Printer,incident,assigned,solved,,',
			'column "Completion Reason": Only a completed request has one; the status is assigned.'
		],
		[
			'a moment of completion of an open request',
			'Printer,incident,assigned,,,2026-01-01',
			'column "Completed At": The status is assigned: the request is not completed.'
		],
		[
			'a completion before the beginning',
			'Printer,incident,completed,,2026-01-02,2026-01-01',
			'column "Completed At": The request was completed before it was created.'
		],
		['no subject', ',incident,assigned,,,', 'column "Subject": A request needs a subject.']
	])('refuse %s', async (_what, cells, problem) => {
		const { problems } = await read('requests', `${header}a@x.example,${cells}\n`);

		expect(problems).toEqual([`line 2, ${problem}`]);
	});
});
