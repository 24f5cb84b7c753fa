/** The columns of type `calendars`. Pure. */
import { listed } from './belongings.ts';
import { isWrong } from './cells.ts';
import { required } from './column.ts';
import { namedRecords } from './file-type.ts';
import { readHolidays, readHours } from './hours-text.ts';
import { writeHolidays, writeHours } from './write-hours.ts';

const HOURS = listed(
	'Hours',
	{
		table: 'calendar_hours',
		owner: 'calendar_id',
		fills: { weekday: 'smallint', from_minute: 'smallint', to_minute: 'smallint' }
	},
	(written) => {
		const hours = readHours(written);
		return isWrong(hours) ? hours : hours.map((stretch) => ({ ...stretch }));
	},
	writeHours
);

const HOLIDAYS = listed(
	'Holidays',
	{ table: 'calendar_holiday', owner: 'calendar_id', fills: { from_day: 'date', to_day: 'date' } },
	(written) => {
		const holidays = readHolidays(written);
		return isWrong(holidays) ? holidays : holidays.map((days) => ({ ...days }));
	},
	writeHolidays
);

export const CALENDAR_FILE = namedRecords({
	words: ['calendar', 'calendars'],
	table: 'calendar',
	columns: [required(HOURS, 'When is work done? Write it like Mon-Fri 08:00-18:00, or 24x7.'), HOLIDAYS],
	needed: ['Hours']
});
