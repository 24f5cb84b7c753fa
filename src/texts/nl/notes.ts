import type { Texts } from '../texts.ts';

export const notes: Texts['notes'] = {
	attach: 'Bestanden toevoegen',
	attachHow: 'of plak of sleep ze hierheen. Markdown mag.',
	files: 'Bestanden',
	beingAttached: 'Bestanden die nog niet zijn toegevoegd',
	uploading: (name, percent) => `${name} wordt geüpload, ${String(percent)} %`,
	attached: (name) => `${name} is toegevoegd.`,
	notAttached: (name) => `${name} is niet toegevoegd.`,
	tryAgain: 'Opnieuw proberen',
	remove: 'Weghalen',
	removeFile: (name) => `${name} weghalen`,
	tryFileAgain: (name) => `${name} opnieuw proberen`,

	wait: (name) => `${name} wordt nog geüpload. Wacht even, of haal het weg.`,
	settle: (name) => `${name} is niet toegevoegd. Probeer het opnieuw, of haal het weg.`,

	wrong: {
		silent: 'De server gaf geen antwoord.',
		failed: 'Er ging iets mis op de server.',
		signedOut: 'Je bent uitgelogd. Log in een ander venster in en probeer het opnieuw.',
		tooLarge: (mostMegabytes) =>
			`Een bestand is hoogstens ${String(mostMegabytes)} MB. Maak het kleiner, of schrijf in de notitie waar het staat.`,
		fileTooLarge: (name, mostMegabytes) =>
			`${name} is niet toegevoegd: een bestand is hoogstens ${String(mostMegabytes)} MB. Maak het kleiner, of schrijf in de notitie waar het staat.`,
		tooMany: (most, has) =>
			`Een notitie heeft hoogstens ${String(most)} bestanden; deze heeft er ${String(has)}. Zet de andere in een volgende notitie.`,
		missing: 'Een bestand in deze tekst is er niet meer. Voeg het opnieuw toe, of haal het uit de tekst.',
		noFile: 'Er is geen bestand meegekomen. Stuur één bestand van hoogstens 10 MB.',
		formTooLargeTitle: 'Te groot',
		formTooLarge: (mostMegabytes) =>
			`Wat is verstuurd is groter dan ${String(mostMegabytes)} MB, dus er is niets bewaard. Ga terug, je tekst staat er nog, en stuur kleinere bestanden, of minder tegelijk.`,
		unknown: 'Dit bestand is er niet, of het is niet voor jou.'
	}
};
