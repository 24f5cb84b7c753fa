/** What is wrong with a change of a request, beside its field; said by the server. */
export const requestsWrong = {
	nothing: 'There is nothing to save. Write a note, or change something.',
	step: (from: string, to: string) =>
		`A request that is ${from.toLowerCase()} cannot become ${to.toLowerCase()}. Choose another status.`,
	reasonMissing: 'Say why it is completed, for example Solved.',
	untilMissing: 'Say until when it waits, for example tomorrow morning at 9:00.',
	untilPast: 'This moment is over. Choose one that is still to come.',
	untilUnread: 'Write a day and a time, such as 2026-11-27 09:00.',
	nobodyAssigned: 'Choose a team or a member; nobody would see it otherwise.',
	notInTeam: (member: string, team: string) =>
		`${member} is not in ${team}. Choose a member of the team, or another team.`,
	whichTeam: (member: string) => `${member} is in several teams. Choose the team as well.`,
	teamUnknown: 'This team is no longer here. Choose another one.',
	memberUnknown: 'This person is no longer here. Choose another one.',
	serviceUnknown: 'This service is no longer here. Choose another one.',
	itemUnknown: (name: string) => `No configuration item is called “${name}”. Write its whole name.`,
	groupUnknown: 'There is no request with this number.',
	groupItself: 'A request cannot be part of itself.',
	groupGrouped: 'That request is part of a group itself. Write the number of the group.',
	groupHasMembers: 'This request is a group itself and cannot be part of another one.',
	majorStep: 'A major incident is proposed first, then accepted or rejected, and at the end resolved.',
	subjectMissing: 'Write in a few words what it is about, such as “Printer on floor 3 jams”.',
	subjectLong: (most: number, length: number) =>
		`A subject has at most ${String(most)} characters; this one has ${String(length)}. Put the rest into the note.`,
	noteLong: (most: number, length: number) => `A note has at most ${String(most)} KB; this one has ${String(length)}.`,
	/** Somebody else changed the same field meanwhile. */
	changedMeanwhile: (told: string) => `Meanwhile ${told}. Save again to change that, or choose anew.`
};
