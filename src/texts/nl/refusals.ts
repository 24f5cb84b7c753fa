import type { AllTexts } from '../all-texts.ts';

export const refusals: AllTexts['refusals'] = {
	'application.unknown': 'Deze toepassing is er niet, of niet meer.',
	'attachment.taken': 'Een ander bestand heeft deze ID. Upload dit onder een nieuwe ID.',
	'body.too-large': 'Er is meer verstuurd dan gelezen wordt.',
	'call.expired':
		'Het adres van dit gesprek is ouder dan 12 uur, of onderweg veranderd. Zoek de beller op naam of nummer.',
	'call.no-number': 'Dit gesprek had geen nummer dat bewaard kan worden.',
	'contact.no-number': 'Hier staat geen telefoonnummer in.',
	'directory.unknown': 'Deze directory is er niet, of niet meer.',
	defect: 'Hier is iets misgegaan, en er is niets geïmporteerd. In het logboek staat wat.',
	'import.disturbed':
		'Iemand veranderde dezelfde gegevens terwijl het bestand werd gecontroleerd. Er is niets geïmporteerd; importeer het opnieuw.',
	'import.file-gone': 'Het bestand wordt niet meer bewaard. Verstuur het opnieuw.',
	'import.stopped':
		'De desk is gestopt terwijl het bestand werd geïmporteerd. Er is niets geïmporteerd; verstuur het opnieuw.',
	'import.unknown': 'Deze import is er niet, of niet meer.',
	'organization.unknown': 'Deze organisatie bestaat niet, of niet meer.',
	'person.ambiguous': 'Meer mensen heten zo. Schrijf het e-mailadres van wie je bedoelt.',
	'person.email-taken': 'Iemand van dit account heeft dit e-mailadres al.',
	'person.unknown': 'Deze persoon bestaat niet, of niet meer.',
	'request.choice-unknown': 'Wat gekozen was, is er niet meer. Kies opnieuw.',
	'request.group-closed': 'Dat verzoek is niet meer open, dus er is niets aan gekoppeld.',
	'request.person-unknown': 'Deze persoon is er niet meer.',
	'request.registered': 'Dit verzoek is al aangemaakt.',
	'request.unknown': 'Dit verzoek bestaat niet, of niet meer.',
	'role.administrator-missing': 'Dat mag alleen een beheerder van het account. Een beheerder kan de rol geven.',
	'role.missing':
		'Je bent aangemeld, maar mist de rol servicedeskmedewerker. Een beheerder van het account kan die toekennen.',
	'saved-view.unknown': 'Deze weergave bestaat niet, of niet meer.',
	'shared-line.forbidden': 'Je mag geen gedeelde lijn aanmerken.',
	'shared-line.no-number': 'Hier staat geen telefoonnummer in.',
	'sign-in.demo-password': 'Het demowachtwoord staat uit, omdat deze servicedesk vanaf andere computers bereikbaar is.',
	'sign-in.throttled': 'Te veel pogingen. Probeer het over een kwartier opnieuw.',
	'sign-in.wrong': 'E-mailadres of wachtwoord klopt niet.',
	'site.unknown': 'Deze locatie bestaat niet. Kies er een die wordt voorgesteld.',
	'template.unknown': 'Dit sjabloon bestaat niet.',
	'token.gone': 'Dit token is er niet, of niet meer.',
	'verification.no-number': 'Er is geen werknummer om op terug te bellen.',
	'verification.way': 'Kies hoe de beller is geverifieerd.'
};
