/** What an address carried and why it decided or did not; said by the server, and by the API in English. */
export const arrival = {
	/** By number: half a sentence, and as short as a column wants it. */
	number: {
		work: (how: string) => `Work number, ${how}`,
		mobile: (how: string) => `Mobile number, ${how}`,
		home: (how: string) => `Home number, ${how}`
	},
	brief: {
		work: (how: string) => `Work, ${how}`,
		mobile: (how: string) => `Mobile, ${how}`,
		home: (how: string) => `Home, ${how}`
	},
	/** By what was keyed in, with the value. */
	request: (id: string) => `Request ${id}`,
	employeeID: (id: string) => `Employee ID ${id}`,
	supportID: (id: string) => `Support ID ${id}`,
	telephone: (number: string) => `Telephone ${number}`,
	sharedLineOf: (organization: string) => `Shared line of ${organization}`,
	byHand: 'Chosen by hand',

	/** At the head of the page. */
	withheld: 'Number withheld',
	noNumber: 'No number',

	/** Why a parameter did not decide. */
	tried: {
		tooLong: (characters: number) => `${characters.toLocaleString('en-US')} characters are too many`,
		empty: 'empty, skipped',
		placeholder: 'a placeholder that the telephone did not fill in, skipped',
		withheld: 'the caller hides the number',
		'no-number': 'no number in it, and nobody’s Support ID',
		weak: 'only weak matches',
		notARequest: 'not the number of a request',
		request: 'no request has this number',
		employeeID: 'no person has this employee ID',
		supportID: 'no person has this Support ID',
		short: 'no extension or short number, and no Support ID, is equal to it',
		number: (ending: string) => `no work, mobile or home number has these digits, and none ends in ${ending}`
	},

	/** Title and first sentence where nobody is shown. */
	nobody: {
		withheld: { title: 'The caller hides the number', lead: 'Ask the name, or the Support ID on the badge.' },
		refused: {
			title: 'What arrived is too long',
			lead: 'It cannot be a telephone number or an ID. Ask the name.'
		},
		noNumber: 'No number arrived',
		unfilled: (placeholder: string) =>
			`The telephone sent ${placeholder} as it stands; its placeholder was not filled in. Ask the name.`,
		wordsOnly: (words: string) => `The telephone sent “${words}”, in which there is no number. Ask the name.`,
		nothing: 'The telephone sent nothing that can be looked up. Ask the name.',
		hasNumber: {
			title: 'Nobody has this number',
			lead: 'Ask the name. Is it somebody we know from another number, or somebody new?'
		},
		found: { title: 'Nobody was found', lead: 'Ask the name. Is it somebody we know, or somebody new?' }
	},

	/** Another parameter names somebody else. */
	isOther: (what: string, name: string) => `${what} is ${name}.`,
	keptOnOther: (number: string | undefined, name: string, how: string) =>
		`The number ${number ?? 'that called'} is kept on ${name} (${how}).`
};
