/** Directories that keep the people of an account by SCIM. */
export const directories = {
	title: 'Directories',
	add: 'Add a directory',
	intro:
		'A directory such as Entra ID or Okta keeps people here by SCIM 2.0: whoever joins is there, whoever leaves is disabled, and names, numbers and managers stay right.',
	none: 'No directory keeps people here yet.',
	noneMore: 'People come from imports, or are added by hand. A directory takes over those it knows, by their email.',
	people: (count: number) => (count === 1 ? '1 person' : `${count} people`),
	disabled: (count: number) => `${count} disabled`,
	groups: (count: number) => (count === 1 ? '1 group' : `${count} groups`),
	neverUsed: 'Never connected',
	used: (moment: string) => `Last used ${moment}`,
	groupsAs: { teams: 'Groups are teams', roles: 'Groups give roles' },
	fields: {
		name: 'Name',
		nameHint: 'shown beside what it keeps',
		groupsAs: 'What its groups are',
		teams: 'Teams',
		teamsHint: 'Each group is a team that requests are assigned to.',
		roles: 'Roles',
		rolesHint: 'The members of a group may answer calls here, or administer the account.',
		analystGroup: 'Group of service desk analysts',
		administratorGroup: 'Group of account administrators',
		groupHint: 'its name in the directory; empty for none'
	},
	new: {
		heading: 'New directory',
		save: 'Add',
		cancel: 'Cancel'
	},
	connect: {
		heading: (name: string) => `Connect ${name}`,
		lead: 'Copy both into the directory: in Entra ID they are called Tenant URL and Secret Token, in Okta Base URL and API token.',
		address: 'Address',
		token: 'Token',
		once: 'It is shown this once and kept nowhere. Whoever loses it makes a new one.',
		done: 'To the directory'
	},
	one: {
		facts: 'Connection',
		address: 'Address',
		keeps: 'Keeps',
		groupsAs: 'Groups',
		tokenMade: 'Token made',
		lastUsed: 'Last used',
		since: 'Added',
		never: 'never',
		rolesHeading: 'Groups that give roles',
		rolesLead: 'A change counts at once. A role that was given by hand stays, whatever group somebody leaves.',
		saveRoles: 'Save groups',
		saved: 'Saved. The roles are those of the groups.',
		rotateHeading: 'New token',
		rotateLead: 'The token of now is worth nothing from then on: the directory is cut off until it has the new one.',
		rotate: 'Make a new token',
		removeHeading: 'Remove',
		removeLead:
			'Its people, teams and organizations stay and are the desk’s own from then on. Roles that its groups gave stay as well.',
		removeSure: (name: string) => `${name} no longer keeps these people`,
		remove: 'Remove directory',
		notSure: 'Tick the box to remove the directory.'
	},
	notSaved: 'Not saved.',
	wrong: 'What has to be put right stands under its field.',
	problems: {
		'directory.name': 'A directory needs a name of at most 60 characters.',
		'directory.name-taken': 'There is a directory of this name already.',
		'directory.group-name': 'The name of a group has at most 255 characters, on one line.',
		'directory.too-many': 'There are 50 directories, which is as many as an account has. Remove one first.'
	}
};

export type DirectoryTexts = typeof directories;
