import { describe, expect, it } from 'vitest';
import { emptyRequest } from './new-request-form.ts';
import { applyTemplate, type RequestTemplate } from './template.ts';

const EMPTY = emptyRequest({ id: 7, name: 'Ada' });
const TEMPLATE: RequestTemplate = {
	id: 3,
	name: 'Printer does not print',
	fills: {
		...{ subject: 'Printer does not print', category: 'incident', impact: 'medium', serviceId: '12' },
		...{ teamId: '5', memberId: '', note: 'Which printer?', internalNote: '' }
	}
};

const SERVICES = [{ id: 12, name: 'Printing', hours: '24 × 7', supportTeam: null }];

describe('applyTemplate', () => {
	it('fills what is empty, and says what it filled', () => {
		const { texts, fields } = applyTemplate({ texts: EMPTY, untouched: EMPTY, services: SERVICES }, TEMPLATE);

		expect(texts).toMatchObject({ subject: 'Printer does not print', impact: 'medium', serviceId: '12', teamId: '5' });
		expect(texts).toMatchObject({ note: 'Which printer?', templateId: '3', appliedTemplateId: '3' });
		expect(fields).toEqual(['subject', 'impact', 'serviceId', 'teamId', 'note']);
	});

	it('leaves what was written or chosen', () => {
		const typed = { ...EMPTY, subject: 'Printer jams', impact: 'high' as const, note: 'Floor 3' };

		const { texts, fields } = applyTemplate({ texts: typed, untouched: EMPTY, services: SERVICES }, TEMPLATE);

		expect(texts).toMatchObject({ subject: 'Printer jams', impact: 'high', note: 'Floor 3', teamId: '5' });
		expect(fields).toEqual(['serviceId', 'teamId']);
	});

	it('fills in no service that does not cover the person', () => {
		const { texts } = applyTemplate({ texts: EMPTY, untouched: EMPTY, services: [] }, TEMPLATE);

		expect(texts).toMatchObject({ serviceId: '', impact: 'medium' });
	});

	it('fills again what another template had filled', () => {
		const first = applyTemplate({ texts: EMPTY, untouched: EMPTY, services: SERVICES }, TEMPLATE).texts;
		const other = { ...TEMPLATE, id: 4, fills: { ...TEMPLATE.fills, impact: 'low' as const, note: '' } };

		const { texts, fields } = applyTemplate({ texts: first, untouched: first, services: SERVICES }, other);

		expect(texts).toMatchObject({ impact: 'low', note: 'Which printer?', templateId: '4' });
		expect(fields).toEqual(['impact']);
	});
});
