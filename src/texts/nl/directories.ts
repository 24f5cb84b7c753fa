import type { DirectoryTexts } from '../en/directories.ts';

export const directories: DirectoryTexts = {
	title: 'Directory’s',
	add: 'Directory toevoegen',
	intro:
		'Een directory zoals Entra ID of Okta houdt hier mensen bij via SCIM 2.0: wie begint staat erin, wie vertrekt wordt uitgeschakeld, en namen, nummers en managers blijven kloppen.',
	none: 'Nog geen directory houdt hier mensen bij.',
	noneMore:
		'Mensen komen uit imports of worden met de hand toegevoegd. Een directory neemt over wie zij kent, op e-mailadres.',
	people: (count: number) => (count === 1 ? '1 persoon' : `${count} personen`),
	disabled: (count: number) => `${count} uitgeschakeld`,
	groups: (count: number) => (count === 1 ? '1 groep' : `${count} groepen`),
	neverUsed: 'Nooit verbonden',
	used: (moment: string) => `Laatst gebruikt ${moment}`,
	groupsAs: { teams: 'Groepen zijn teams', roles: 'Groepen geven rollen' },
	fields: {
		name: 'Naam',
		nameHint: 'staat bij wat zij bijhoudt',
		groupsAs: 'Wat haar groepen zijn',
		teams: 'Teams',
		teamsHint: 'Elke groep is een team waaraan verzoeken worden toegewezen.',
		roles: 'Rollen',
		rolesHint: 'De leden van een groep mogen hier telefoontjes beantwoorden, of het account beheren.',
		analystGroup: 'Groep van servicedeskanalisten',
		administratorGroup: 'Groep van accountbeheerders',
		groupHint: 'haar naam in de directory; leeg voor geen'
	},
	new: {
		heading: 'Nieuwe directory',
		save: 'Toevoegen',
		cancel: 'Annuleren'
	},
	connect: {
		heading: (name: string) => `${name} verbinden`,
		lead: 'Kopieer beide naar de directory: in Entra ID heten ze Tenant URL en Secret Token, in Okta Base URL en API token.',
		address: 'Adres',
		token: 'Token',
		once: 'Het wordt alleen nu getoond en nergens bewaard. Wie het kwijtraakt, maakt een nieuw.',
		done: 'Naar de directory'
	},
	one: {
		facts: 'Verbinding',
		address: 'Adres',
		keeps: 'Houdt bij',
		groupsAs: 'Groepen',
		tokenMade: 'Token gemaakt',
		lastUsed: 'Laatst gebruikt',
		since: 'Toegevoegd',
		never: 'nooit',
		rolesHeading: 'Groepen die rollen geven',
		rolesLead: 'Een wijziging telt meteen. Een rol die met de hand is gegeven blijft, welke groep iemand ook verlaat.',
		saveRoles: 'Groepen opslaan',
		saved: 'Opgeslagen. De rollen zijn die van de groepen.',
		rotateHeading: 'Nieuw token',
		rotateLead: 'Het token van nu is daarna niets meer waard: de directory is afgesneden tot zij het nieuwe heeft.',
		rotate: 'Nieuw token maken',
		removeHeading: 'Verwijderen',
		removeLead:
			'Haar mensen, teams en organisaties blijven en zijn daarna van de desk zelf. Ook rollen die haar groepen gaven blijven.',
		removeSure: (name: string) => `${name} houdt deze mensen niet meer bij`,
		remove: 'Directory verwijderen',
		notSure: 'Vink het vakje aan om de directory te verwijderen.'
	},
	notSaved: 'Niet opgeslagen.',
	wrong: 'Wat verbeterd moet worden staat onder het veld.',
	problems: {
		'directory.name': 'Een directory heeft een naam van hoogstens 60 tekens nodig.',
		'directory.name-taken': 'Er is al een directory met deze naam.',
		'directory.group-name': 'De naam van een groep heeft hoogstens 255 tekens, op één regel.',
		'directory.too-many': 'Er zijn 50 directory’s, meer heeft een account niet. Verwijder er eerst een.'
	}
};
