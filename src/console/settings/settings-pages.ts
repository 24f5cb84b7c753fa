/** The pages of the settings, in the order of their list. Pure. */

export interface SettingsPage {
	/** Name of its texts, and of its address: /settings/tokens. */
	readonly name: 'tokens' | 'applications' | 'webhooks' | 'import' | 'directories';
	/** What concerns the whole account is its administrators'. */
	readonly isForAdministrators: boolean;
}

export const SETTINGS_PAGES: readonly SettingsPage[] = [
	{ name: 'tokens', isForAdministrators: false },
	{ name: 'applications', isForAdministrators: true },
	{ name: 'webhooks', isForAdministrators: true },
	{ name: 'import', isForAdministrators: true },
	{ name: 'directories', isForAdministrators: true }
];

export function settingsAddress({ name }: SettingsPage): string {
	return `/settings/${name}`;
}
