/**
 * The pages around a person: to change them, to verify them, their organization. Not part of the catalogue that
 * travels to the browser, since these pages run no script.
 */
export const personPages = {
	backTo: (name: string) => `Back to ${name}`,
	backToConsole: 'Back to the console',
	edit: {
		title: (name: string) => `Edit ${name}`,
		heading: 'Edit',
		save: 'Save',
		cancel: 'Cancel',
		required: 'required',
		groups: { person: 'Person', numbers: 'Numbers and addresses' },
		fields: {
			name: 'Name',
			organization: 'Organization',
			site: 'Site',
			location: 'Location',
			jobTitle: 'Job title',
			manager: 'Manager',
			email: 'Email',
			supportId: 'Support ID',
			employeeId: 'Employee ID',
			locale: 'Language',
			timeZone: 'Time zone',
			information: 'Information',
			vip: 'VIP',
			disabled: 'Disabled'
		},
		hints: {
			location: 'room or desk',
			manager: 'name or email',
			locale: 'such as nl-NL',
			timeZone: 'Region/City',
			information: 'for analysts, before they say anything'
		},
		vip: 'Very important person',
		disabled: (name: string) =>
			`Disable ${name}: no longer found by telephone, not offered in suggestions, and not signed in. Requests stay.`,
		isDisabled: (name: string) => `${name} is disabled: not found by telephone, and not offered in suggestions.`,
		yes: 'yes',
		/** `id`: the person's number there. */
		keptBy: (directory: string, id: string | null) =>
			`Kept by the directory “${directory}”${id === null ? '' : ` (${id})`}. Change it there.`,
		keptContact: 'directory',
		yourNumbers: 'Numbers and addresses that you add stay here.',
		mainOne: 'Main',
		main: 'Main number',
		mainOf: (uri: string) => `${uri} is the main number`,
		kind: 'Kind',
		uri: 'Number or address',
		newUri: 'New number or address',
		remove: 'Remove',
		removeOf: (uri: string) => `Remove ${uri}`,
		kinds: {
			'telephone work': 'Work',
			'telephone mobile': 'Mobile',
			'telephone home': 'Home',
			'telephone fax': 'Fax',
			'email work': 'Email, work',
			'email personal': 'Email, personal',
			'website work': 'Website, work',
			'website personal': 'Website, personal'
		},
		notSaved: 'Not saved.',
		wrong: 'Put right what is marked, then save again.',
		conflict: 'Somebody changed the same meanwhile. What is kept now stands beside each; save again to keep yours.',
		keptNow: (value: string) => (value === '' ? 'Kept now: nothing.' : `Kept now: “${value}”`),
		takenBy: 'It is the email of',
		problems: {
			nameMissing: 'Write the name of the person.',
			tooLong: 'This is too long. Write it shorter.',
			control: 'There is a line break or another invisible character in it. Write it anew.',
			email: 'An address has something on both sides of one @, such as ada@halvorsen.example',
			locale: 'A language is written like nl-NL or en.',
			timeZone: 'A time zone is written like Europe/Amsterdam.',
			telephone: 'There is no telephone number in this, such as +44 20 7946 0123',
			website: 'A website is written like https://www.halvorsen.example',
			ownManager: 'Nobody is their own manager. Write somebody else, or leave it empty.',
			ownDisabled: 'You cannot disable yourself. Ask somebody else to do it.',
			organizationUnknown: 'There is no such organization. Choose one of those suggested, or leave it empty.',
			siteUnknown: 'There is no such site. Choose one of those suggested, or leave it empty.',
			managerUnknown: 'Nobody here is called that. Write the whole name, or the email address.',
			managerAmbiguous: 'Several people are called that. Write the email address of the one you mean.',
			emailTaken: 'Somebody else has this email. Write another one.'
		}
	},
	verify: {
		title: (name: string) => `Verify ${name}`,
		heading: 'Verify the caller',
		lead: (needed: number) =>
			needed === 1
				? 'Ask, and type what the caller says. One right answer is enough.'
				: `Ask, and type what the caller says. ${String(needed)} right answers are enough.`,
		nothingToAsk: 'Nothing is known of this person that could be asked.',
		questions: {
			employee_id: 'What is your employee ID?',
			support_id: 'What is your Support ID?',
			manager: 'Who is your manager?',
			site: 'At which site do you work?',
			location: 'In which room do you sit?',
			primary_email: 'What is your email address?',
			own: '',
			date: ''
		},
		check: 'Check',
		agrees: 'agrees',
		differs: 'Does not agree.',
		oneMore: 'That agrees. One more right answer is needed.',
		none: 'That does not agree. Ask again, or ask something else.',
		typeFirst: 'Type first what the caller says.',
		throttled: (minutes: number) =>
			`Too many wrong answers. Call back on the work number, or try again in ${String(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}.`,
		otherwise: 'Or without questions',
		voice: 'I know the voice',
		calledBack: 'I called back on',
		kept: 'What was right counts for 30 minutes in this call, and is kept with the request.'
	},
	organization: {
		partOf: 'Part of',
		manager: 'Manager',
		people: 'People',
		nobody: 'Nobody belongs to this organization.',
		disabled: 'This organization is disabled.',
		name: 'Name',
		jobTitle: 'Job title',
		telephone: 'Telephone',
		open: 'Open requests',
		openCount: (count: number) => (count === 0 ? '' : `${String(count)} open`),
		more: 'More people',
		first: 'From the first'
	}
};

/** The same in every language. */
export type PersonPageTexts = typeof personPages;
