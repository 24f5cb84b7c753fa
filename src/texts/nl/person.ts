import type { Texts } from '../texts.ts';

export const person: Texts['person'] = {
	caller: 'Beller',
	vip: 'Zeer belangrijk persoon',
	disabled: (name) => `${name} is uitgeschakeld.`,
	newRequestFor: (name) => `Nieuw verzoek voor ${name}`,
	probably: 'Waarschijnlijk.',
	perhaps: 'Misschien.',
	keyedIn: ', ingetoetst',
	facts: {
		worksAt: 'Werkt bij',
		site: 'Locatie',
		manager: 'Manager',
		email: 'E-mail',
		website: 'Website',
		supportId: 'Support-ID',
		employeeId: 'Personeelsnr.',
		language: 'Taal'
	},
	labels: { work: 'Werk', mobile: 'Mobiel', home: 'Thuis', fax: 'Fax', personal: 'Privé' },
	timeThere: (time) => `daar ${time}`,
	employee: (id) => `personeelsnr. ${id}`,
	calling: 'belt',
	colleagues: (count, more) => (count === 1 ? '1 collega' : `${String(count)}${more ? '+' : ''} collega’s`),
	edit: 'Wijzigen',
	verify: 'Verifiëren',
	verified: (ways, time) => `Geverifieerd: ${ways}, ${time}`,
	verifiedThen: (ways, time, by) => `${ways} (${time}, ${by})`,
	ways: {
		employee_id: 'personeelsnummer',
		support_id: 'support-ID',
		manager: 'manager',
		site: 'locatie',
		location: 'kamer',
		primary_email: 'e-mail',
		own: 'eigen vraag',
		date: 'datum',
		voice: 'bekende stem',
		called_back: 'teruggebeld'
	}
};
