/** What is wrong with the form of a new user, beside its field; said by the server. */
export const peopleSearchWrong = {
	name: 'Write the name of the person.',
	tooLong: (most: number) => `At most ${String(most)} characters.`,
	email: 'An address ends in a domain, such as ada@halvorsen.example',
	telephone: 'There is no telephone number in this, such as +44 20 7946 0123',
	emailTaken: 'Somebody of this account has this email already.',
	organization: (name: string) =>
		`There is no organization “${name}”. Choose one of those suggested, or leave it empty.`,
	site: (name: string) => `There is no site “${name}”. Choose one of those suggested, or leave it empty.`,
	manager: (name: string) => `Nobody here is called “${name}”. Write the whole name, or the email address.`,
	managerOfSeveral: (name: string) =>
		`Several people are called “${name}”. Write the email address of the one you mean.`
};
