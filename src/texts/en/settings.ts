/** What all pages of the settings share. */
export const settings = {
	heading: 'Settings',
	pages: {
		tokens: 'API tokens',
		applications: 'Applications',
		webhooks: 'Webhooks',
		import: 'Import and export',
		directories: 'Directories'
	},
	backToConsole: 'Back to the console'
};

export type SettingsTexts = typeof settings;
