/** What is wrong with the form of a new request, beside its field; said by the server. */
export const newRequestWrong = {
	subjectMissing: 'Write in a few words what it is about, such as “Printer on floor 3 jams”.',
	subjectLong: (most: number, has: number) =>
		`A subject has at most ${most} characters; this one has ${has}. Put the rest into the note.`,
	requestedForMissing: 'Say for whom it is: the caller, or somebody else by name.',
	categoryMissing: 'Choose what kind of request it is.',
	noteLong: (mostKilobytes: number, hasKilobytes: number) =>
		`A note has at most ${mostKilobytes} KB; this one has ${hasKilobytes}.`,
	notCovered: (name: string) => `${name} is not covered for this service. Choose another one, or none.`,
	itemUnknown: (name: string) => `${name} does not use this configuration item. Choose another one, or none.`,
	templateUnknown: 'This template is not there any more. Choose another one, or none.',
	teamUnknown: 'This team is not there any more. Choose another one.',
	memberNotInTeam: 'This person is not in the team. Choose somebody of the team, or nobody yet.',
	groupClosed: (id: number) => `Request ${id} is not open any more, so nothing is linked to it. Take the link away.`
};
