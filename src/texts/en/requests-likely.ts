/** Why a call is most likely about a request; said by the server. */
export const requestsLikely = {
	justCompleted: 'Just completed.',
	mayReopen: 'It can be reopened.',
	waitingFor: (name: string) => `Waiting for ${name}.`,
	wrote: (name: string, quotation: string) => `${name} wrote: “${quotation}”`,
	overdue: 'Overdue.',
	worksOnIt: (name: string) => `${name} works on it.`,
	liesWith: (team: string) => `It lies with ${team}.`,
	nobodyWorks: 'Nobody works on it yet.'
};
