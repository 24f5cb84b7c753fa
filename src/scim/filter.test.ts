import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '#foundation/refusals.ts';
import { COMPARISONS, readFilter, type Filter } from './filter.ts';

const eq = (path: string, value: string | boolean): Filter => ({ kind: 'compare', path, by: 'eq', value });

describe('A filter', () => {
	it.each<[string, string, Filter]>([
		[
			'and before or',
			'a eq "1" or b eq "2" and c eq "3"',
			{
				kind: 'or',
				filters: [eq('a', '1'), { kind: 'and', filters: [eq('b', '2'), eq('c', '3')] }]
			}
		],
		[
			'brackets first',
			'(a eq "1" or b eq "2") and c eq "3"',
			{
				kind: 'and',
				filters: [{ kind: 'or', filters: [eq('a', '1'), eq('b', '2')] }, eq('c', '3')]
			}
		],
		[
			'not of what is in its brackets',
			'not (a pr) and b eq true',
			{
				kind: 'and',
				filters: [{ kind: 'not', filter: { kind: 'present', path: 'a' } }, eq('b', true)]
			}
		],
		[
			'words in any case',
			'a EQ "1" AND NOT(b PR)',
			{
				kind: 'and',
				filters: [eq('a', '1'), { kind: 'not', filter: { kind: 'present', path: 'b' } }]
			}
		],
		[
			'one value that fulfils all',
			'emails[type eq "work"].value eq "x"',
			{
				kind: 'values',
				path: 'emails',
				filter: { kind: 'and', filters: [eq('type', 'work'), eq('value', 'x')] }
			}
		],
		['quotes and brackets within a text', 'a eq "x\\" ] ) and"', eq('a', 'x" ] ) and')],
		['an attribute that is called like a word', 'not eq "1"', eq('not', '1')]
	])('has %s', (_what, text, filter) => {
		expect(readFilter(text)).toEqual(filter);
	});

	it('is what it was written from, however it is built', () => {
		fc.assert(
			fc.property(filters(), (filter) => {
				expect(readFilter(write(filter))).toEqual(filter);
			})
		);
	});

	it('is read or refused, whatever it is', () => {
		const pieces = fc.constantFrom(
			'a',
			'eq',
			'"x"',
			'(',
			')',
			'[',
			']',
			'.b',
			'and',
			'or',
			'not',
			'pr',
			' ',
			'1',
			'"',
			'\\'
		);

		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.array(pieces).map((all) => all.join(' '))
				),
				(text) => {
					expect(outcome(text)).toMatch(/^(?:read|scim\.invalidFilter)$/u);
				}
			)
		);
	});
});

function outcome(text: string): string {
	try {
		readFilter(text);
		return 'read';
	} catch (error) {
		return error instanceof Refusal ? error.code : String(error);
	}
}

function filters(): fc.Arbitrary<Filter> {
	const path = fc.constantFrom('userName', 'name.familyName', 'urn:ietf:params:scim:schemas:core:2.0:User:title');
	const value = fc.oneof(
		fc.string().filter((text) => !text.includes('\0')),
		fc.boolean(),
		fc.integer(),
		fc.constant(null)
	);
	const compare = fc.record({
		kind: fc.constant('compare' as const),
		path,
		by: fc.constantFrom(...COMPARISONS),
		value
	});
	const present = fc.record({ kind: fc.constant('present' as const), path });
	return fc.letrec<{ filter: Filter; leaf: Filter }>((tie) => ({
		leaf: fc.oneof(compare, present),
		filter: fc.oneof(
			{ depthSize: 'small', withCrossShrink: true },
			tie('leaf'),
			fc.record({ kind: fc.constant('not' as const), filter: tie('filter') }),
			fc.record({ kind: fc.constant('values' as const), path: fc.constant('emails'), filter: tie('leaf') }),
			fc.record({
				kind: fc.constantFrom('and' as const, 'or' as const),
				filters: fc.array(fc.record({ kind: fc.constant('not' as const), filter: tie('filter') }), {
					minLength: 2,
					maxLength: 3
				})
			})
		)
	})).filter;
}

function write(filter: Filter): string {
	switch (filter.kind) {
		case 'and':
		case 'or':
			return filter.filters.map(write).join(` ${filter.kind} `);
		case 'not':
			return `not (${write(filter.filter)})`;
		case 'present':
			return `${filter.path} pr`;
		case 'compare':
			return `${filter.path} ${filter.by} ${JSON.stringify(filter.value)}`;
		case 'values':
			return `${filter.path}[${write(filter.filter)}]`;
	}
}
