/** Services that a person is covered for, and configuration items that they use. */
export const services = {
	/** Titles of the two lists. */
	services: (count: number) => `Services, ${String(count)}`,
	items: (count: number) => `Configuration items, ${String(count)}`,
	/** Opens the rest of a list. */
	all: (count: number) => `All ${String(count)}`,
	/** Said by a row for those who do not see the list: what choosing it does. */
	startsRequest: 'New request'
};
