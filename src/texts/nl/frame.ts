import type { Texts } from '../texts.ts';

export const frame: Texts['frame'] = {
	calledFrom: 'Gebeld met',
	keys: 'Toetsen',
	allKeys: 'Alle toetsen',
	keysOfPage: 'Toetsen van deze pagina',
	thisList: 'Deze lijst',
	keysRest: 'Losse toetsen rusten tijdens het typen. Ze kunnen onder je naam uit.',

	you: 'Jij',
	isYou: (name) => `${name}, jij`,
	settings: 'Instellingen',
	singleKeys: 'Losse letters zijn toetsen',
	signOut: 'Afmelden',

	notSaved: {
		silent: { what: 'Niet bewaard: de server gaf geen antwoord.', then: 'De tekst blijft hier staan.' },
		failed: { what: 'Niet bewaard: er ging iets mis op de server.', then: 'De tekst blijft hier staan.' },
		'signed-out': {
			what: 'Niet bewaard: je bent afgemeld.',
			then: 'De tekst blijft hier staan; meld je aan en probeer het dan opnieuw.'
		}
	},
	signInElsewhere: 'Aanmelden in een nieuw venster',
	tryAgain: 'Opnieuw proberen'
};
