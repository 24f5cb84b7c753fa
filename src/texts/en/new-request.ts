/** The form of a new request: its fields, what it suggests, its drafts, and what is wrong with it. */
export const newRequest = {
	title: 'New request',
	discard: 'Discard',
	save: 'Save request',
	saving: 'Saving',
	check: 'Check',
	keepDraft: 'Keep as draft',

	subject: 'Subject',
	requestedFor: 'Requested for',
	category: 'Category',
	impact: 'Impact',
	service: 'Service',
	noService: 'None',
	/** What a service is followed by in the list of services. */
	supportHours: (service: string, hours: string) => `${service} · ${hours}`,
	item: 'Configuration item',
	noItem: 'None',
	itemOf: (name: string, product: string) => `${name}, ${product}`,
	note: 'Note',
	readBy: (name: string) => `${name} can read it`,
	internalNote: 'Internal note',
	analystsOnly: 'analysts only',
	addInternalNote: 'Add an internal note',
	template: 'Template',
	noTemplate: 'None',
	teamAndMember: 'Team, member',
	team: 'Team',
	member: 'Member',
	noTeam: 'No team yet',
	teamOfService: (team: string) => `${team}, for this service`,
	noMember: 'Nobody yet',

	templates: 'Templates',
	templatesFound: (count: number) =>
		count === 1 ? '1 template, arrow down to choose it' : `${count} templates, arrow down to choose one`,
	/** The fields that a template fills, in a sentence. */
	fields: {
		subject: 'subject',
		category: 'category',
		impact: 'impact',
		serviceId: 'service',
		teamId: 'team',
		memberId: 'member',
		note: 'note',
		internalNote: 'internal note'
	},
	and: 'and',
	filledIn: (template: string, fields: string) => `“${template}” filled in ${fields}.`,
	filledNothing: (template: string) => `“${template}” filled in nothing: you had written all of it yourself.`,
	lookOver: 'Look it over, then save.',
	undo: 'Undo',

	/** Others who asked for the same; a link to the request stands behind it. */
	similar: (people: number, site: string | null, about: string | null, since: string) =>
		[
			people === 1 ? '1 person' : `${people} people`,
			site === null ? '' : `in ${site}`,
			`called about ${about ?? 'the same'}`,
			people === 1 ? `at ${since}:` : `since ${since}:`
		]
			.filter(Boolean)
			.join(' '),
	linkToIt: 'Link to it',
	linkedTo: 'This request will be linked to',

	draftNotSaved: 'Draft, not yet saved',
	draftKept: (time: string) => `Draft kept ${time}`,
	draftHere: (time: string) => `Kept in this browser ${time}`,
	draftIsBack: (time: string) => `Your draft of ${time} is back.`,
	calledBetween: (name: string, others: number) => {
		if (others === 0) return `${name} called in between.`;
		return `${name} and ${others === 1 ? '1 other' : `${others} others`} called in between.`;
	},
	otherDraft: (time: string) => `There is another draft, of ${time}.`,
	takeOther: 'Take that one',
	savedAlready: (id: number) => `This draft was saved already, as request ${id}.`,
	offline: (time: string) => `Offline since ${time}.`,
	offlineThen: 'You can go on typing; your text is kept in this browser and sent when the line is back.'
};
