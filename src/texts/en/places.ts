/** The other places of the desk, as every page names them. */
export const places = {
	label: 'Places',
	inbox: 'Inbox',
	waiting: (count: string) => `${count} wait for you`,
	many: (most: number) => `${String(most - 1)}+`,
	search: 'Search',
	everythingFor: (text: string) => `Search everything for “${text}”`
};
