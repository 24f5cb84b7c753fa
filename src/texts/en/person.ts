/** The card of a person. The pages around it, which the browser shows without a script, have texts of their own. */
export const person = {
	caller: 'Caller',
	vip: 'Very important person',
	disabled: (name: string) => `${name} is disabled.`,
	newRequestFor: (name: string) => `New request for ${name}`,
	probably: 'Probably.',
	perhaps: 'Perhaps.',
	keyedIn: ', keyed in',
	facts: {
		worksAt: 'Works at',
		site: 'Site',
		manager: 'Manager',
		email: 'Email',
		website: 'Website',
		supportId: 'Support ID',
		employeeId: 'Employee ID',
		language: 'Language'
	},
	labels: { work: 'Work', mobile: 'Mobile', home: 'Home', fax: 'Fax', personal: 'Personal' },
	timeThere: (time: string) => `${time} there`,
	employee: (id: string) => `employee ${id}`,
	calling: 'calling',
	/** `more`: there are more than were counted. */
	colleagues: (count: number, more: boolean) =>
		count === 1 ? '1 colleague' : `${String(count)}${more ? '+' : ''} colleagues`,
	edit: 'Edit',
	verify: 'Verify',
	verified: (ways: string, time: string) => `Verified: ${ways}, ${time}`,
	/** As a request keeps it. */
	verifiedThen: (ways: string, time: string, by: string) => `${ways} (${time}, ${by})`,
	ways: {
		employee_id: 'employee ID',
		support_id: 'Support ID',
		manager: 'manager',
		site: 'site',
		location: 'room',
		primary_email: 'email',
		own: 'own question',
		date: 'date',
		voice: 'known voice',
		called_back: 'called back'
	}
};
