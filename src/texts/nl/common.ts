import type { Texts } from '../texts.ts';

export const common: Texts['common'] = {
	locale: 'nl',
	skip: 'Naar het werk',
	save: 'Bewaren',
	close: 'Sluiten',
	cancel: 'Annuleren'
};
