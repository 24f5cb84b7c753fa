import type { Texts } from '../texts.ts';

export const services: Texts['services'] = {
	services: (count) => `Diensten, ${String(count)}`,
	items: (count) => `Configuratie-items, ${String(count)}`,
	all: (count) => `Alle ${String(count)}`,
	startsRequest: 'Nieuw verzoek'
};
