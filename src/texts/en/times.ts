/** Moments and ages; the names of days and months are those of the language itself. */
export const times = {
	now: 'now',
	minutes: (count: number) => `${String(count)} min`,
	hours: (count: number) => `${String(count)} h`,
	days: (count: number) => `${String(count)} d`,
	todayAt: (time: string) => `today ${time}`,
	yesterday: 'yesterday'
};
