/** Who calls: one person, several, nobody; in print, and in the sentence that somebody hears when the page appears. */
export const callers = {
	/** Title of the page without a caller. */
	console: 'Console',
	people: (count: number) => {
		if (count === 0) return 'Nobody';
		return count === 1 ? '1 person' : `${String(count)} people`;
	},
	toChoose: (people: string) => `${people} to choose from`,
	found: (people: string) => `${people} found`,

	/** What is heard. */
	heard: {
		saved: (id: number, digits: string) => `Request ${String(id)} is saved. Read out its number: ${digits}.`,
		newRequest: (name: string) => `New request for ${name}.`,
		one: (name: string, found: string, requests: string) =>
			`${name}${found}. ${requests}. Press Enter for a new request.`,
		foundBy: (reason: string) => `, found by ${reason}`,
		probablyBy: (reason: string) => `, probably by ${reason}`,
		open: (count: number) => `${count === 0 ? 'No' : String(count)} open ${count === 1 ? 'request' : 'requests'}`,
		about: (id: number, status: string) => `; most likely about ${String(id)}, ${status.toLowerCase()}`,
		sharedLine: (people: string) => `A shared line: ${people} have this number.`,
		several: (people: string, first: string, most: number) =>
			`${people} to choose from. First: ${first}. Press ${most === 1 ? '1' : `1 to ${String(most)}`} to choose.`,
		foundFor: (people: string, query: string) => `${people} found for ${query}.`,
		nobodyChosen: 'Nobody is chosen yet.',
		inSearch: 'The search field is in focus.'
	},

	empty: {
		title: 'Nobody is chosen yet',
		lead: 'Type the first letters of a name, an organization or an email address, a Support ID or a number.'
	},
	noneOpen: 'None of them is open.',
	/** Behind the key. */
	showsNewest: 'shows the newest.',

	itIs: (name: string) => `It is ${name}`,
	olderRequest: (id: number) => `Request ${String(id)}`,
	olderThanListed: (year: number, listed: number) =>
		`of ${String(year)} is older than the ${String(listed)} in this list.`,
	openIt: 'Open it',

	whatArrived: 'What arrived',
	arrivedInOrder: 'What arrived, in the order it was tried',
	keptOn: (people: number) => `kept on ${people === 1 ? '1 person' : `${String(people)} people`}`,
	/** Before the name of an organization. */
	peopleOf: (people: number) => `${people === 1 ? '1 person' : `${String(people)} people`} of`,
	searchedByHand: 'searched by hand',

	who: 'Who is calling?',
	askThen: 'Ask the name, then',
	pressDigit: 'press the digit. Enter takes the first.',
	tapIt: 'tap it.',
	whoIsIt: 'Who is it?',
	pressTheDigit: 'Press the digit. Enter takes the first.',
	tapTheName: 'Tap the name.',
	nobodyFor: (query: string) => `Nobody found for “${query}”`,
	nobodyForLead:
		'The first letters of a name or of an organization are enough; a Support ID, an email address or a telephone number finds as well.',
	sharedLine: 'A shared line',
	sharedLineLead: (people: number) =>
		`${String(people)} people have this number. Ask the name, and whom they work for.`,

	alsoPossible: (count: number) => `${String(count)} also possible`,
	alsoPossibleBy: (count: number, reason: string) => `${String(count)} also possible: ${reason}`,
	vip: 'Very important person',
	probably: (reason: string) => `Probably: ${reason}`,
	called: (day: string) => `called ${day}`,
	open: (count: number) => `${count === 0 ? 'none' : String(count)} open`
};
