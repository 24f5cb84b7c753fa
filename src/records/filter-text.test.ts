import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '#foundation/refusals.ts';
import { readFilter } from './filter-text.ts';
import type { FieldFilter } from './listing.ts';

const of = (kind: FieldFilter['kind'], words?: readonly string[]): FieldFilter => ({
	kind,
	column: 'r.x',
	...(words !== undefined && { words })
});
const at = (moment: string) => new Date(moment);

describe('A filter', () => {
	it.each([
		['a number', of('integer'), '12', { kind: 'among', values: [12], not: false }],
		['not a number', of('integer'), '!12', { kind: 'among', values: [12], not: true }],
		['several numbers', of('id'), '1, 2,3', { kind: 'among', values: [1, 2, 3], not: false }],
		['none of several', of('id'), '!1,2', { kind: 'among', values: [1, 2], not: true }],
		['empty', of('text'), '', { kind: 'empty', not: false }],
		['present', of('moment'), '!', { kind: 'empty', not: true }],
		['a text with a comma', of('text'), 'Acme, Delft', { kind: 'among', values: ['Acme, Delft'], not: false }],
		['a text with a sign in front', of('text'), '>50', { kind: 'among', values: ['>50'], not: false }],
		['a text without regard to case', of('folded'), 'ADA@Acme', { kind: 'among', values: ['ada@acme'], not: false }],
		['words', of('word', ['low', 'top']), 'low,top', { kind: 'among', values: ['low', 'top'], not: false }],
		['truth', of('boolean'), 'T', { kind: 'among', values: [true], not: false }],
		['untruth', of('boolean'), '0', { kind: 'among', values: [false], not: false }],
		[
			'less than',
			of('integer'),
			'<5',
			{ kind: 'between', from: undefined, to: { value: 5, isIncluded: false }, not: false }
		],
		[
			'at most',
			of('integer'),
			'<=5',
			{ kind: 'between', from: undefined, to: { value: 5, isIncluded: true }, not: false }
		],
		[
			'more than',
			of('integer'),
			'>5',
			{ kind: 'between', from: { value: 5, isIncluded: false }, to: undefined, not: false }
		],
		[
			'a stretch',
			of('integer'),
			'>=1<9',
			{ kind: 'between', from: { value: 1, isIncluded: true }, to: { value: 9, isIncluded: false }, not: false }
		],
		[
			'a day',
			of('moment'),
			'2026-11-23',
			{
				...{ kind: 'between', from: { value: at('2026-11-23T00:00:00Z'), isIncluded: true } },
				...{ to: { value: at('2026-11-24T00:00:00Z'), isIncluded: false }, not: false }
			}
		],
		[
			'a second, with an offset whose plus is a blank',
			of('moment'),
			'!2026-11-23T10:42:00 01:00',
			{
				...{ kind: 'between', from: { value: at('2026-11-23T09:42:00Z'), isIncluded: true } },
				...{ to: { value: at('2026-11-23T09:42:01Z'), isIncluded: false }, not: true }
			}
		]
	])('reads %s', (_what, filter, written, test) => {
		expect(readFilter('x', filter, written)).toEqual(test);
	});

	it.each([
		['a number that is none', of('integer'), 'twelve'],
		['a number below nought', of('id'), '-1'],
		['a number too large for any record', of('id'), '1234567890123456'],
		['a list with a hole', of('id'), '1,,2'],
		['a word that is unknown', of('word', ['low']), 'LOW'],
		['neither true nor false', of('boolean'), 'maybe'],
		['the 31st of February', of('moment'), '2026-02-31'],
		['the year 0', of('moment'), '0000-01-01'],
		['an hour too many', of('moment'), '2026-02-01T25:00:00Z'],
		['a range of words', of('word', ['low']), '>low'],
		['a range of what is true', of('boolean'), '>true'],
		['a range upside down', of('integer'), '<5>1'],
		['a range of nothing', of('integer'), '>'],
		['NUL', of('text'), 'a\0'],
		['more values than a page has records', of('id'), Array(101).fill('1').join(',')]
	])('refuses %s', (_what, filter, written) => {
		expect(() => readFilter('x', filter, written)).toThrow(
			expect.objectContaining({ code: 'filter.invalid', field: 'x' })
		);
	});

	it('of any kind reads any text, or refuses it with a sentence', () => {
		const kinds = fc.constantFrom(
			...(['integer', 'id', 'uuid', 'text', 'folded', 'boolean', 'moment'] as const).map((kind) => of(kind)),
			of('word', ['low'])
		);
		const texts = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.string({ unit: fc.constantFrom('<', '>', '=', '!', ',', '1', '2026-01-01', 'T', ':', 'Z', ' ') })
		);

		fc.assert(
			fc.property(kinds, texts, (filter, text) => {
				try {
					return ['empty', 'among', 'between'].includes(readFilter('x', filter, text).kind);
				} catch (error) {
					return error instanceof Refusal && error.code === 'filter.invalid';
				}
			})
		);
	});
});
