import type { DoorTexts } from '../en/door.ts';

export const door: DoorTexts = {
	signIn: 'Aanmelden',
	callWaiting: 'Er wacht een gesprek',
	endingIn: (digits) => `Nummer eindigt op ${digits}.`,
	appears: 'De beller verschijnt zodra je bent aangemeld.',
	email: 'E-mail',
	password: 'Wachtwoord',
	signedOut: 'Je bent afgemeld.',

	noSuchPage: 'Deze pagina bestaat niet',
	notShown: 'Deze pagina kon niet worden getoond',
	lookUp: 'Zoek de beller op in de servicedesk, of open het adres opnieuw vanuit de telefoon.',
	nothingChanged:
		'Er is niets veranderd. Laad de pagina opnieuw; blijft het zo, geef dan het nummer hieronder aan je beheerder.',
	openConsole: 'Servicedesk openen',
	loadAgain: 'Opnieuw laden',
	status: (status) => `Status ${String(status)}, nummer`
};
