/** Words that many pages share. */
import type { Locale } from '../locales.ts';

/** The language of this catalogue. */
const IN: { readonly locale: Locale } = { locale: 'en' };

export const common = {
	...IN,
	skip: 'Skip to the work',
	save: 'Save',
	close: 'Close',
	cancel: 'Cancel'
};
