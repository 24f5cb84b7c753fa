import { describe, expect, it } from 'vitest';
import { BEN, PRINT_AND_SCAN, sampleDetail } from '#testing/request-samples.ts';
import { ALL_TEXTS } from '#texts/all-texts.ts';
import { answerTo, readAnswerForm, wantedBy, type AnswerTexts } from './answer-form.ts';

const UNTIL = new Date('2026-11-27T08:00:00Z');
const TEXTS: AnswerTexts = {
	...{ note: '', internal: false, urgent: false, status: 'assigned', completionReason: '', waitingUntil: '' },
	...{ assign: '11/2', more: undefined }
};

function form(fields: Record<string, string | string[]>) {
	const data = new FormData();
	for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) data.append(name, value);
	return data;
}

function wanted(texts: Partial<AnswerTexts>) {
	return wantedBy({ ...TEXTS, ...texts }, (text) => (text === 'friday' ? UNTIL : undefined), undefined);
}

describe('readAnswerForm', () => {
	it('takes texts as they were typed, with line ends of one kind', () => {
		const texts = readAnswerForm(form({ note: 'one\r\ntwo\0', internal: 'on', status: 'assigned', assign: '/3' }));

		expect(texts).toMatchObject({ note: 'one\ntwo', internal: true, urgent: false, assign: '/3', more: undefined });
	});

	it('is reopened by its own button, whatever the status says', () => {
		expect(readAnswerForm(form({ status: 'completed', reopen: '1' })).status).toBe('assigned');
	});

	it('reads the other fields where the form has them', () => {
		const texts = readAnswerForm(form({ subject: ' Printer\t jams ', itemIds: ['7', '3'], groupedIntoId: ' 12 ' }));

		expect(texts.more).toMatchObject({ subject: 'Printer jams', itemIds: ['7', '3'], groupedIntoId: '12', impact: '' });
	});
});

describe('wantedBy', () => {
	it.each([
		['a status and who has it', {}, { status: 'assigned', teamId: 11, memberId: 2, urgent: false }],
		['nobody', { assign: '/' }, { status: 'assigned', teamId: null, memberId: null, urgent: false }],
		['no status that does not exist', { status: 'done', assign: 'x' }, { urgent: false }],
		[
			'a reason only of what is completed',
			{ status: 'completed', completionReason: 'solved', waitingUntil: 'friday', assign: '' },
			{ status: 'completed', completionReason: 'solved', urgent: false }
		],
		[
			'a moment only of what waits',
			{ status: 'waiting_for', completionReason: 'solved', waitingUntil: 'friday', assign: '' },
			{ status: 'waiting_for', waitingUntil: UNTIL, urgent: false }
		],
		[
			'no moment where none is typed',
			{ status: 'waiting_for', assign: '' },
			{ status: 'waiting_for', waitingUntil: null, urgent: false }
		]
	])('wants %s', (_case, texts, expected) => {
		expect(wanted(texts)).toEqual({ wanted: expected, wrongs: {} });
	});

	it('says that a moment was not understood', () => {
		const { wrongs } = wanted({ status: 'waiting_for', waitingUntil: 'soon' });

		expect(wrongs['waitingUntil']?.(ALL_TEXTS.en)).toMatch(/Write a day and a time/u);
	});

	it('wants the items in their order, each once, with the one that was added', () => {
		const more = answerTo(sampleDetail(), String).more;
		const texts = { ...TEXTS, more: more && { ...more, itemIds: ['7', '3', 'x'], addItem: 'PRN' } };

		expect(wantedBy(texts, () => undefined, 5).wanted).toMatchObject({ itemIds: [3, 5, 7], impact: 'medium' });
	});

	it('says that a group was not understood', () => {
		const more = answerTo(sampleDetail(), String).more;
		const { wrongs } = wanted({ more: more && { ...more, groupedIntoId: 'the printer' } });

		expect(wrongs['groupedIntoId']?.(ALL_TEXTS.en)).toMatch(/no request with this number/u);
	});
});

describe('answerTo', () => {
	it('is what the request is', () => {
		const request = sampleDetail({
			status: 'waiting_for',
			waitingUntil: UNTIL.toISOString(),
			team: PRINT_AND_SCAN,
			member: BEN
		});

		expect(answerTo(request, () => 'friday')).toMatchObject({
			status: 'waiting_for',
			waitingUntil: 'friday',
			assign: '11/2'
		});
	});

	it('wants nothing but what the request is, unless something is typed', () => {
		const request = sampleDetail({ team: PRINT_AND_SCAN, member: BEN, items: [{ id: 7, name: 'PRN' }] });

		expect(wantedBy(answerTo(request, String), () => undefined, undefined).wanted).toMatchObject({
			...{
				status: 'assigned',
				teamId: 11,
				memberId: 2,
				subject: request.subject,
				category: 'incident',
				impact: 'medium'
			},
			...{ itemIds: [7], serviceInstanceId: null, groupedIntoId: null, majorIncidentStatus: null }
		});
	});
});
