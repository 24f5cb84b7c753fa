/** A request: its values, its history in sentences, the form that answers it, its page. */
export const requests = {
	statuses: {
		declined: 'Declined',
		on_backlog: 'On backlog',
		assigned: 'Assigned',
		accepted: 'Accepted',
		in_progress: 'In progress',
		waiting_for: 'Waiting for',
		waiting_for_customer: 'Waiting for customer',
		reservation_pending: 'Reservation pending',
		workflow_pending: 'Workflow pending',
		project_pending: 'Project pending',
		completed: 'Completed'
	},
	categories: {
		incident: 'Incident',
		rfc: 'Change',
		rfi: 'Information',
		reservation: 'Reservation',
		order: 'Order',
		fulfillment: 'Fulfillment',
		complaint: 'Complaint',
		compliment: 'Compliment',
		other: 'Other'
	},
	impacts: {
		low: { word: 'Low', meaning: 'slow, one' },
		medium: { word: 'Medium', meaning: 'down, one' },
		high: { word: 'High', meaning: 'slow, several' },
		top: { word: 'Top', meaning: 'down, several' }
	},
	completionReasons: {
		solved: 'Solved',
		workaround: 'Workaround',
		gone: 'Gone',
		duplicate: 'Duplicate',
		withdrawn: 'Withdrawn',
		no_reply: 'No reply',
		rejected: 'Rejected',
		conflict: 'Conflict',
		declined: 'Declined',
		unsolvable: 'Unsolvable'
	},
	majorIncidents: {
		proposed: 'Proposed',
		rejected: 'Rejected',
		accepted: 'Accepted',
		resolved: 'Resolved',
		canceled: 'Canceled'
	},

	state: {
		completedToday: 'Completed today',
		completedTodayAt: (time: string) => `Completed today ${time}`,
		overdueBy: (span: string) => `Overdue ${span}`
	},
	target: {
		label: 'Target',
		today: (time: string) => `today ${time}`,
		tomorrow: (time: string) => `tomorrow ${time}`,
		inList: (target: string) => `target ${target}`,
		in: (span: string) => `in ${span}`,
		bestEffort: 'Best effort',
		minutes: (minutes: number) => `${String(minutes)} min`,
		hours: (hours: number, minutes: number) =>
			minutes === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(minutes).padStart(2, '0')}`,
		days: (days: number) => `${String(days)} d`
	},

	list: {
		title: 'Requests',
		likely: 'Most likely about this',
		open: 'Open',
		completed: 'Completed',
		newest: 'Newest first',
		count: (open: number, all: number) => `${open === 0 ? 'None' : String(open)} open, ${String(all)} in all`,
		countOfPart: (open: number, listed: number, all: number) =>
			`${open === 0 ? 'None' : String(open)} open, the last ${String(listed)} of ${String(all)}`,
		countOlder: (listed: number, all: number) => `${String(listed)} older ones of ${String(all)}`,
		showAll: (all: number) => `All ${String(all)}`,
		older: 'Older ones',
		toNewest: 'Back to the newest',
		openFirst: 'Open first',
		none: 'No request so far',
		writeFirst: 'Press Enter to write down the first.',
		noneOlder: 'There are no older ones.',
		for: (name: string) => `for ${name}`,
		by: (name: string) => `by ${name}`
	},
	detail: {
		back: 'Requests',
		service: 'Service',
		item: 'Item',
		items: 'Items',
		category: 'Category',
		team: 'Team',
		member: 'Member',
		nobodyYet: 'Nobody yet',
		none: 'None',
		for: 'For',
		by: 'By',
		registered: 'Registered',
		completed: 'Completed',
		closed: 'Declined',
		waitingUntil: 'Waits until',
		wantedBy: 'Wanted by',
		reopened: 'Reopened',
		times: (count: number) => (count === 1 ? 'once' : `${String(count)} times`),
		verified: 'Verified',
		group: 'Group',
		groupOf: (count: number) => (count === 1 ? '1 request' : `${String(count)} requests`),
		majorIncident: 'Major incident',
		urgent: 'Urgent',
		assign: 'Assign',
		openInFull: 'Open in full',
		notes: 'Notes, oldest first',
		noNote: 'No note so far.',
		earlierInFull: 'Earlier notes stand on the page of the request.',
		by_telephone: 'by telephone',
		internal: 'internal',
		waitsForAnswer: 'Waits for an answer: ',
		savedReadOut: 'Saved. Read out the number:'
	},

	answer: {
		title: 'Update the request',
		noteTo: (name: string) => `Note to ${name}`,
		noteInternal: 'Note for analysts',
		placeholder: 'What was said, what you did',
		internal: 'Internal',
		urgent: 'Urgent',
		status: 'Status',
		reason: 'Completed because',
		chooseReason: 'Choose a reason',
		until: 'Waits until',
		assignTo: 'Team or member',
		nobody: 'Nobody yet',
		anybodyOf: (team: string) => `${team}, nobody yet`,
		otherTeams: 'Other teams',
		yourself: (name: string) => `${name} (you)`,
		save: 'Save',
		saving: 'Saving',
		reopen: 'Reopen',
		saved: (status: string) => `Saved. Status: ${status}.`
	},

	page: {
		title: (id: number, subject: string) => `${String(id)} ${subject}`,
		fields: 'Fields',
		subject: 'Subject',
		impact: 'Impact',
		noImpact: 'None',
		noService: 'None',
		addItem: 'Add an item',
		addItemHint: 'Its whole name, such as PRN-DEL-3-02',
		groupNumber: 'Part of group',
		groupHint: 'Its number',
		notMajor: 'No',
		person: (name: string) => `Requests of ${name}`,
		earlier: 'Earlier',
		latest: 'Back to the latest'
	},

	/** Each change as a part of a sentence: "the status to in progress". */
	history: {
		fields: {
			subject: 'the subject',
			category: 'the category',
			impact: 'the impact',
			status: 'the status',
			completion_reason: 'the completion reason',
			waiting_until: 'the end of waiting',
			team: 'the team',
			member: 'the member',
			service_instance: 'the service',
			configuration_items: 'the items',
			urgent: 'urgent',
			major_incident_status: 'the major incident',
			grouped_into: 'the group',
			grouping: 'the grouping'
		},
		/** "the status to in progress" */
		setTo: (field: string, value: string) => `${field} to ${value}`,
		/** "Ben set the status to in progress and the member to Sanne Kuipers" */
		set: (who: string, what: string) => `${who} set ${what}`,
		cleared: (who: string, what: string) => `${who} cleared ${what}`,
		and: (one: string, other: string) => `${one} and ${other}`,
		/** Without somebody who did it. */
		wasSet: (field: string, value: string) => `${field} set to ${value}`,
		wasCleared: (field: string) => `${field} cleared`,
		yes: 'yes',
		no: 'no',
		reopened: (who: string) => `${who} reopened the request`
	}
};
