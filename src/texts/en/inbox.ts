/** The inbox with its saved views, and the search over everything; loaded with their pages alone. */
export const inbox = {
	title: 'Inbox',
	tabs: { mine: 'Mine', teams: 'My teams', unassigned: 'Unassigned', all: 'All open' },
	tabsLabel: 'Which requests',
	columns: {
		select: 'Select',
		id: 'ID',
		subject: 'Subject',
		requester: 'Requester',
		service: 'Service',
		team: 'Team',
		member: 'Member',
		impact: 'Impact',
		status: 'Status',
		target: 'Target',
		age: 'Age'
	},
	selectRow: (id: number) => `Select request ${String(id)}`,
	noTeam: 'No team',
	nobody: 'Nobody',
	more: 'More',
	fromTheTop: 'From the top',
	empty: {
		mine: 'Nothing waits for you.',
		teams: 'Nothing waits for your teams.',
		noTeams: 'You are in no team.',
		unassigned: 'Every open request has a member.',
		all: 'No request is open.',
		filtered: 'No open request is like this.',
		next: 'shows what nobody has taken',
		search: 'finds a caller',
		clear: 'Remove the filters'
	},
	filters: {
		title: 'Filter',
		apply: 'Show',
		clear: 'Remove all',
		remove: (what: string) => `Remove ${what}`,
		any: 'Any',
		me: 'Me',
		nobody: 'Nobody',
		names: {
			team: 'Team',
			member: 'Member',
			status: 'Status',
			category: 'Category',
			impact: 'Impact',
			service: 'Service',
			organization: 'Organization of the requester',
			site: 'Site of the requester',
			since: 'Registered since',
			urgent: 'Urgent',
			major: 'Major incident',
			overdue: 'Overdue'
		}
	},
	assign: {
		title: 'Assign what is selected',
		selected: (count: number) => (count === 1 ? '1 selected' : `${String(count)} selected`),
		team: 'Team',
		member: 'Member',
		keepTeam: 'Team stays',
		keepMember: 'Member stays',
		nobody: 'Nobody yet',
		me: (name: string) => `${name} (you)`,
		button: 'Assign',
		done: (count: number) => (count === 1 ? '1 request is assigned.' : `${String(count)} requests are assigned.`),
		notDone: (count: number) =>
			count === 1 ? '1 request was not assigned:' : `${String(count)} requests were not assigned:`
	},
	views: {
		title: 'Views',
		yours: 'Saved views',
		shared: (owner: string) => `of ${owner}`,
		none: 'No view is saved.',
		save: 'Save this view',
		name: 'Name',
		nameHint: 'Such as “Print team, overdue”',
		share: 'Everybody sees it',
		saveButton: 'Save',
		change: (name: string) => `Change ${name}`,
		rename: 'Save',
		remove: 'Remove',
		makeDefault: 'Open the inbox with it',
		dropDefault: 'No longer open with it',
		isDefault: 'opens first',
		isShared: 'shared'
	},
	keys: {
		requests: 'Requests',
		results: 'Results',
		open: 'Open it',
		select: 'Select',
		extend: 'Select on',
		assign: 'Assign',
		filter: 'Filter',
		search: 'Find a caller',
		everything: 'Search everything'
	},
	search: {
		title: 'Search everything',
		field: 'People and requests',
		placeholder: 'Words of a request, its number, a name',
		button: 'Search',
		people: 'People',
		allPeople: 'All people',
		requests: 'Requests',
		which: 'Which requests',
		all: 'All',
		open: 'Open',
		internal: 'internal',
		more: 'More',
		fromTheTop: 'From the top',
		hint: 'A word finds every word that begins with it. Put words in quotation marks to find them next to each other.',
		nothing: (text: string) => `Nothing was found for “${text}”.`,
		noRequest: 'No request has all these words.',
		noOpenRequest: 'No open request has all these words.',
		noWord: (text: string) => `“${text}” has no letter or digit to search for.`,
		fewer: 'Try fewer words, or the beginning of one.',
		cutShort:
			'Only the newest requests were searched to the end: these words are in too many of the older ones. Add another word.',
		shortened: (most: number) => `Only the first ${String(most)} characters were searched for.`
	}
};

/** The same in every language. */
export type InboxTexts = typeof inbox;
