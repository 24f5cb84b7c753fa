/** A file of each type to begin with: columns that most need, and a row that shows how they are written. Pure. */
import type { ImportType } from './file-types.ts';

/** As docs/import.md shows them. */
const SAMPLES: Readonly<Record<ImportType, readonly string[]>> = {
	organizations: ['Name,Parent,Manager,Disabled', 'Acme Works,Acme Group,ada@acme.example,false'],
	sites: ['Name,Country,City,Time Zone', 'Delft,NL,Delft,Europe/Amsterdam'],
	people: [
		'Primary Email,Name,Organization,Site,Support ID,Manager,VIP',
		'ada@acme.example,Ada Lindqvist,Acme Works,Delft,33821,ben@acme.example,true'
	],
	people_contact_details: [
		'Person,Contact Protocol,Contact Label,Contact URI,Integration',
		'ada@acme.example,telephone,work,+44 20 7946 0123,true'
	],
	calendars: ['Name,Hours,Holidays', 'Shop,Mon-Fri 08:00-18:00; Sat 09:00-12:00,2026-12-25..2026-12-26; 2027-01-01'],
	teams: ['Name,Members', 'Print and scan,ben@acme.example; cas@acme.example'],
	services: ['Name,Service,Support Team', 'Printing Delft,Printing,Print and scan'],
	coverage: [
		'Name,Service,Status,Start Date,Coverage,Sites,Calendar,Time Zone',
		'Printing gold,Printing Delft,active,2026-01-01,sites,Delft; London,Shop,Europe/Amsterdam'
	],
	items: [
		'Name,Product,Site,Support Team,Users,Services',
		'PRN-DEL-3-02,Shared printer,Delft,Print and scan,ada@acme.example,Printing Delft'
	],
	templates: [
		'Name,Subject,Category,Impact,Keywords,Service,Team',
		'Printer does not print,Printer does not print,incident,medium,"print, queue, paper",Printing Delft,Print and scan'
	],
	requests: [
		'ID,Requested By,Subject,Category,Impact,Status,Team,Service,Configuration Items,Created At',
		'70453,ada@acme.example,Printer jams,incident,medium,in_progress,Print and scan,Printing Delft,PRN-DEL-3-02,2026-11-19T13:05:00Z'
	],
	notes: [
		'Source,Source ID,Request,Person,Text,Internal,Created At',
		'Old desk,N1,70453,ben@acme.example,Worn roller.,true,2026-11-19T14:30:00Z'
	]
};

export function sampleFile(type: ImportType): string {
	return SAMPLES[type].map((line) => `${line}\r\n`).join('');
}
