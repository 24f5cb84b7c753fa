import type { Texts } from '../texts.ts';

export const times: Texts['times'] = {
	now: 'nu',
	minutes: (count) => `${String(count)} min`,
	hours: (count) => `${String(count)} u`,
	days: (count) => `${String(count)} d`,
	todayAt: (time) => `vandaag ${time}`,
	yesterday: 'gisteren'
};
