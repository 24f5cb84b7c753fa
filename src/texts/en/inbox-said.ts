/** What only the server says of the inbox: words of rows and chips, and what is wrong with a form. */
export const inboxSaid = {
	caption: (tab: string, sort: string) => `${tab}: urgent ones first, then ${sort}`,
	sorts: {
		target: 'by target',
		newest: 'newest first',
		oldest: 'oldest first',
		status: 'by status',
		impact: 'by impact',
		team: 'by team'
	},
	urgent: 'Urgent',
	major: 'Major incident',
	today: (time: string) => `today ${time}`,
	tomorrow: (time: string) => `tomorrow ${time}`,
	overdue: (span: string) => `overdue ${span}`,
	minutes: (count: number) => `${String(count)} min`,
	hours: (count: number) => `${String(count)} h`,
	days: (count: number) => `${String(count)} d`,
	justNow: 'now',
	bestEffort: 'best effort',
	filters: {
		chip: (name: string, value: string) => `${name}: ${value}`,
		unknown: (id: string) => `number ${id}`,
		unknownOrganization: (name: string) => `No organization is called “${name}”. Write its whole name.`,
		unknownSite: (name: string) => `No site is called “${name}”. Write its whole name.`
	},
	assign: {
		noneSelected: 'Select the requests first: one box for each.',
		nothingChosen: 'Choose a team or a member.',
		tooMany: (most: number) => `Assign at most ${String(most)} at once.`,
		unchanged: 'It was assigned like this already.',
		changedMeanwhile: (told: string) =>
			`Meanwhile ${told}. It is as it is now in this list: assign again to change that.`,
		somebody: 'somebody'
	},
	views: {
		nameMissing: 'Give the view a name, such as “Print team, overdue”.',
		nameLong: (most: number) => `A name has at most ${String(most)} characters.`,
		nameTaken: (name: string) => `You have a view “${name}” already. Choose another name, or remove that one.`,
		tooMany: (most: number) => `You have ${String(most)} views, which is the most. Remove one first.`,
		atOnce: 'Another window saved a view at this moment. Save again.',
		unknown: 'This view is not here any more, or somebody else’s.'
	}
};
