import type { AllTexts } from '../all-texts.ts';

export const peopleSearchWrong: AllTexts['peopleSearch']['wrong'] = {
	name: 'Schrijf de naam van de gebruiker.',
	tooLong: (most) => `Hoogstens ${String(most)} tekens.`,
	email: 'Een adres eindigt op een domein, zoals ada@halvorsen.example',
	telephone: 'Hier staat geen telefoonnummer in, zoals +44 20 7946 0123',
	emailTaken: 'Iemand van dit account heeft dit e-mailadres al.',
	organization: (name) => `Er is geen organisatie “${name}”. Kies een van de suggesties, of laat het leeg.`,
	site: (name) => `Er is geen locatie “${name}”. Kies een van de suggesties, of laat het leeg.`,
	manager: (name) => `Niemand heet hier “${name}”. Schrijf de hele naam, of het e-mailadres.`,
	managerOfSeveral: (name) => `Meer mensen heten “${name}”. Schrijf het e-mailadres van wie je bedoelt.`
};
