import type { Texts } from '../texts.ts';

export const places: Texts['places'] = {
	label: 'Plekken',
	inbox: 'Inbox',
	waiting: (count) => `${count} voor jou`,
	many: (most) => `${String(most - 1)}+`,
	search: 'Zoeken',
	everythingFor: (text) => `Alles doorzoeken naar “${text}”`
};
