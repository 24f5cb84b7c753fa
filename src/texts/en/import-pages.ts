/** What the pages of import and export say. */
export const importPages = {
	title: 'Import and export',
	columnsTitle: 'Columns of the files',
	types: {
		organizations: 'Organizations',
		sites: 'Sites',
		people: 'People',
		people_contact_details: 'Contact details of people',
		calendars: 'Calendars',
		teams: 'Teams',
		services: 'Services',
		coverage: 'Coverage (agreements)',
		items: 'Configuration items',
		templates: 'Request templates',
		requests: 'Requests',
		notes: 'Notes'
	},
	send: {
		heading: 'Import a file',
		intro: 'CSV or TSV, as spreadsheets and other desks write it. The whole file is taken over, or nothing of it.',
		type: 'What is in it',
		choose: 'Choose what the file has',
		file: 'File',
		what: 'What to do',
		try: 'Try first: show what would change, and change nothing',
		now: 'Import at once',
		submit: 'Send the file',
		problems: {
			type: 'Choose what is in the file.',
			file: 'Choose a file that has something in it.',
			body: 'The file did not come to its end. Send it again.'
		}
	},
	files: {
		heading: 'Files',
		intro: 'In the order in which they name each other.',
		type: 'What is in it',
		columns: 'Columns',
		sample: 'Sample',
		export: 'Export',
		nameOf: (type: string) => `${type}.csv`,
		sampleOf: (type: string) => `Sample file: ${type}`,
		columnsOf: (type: string) => `Columns: ${type}`
	},
	exports: {
		heading: 'Export',
		intro: 'In the columns of the import: what is exported and imported again changes nothing.',
		type: 'What to export',
		delimiter: 'Between the cells',
		delimiters: { comma: 'Commas', semicolon: 'Semicolons', tab: 'Tabs' },
		byteOrderMark: 'For a spreadsheet (with a byte order mark)',
		submit: 'Export'
	},
	history: {
		heading: 'Last imports',
		none: 'Nothing has been imported yet.',
		when: 'When',
		what: 'File',
		who: 'Who',
		outcome: 'Outcome',
		command: 'Command line',
		api: (name: string) => `${name}, by the API`,
		tried: 'tried'
	},
	run: {
		back: 'All imports',
		titleTry: (type: string) => `Trial: ${type}`,
		titleImport: (type: string) => `Import: ${type}`,
		states: {
			queued: 'It waits for its turn.',
			reading: 'The file is being read.',
			checking: 'The rows are being checked.',
			'taking-over': 'The rows are being taken over.'
		},
		progress: 'How far the import is',
		rows: (rows: string) => `${rows} rows`,
		rowsPerSecond: (rows: string) => `${rows} rows a second`,
		secondsLeft: (seconds: number) =>
			seconds < 90 ? `about ${seconds} s left` : `about ${Math.round(seconds / 60)} min left`,
		reloads: 'This page shows by itself how it goes on. You may leave it.',
		done: 'The file was imported.',
		wouldDo: 'Nothing was changed. The import would do this:',
		wrong: (count: string) => `Nothing was imported: ${count === '1' ? '1 error' : `${count} errors`} in the file.`,
		failed: 'Nothing was imported.',
		counts: {
			rows: 'Rows',
			added: 'Added',
			changed: 'Changed',
			disabled: 'of them disabled',
			removed: 'Replaced',
			kept: 'As before'
		},
		importNow: 'Import now',
		keptFor: 'The file is kept for an hour, so it need not be sent again.',
		again: 'Send another file',
		log: 'Download as CSV',
		problems: 'What is wrong',
		firstOf: (shown: string, all: string) => `The first ${shown} of ${all}`,
		line: 'Line',
		column: 'Column',
		message: 'What to do',
		changes: 'Some of what would change',
		record: 'Record',
		before: 'Now',
		after: 'Then',
		added: 'Would be added, for example',
		removed: 'Would be replaced, for example',
		empty: 'empty'
	},
	columns: {
		intro:
			'The first line of a file names its columns, in any order. A column that is left out keeps what is there; an empty cell empties it.',
		needed: 'Needed for a new record.',
		sample: 'Sample file'
	},
	outcome: {
		queued: 'waits',
		processing: 'runs',
		errors: (count: string) => (count === '1' ? '1 error' : `${count} errors`),
		failed: 'nothing imported',
		added: (count: string) => `${count} added`,
		changed: (count: string) => `${count} changed`,
		disabled: (count: string) => `${count} disabled`,
		removed: (count: string) => `${count} replaced`,
		kept: (count: string) => `${count} as before`
	}
};

export type ImportPageTexts = typeof importPages;
