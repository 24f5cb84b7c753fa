import { describe, expect, it } from 'vitest';
import { ALL_TEXTS } from '#texts/all-texts.ts';
import { checkRequestForm, emptyRequest, readRequestForm } from './new-request-form.ts';

function form(fields: Record<string, string>) {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) data.set(name, value);
	return data;
}

const RIGHT = { ...emptyRequest({ id: 7, name: 'Ada' }), subject: 'Printer jams' };

describe('readRequestForm', () => {
	it('takes texts as they were typed, with line ends of one kind', () => {
		const texts = readRequestForm(
			form({ subject: ' Printer\t jams ', note: 'one\r\ntwo', category: 'rfc', impact: 'low' })
		);

		expect(texts).toMatchObject({ subject: 'Printer jams', note: 'one\ntwo', category: 'rfc', impact: 'low' });
	});

	it('takes records by their numbers alone', () => {
		const texts = readRequestForm(
			form({ serviceId: '12', itemId: ' 4417 ', teamId: 'print', memberId: '1e9', note: '' })
		);

		expect(texts).toMatchObject({ serviceId: '12', itemId: '4417', teamId: '', memberId: '' });
	});

	it('leaves out what no list has, and what no database holds', () => {
		const texts = readRequestForm(form({ subject: 'a\0b', category: 'revolution', impact: 'huge' }));

		expect(texts).toMatchObject({ subject: 'ab', category: '', impact: '' });
	});
});

describe('checkRequestForm', () => {
	it('has nothing to say of a form that is right', () => {
		expect(checkRequestForm(RIGHT, ALL_TEXTS.en.newRequest)).toEqual({});
	});

	it.each([
		['without a subject', { subject: '' }, 'subject', /few words/u],
		['with too long a subject', { subject: 'x'.repeat(251) }, 'subject', /250 characters; this one has 251/u],
		['for nobody', { requestedFor: '' }, 'requestedFor', /for whom/u],
		['of no kind', { category: '' as const }, 'category', /Choose/u],
		['with a note of more than 64 KB', { note: 'é'.repeat(33_000) }, 'note', /64 KB; this one has 65/u]
	])('says what is wrong with a request %s', (_what, change, field, sentence) => {
		expect(checkRequestForm({ ...RIGHT, ...change }, ALL_TEXTS.en.newRequest)[field]).toMatch(sentence);
	});
});
