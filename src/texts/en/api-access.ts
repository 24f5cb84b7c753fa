/** Tokens and applications: how programs get in. */
export const apiAccess = {
	tokens: {
		title: 'API tokens',
		lead: 'A token lets a program ask the API in your name. It may do what you may do, or less.',
		new: 'New token',
		none: 'No tokens yet. A program that calls the API needs one.',
		others: 'Of other people',
		noOthers: 'Nobody else has a token.',
		more: (most: number) => `These are the ${String(most)} newest. The command “token list” has those of one person.`,
		newTitle: 'New API token',
		nameHint: 'what it is for',
		make: 'Make the token',
		madeTitle: 'The token is made',
		made: 'Copy it now: it is not shown again. Whoever has it may do what it may do.',
		token: 'Token',
		done: 'Done',
		revoke: 'Revoke this token',
		revokeLead: 'From then on every request with it is refused. This cannot be undone.',
		revokeIt: 'Revoke'
	},
	applications: {
		title: 'Applications',
		lead: 'An application is a program that gets its tokens by itself, by OAuth 2.0 client credentials. It acts as a person of the account.',
		tokenAddress: 'It asks for them at',
		new: 'New application',
		none: 'No applications yet.',
		newTitle: 'New application',
		nameHint: 'which program it is',
		actsAs: 'Acts as',
		actsAsHint: 'email of a person',
		actsAsLead:
			'It may do what that person may do, or less. Best is a person of its own, so that the history shows who did it.',
		make: 'Add the application',
		madeTitle: 'The application is added',
		made: 'Copy both now: the secret is not shown again.',
		rotatedTitle: 'The new secret',
		rotated: 'Copy it now: it is not shown again. The old one counts no more.',
		done: 'Done',
		change: 'What it may do',
		enabled: 'It may get tokens',
		enabledHint: 'Without this tick it gets none, and those it has are refused at once.',
		save: 'Save',
		saved: 'Saved.',
		secret: 'New secret',
		secretLead:
			'The old secret counts no more, and the tokens that the application has are refused at once. It needs the new one to go on.',
		secretMade: 'Secret made',
		rotate: 'Make a new secret',
		remove: 'Remove this application',
		removeLead: 'Its tokens are refused at once. This cannot be undone.',
		removeIt: 'Remove'
	},
	columns: {
		name: 'Name',
		owner: 'Owner',
		actsAs: 'Acts as',
		made: 'Made',
		expires: 'Expires',
		used: 'Last used',
		scopes: 'May do',
		state: 'State'
	},
	never: 'never',
	neverUsed: 'never used',
	states: {
		valid: 'valid',
		revoked: 'revoked',
		disabled: 'owner disabled',
		expired: 'expired'
	},
	stopped: 'disabled',
	name: 'Name',
	scopes: {
		legend: 'It may do',
		allOfYou: 'All that you may do',
		allOf: (name: string) => `All that ${name} may do`,
		allOfPerson: 'All that this person may do',
		some: 'Only this',
		read: 'read',
		write: 'read and change',
		writes: 'change',
		ofNothing: 'nothing',
		nouns: {
			callers: 'Who is calling',
			people: 'People and their numbers',
			organizations: 'Organizations',
			sites: 'Sites',
			teams: 'Teams',
			services: 'Services',
			items: 'Configuration items',
			requests: 'Requests and notes',
			calls: 'Calls',
			webhooks: 'Webhooks',
			directory: 'Import, export and directories'
		},
		administrators: 'for administrators'
	},
	expiry: {
		legend: 'It expires',
		'30d': 'in 30 days',
		'90d': 'in 90 days',
		'365d': 'in a year',
		date: 'after a day',
		never: 'never',
		day: 'Last day on which it counts'
	},
	limits: {
		title: 'Limits',
		requestsPerHour: 'Requests an hour',
		burst: 'In two seconds',
		hint: (desk: number) => (desk === 0 ? 'empty: no limit' : `empty: ${String(desk)}`),
		none: '0 is no limit.',
		save: 'Save the limits',
		saved: 'The limits are saved.'
	},
	warnings: {
		noRole: (name: string) =>
			`${name} has no role, so every request is refused. An administrator of the account can grant one.`,
		youLack:
			'Webhooks, import and directories are for administrators of the account. You are none, so the API refuses them, whatever the token may do.',
		lacks: (name: string) =>
			`${name} is no administrator of the account, so the API refuses webhooks, import and directories.`,
		disabled: (name: string) => `${name} is disabled, so every request is refused.`
	},
	notSaved: 'Not done.',
	wrong: 'Put right what is marked.',
	problems: {
		'token.name': 'Write a name of at most 100 characters that says what it is for.',
		'token.scopes': 'Choose at least one thing that it may do.',
		'token.expiry': 'Choose a day to come.',
		'token.limit': 'A limit is a whole number up to 1000000. 0 is no limit; leave it empty for that of the desk.',
		'token.too-many': 'You have 100 tokens. Revoke one first.',
		'token.made': 'This token was made already, and is not shown again. Revoke it if you did not copy it.',
		'application.made': 'This application was added already, and its secret is not shown again. Open it for a new one.',
		'application.rotated':
			'It got a new secret meanwhile, maybe from this form sent twice. Make another one if you did not copy it.',
		'application.too-many': 'There are 200 applications. Remove one first.',
		'application.person': 'Nobody here has this email. Write that of a person who is not disabled.'
	},
	back: 'Back to the list',
	cancel: 'Cancel'
};

export type ApiAccessTexts = typeof apiAccess;
