import type { AllTexts } from '../all-texts.ts';

export const requestsLikely: AllTexts['requests']['likely'] = {
	justCompleted: 'Net afgerond.',
	mayReopen: 'Het kan heropend worden.',
	waitingFor: (name) => `Wacht op ${name}.`,
	wrote: (name, quotation) => `${name} schreef: “${quotation}”`,
	overdue: 'Te laat.',
	worksOnIt: (name) => `${name} werkt eraan.`,
	liesWith: (team) => `Het ligt bij ${team}.`,
	nobodyWorks: 'Nog niemand werkt eraan.'
};
