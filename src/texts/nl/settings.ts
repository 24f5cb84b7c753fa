import type { SettingsTexts } from '../en/settings.ts';

export const settings: SettingsTexts = {
	heading: 'Instellingen',
	pages: {
		tokens: 'API-tokens',
		applications: 'Toepassingen',
		webhooks: 'Webhooks',
		import: 'Import en export',
		directories: 'Directory’s'
	},
	backToConsole: 'Terug naar de console'
};
