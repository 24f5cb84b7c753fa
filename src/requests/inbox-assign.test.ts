import { describe, expect, it } from 'vitest';
import { ALL_TEXTS } from '#texts/all-texts.ts';
import { assignmentOf, checkAssignForm, readAssignForm, selectedOf } from './inbox-assign.ts';

function sent(...fields: readonly (readonly [name: string, value: string])[]) {
	const form = new FormData();
	for (const [name, value] of fields) form.append(name, value);
	return readAssignForm(form);
}

describe('The form that assigns', () => {
	it('reads rows as they were seen, and what was chosen', () => {
		const values = sent(['request', '70453.2'], ['request', '70454.0'], ['team', '12'], ['member', 'none']);

		expect(selectedOf(values)).toEqual([
			{ id: 70_453, revision: 2 },
			{ id: 70_454, revision: 0 }
		]);
		expect(assignmentOf(values)).toEqual({ teamId: 12, memberId: null });
		expect(checkAssignForm(values, ALL_TEXTS.en)).toBeUndefined();
	});

	it('leaves out what stays', () => {
		expect(assignmentOf(sent(['team', ''], ['member', '7']))).toEqual({ memberId: 7 });
		expect(assignmentOf(sent(['team', '12'], ['member', '']))).toEqual({ teamId: 12 });
	});

	it.each([
		['no row', [['team', '12']], 'Select the requests first: one box for each.'],
		[
			'rows that are none',
			[
				['request', '1; drop'],
				['team', '12']
			],
			'Select the requests first: one box for each.'
		],
		['nothing chosen', [['request', '7.0']], 'Choose a team or a member.'],
		[
			'a team that is none',
			[
				['request', '7.0'],
				['team', 'x']
			],
			'Choose a team or a member.'
		],
		[
			'too many rows',
			[['team', '12'], ...Array.from({ length: 101 }, (_, at) => ['request', `${at + 1}.0`] as const)],
			'Assign at most 100 at once.'
		]
	] as const)('says what is wrong with %s', (_what, fields, sentence) => {
		expect(checkAssignForm(sent(...fields), ALL_TEXTS.en)).toBe(sentence);
	});
});
