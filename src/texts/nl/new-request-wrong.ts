import type { AllTexts } from '../all-texts.ts';

export const newRequestWrong: AllTexts['newRequest']['wrong'] = {
	subjectMissing: 'Schrijf in een paar woorden waar het over gaat, zoals “Printer op de 3e verdieping loopt vast”.',
	subjectLong: (most, has) =>
		`Een onderwerp heeft hoogstens ${most} tekens; dit heeft er ${has}. Zet de rest in de notitie.`,
	requestedForMissing: 'Geef aan voor wie het is: de beller, of iemand anders met naam.',
	categoryMissing: 'Kies wat voor verzoek het is.',
	noteLong: (mostKilobytes, hasKilobytes) =>
		`Een notitie is hoogstens ${mostKilobytes} KB; deze is ${hasKilobytes} KB.`,
	notCovered: (name) => `${name} heeft geen dekking voor deze dienst. Kies een andere, of geen.`,
	itemUnknown: (name) => `${name} gebruikt dit configuratie-item niet. Kies een ander, of geen.`,
	templateUnknown: 'Dit sjabloon bestaat niet meer. Kies een ander, of geen.',
	teamUnknown: 'Dit team bestaat niet meer. Kies een ander team.',
	memberNotInTeam: 'Deze persoon zit niet in het team. Kies iemand van het team, of nog niemand.',
	groupClosed: (id) => `Verzoek ${id} is niet meer open, dus er wordt niets aan gekoppeld. Haal de koppeling weg.`
};
