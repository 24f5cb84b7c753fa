import { describe, expect, it } from 'vitest';
import { readCursor, writeCursor } from './cursor.ts';
import { readListQuery, readRecordFields, type Parameters } from './list-query.ts';
import { flagField, ID_FIELD, MOMENT_FIELDS, shownField, textField, type Listing } from './listing.ts';

const LISTING: Listing = {
	name: 'things',
	table: 'thing',
	hasDisabled: true,
	joins: '',
	idType: 'bigint',
	order: 'name',
	fields: {
		id: ID_FIELD,
		name: { ...textField('r.name', { isListed: true }), order: { by: 'r.name', type: 'text' } },
		disabled: flagField('r.disabled'),
		colour: shownField('r.colour'),
		...MOMENT_FIELDS
	},
	predefined: {}
};

const read = (parameters: Parameters) => readListQuery(LISTING, parameters);

describe('What is asked of a list', () => {
	it('is, without a word, the first twenty with the listed fields in its own order', () => {
		expect(read({})).toEqual({
			fields: ['id', 'name', 'created_at', 'updated_at'],
			conditions: [],
			order: [{ by: 'r.name', type: 'text', descends: false }],
			orderText: 'name',
			perPage: 20,
			from: { kind: 'page', page: 1 }
		});
	});

	it('names fields, of which the ID is always one', () => {
		expect(read({ fields: 'colour, name,colour' }).fields).toEqual(['id', 'colour', 'name']);
	});

	it('orders by several fields in their directions', () => {
		expect(read({ sort: '-updated_at,name' }).order).toEqual([
			{ by: 'r.updated_at', type: 'timestamptz', descends: true },
			{ by: 'r.name', type: 'text', descends: false }
		]);
	});

	it('has every one of the conditions that stand twice', () => {
		expect(read({ id: ['>1', '<9'] }).conditions).toHaveLength(2);
	});

	it('goes on where a cursor of the same order says', () => {
		const cursor = { order: 'name', place: ['Ada', '7'], page: 2, total: 40 };

		expect(read({ search_after: writeCursor(cursor) }).from).toEqual({ kind: 'after', cursor });
	});

	it.each([
		[
			'a cursor of another order',
			{ sort: '-name', search_after: writeCursor({ order: 'name', place: ['A', '1'], page: 2, total: 1 }) },
			'cursor.invalid'
		],
		[
			'a cursor with too few places',
			{ search_after: writeCursor({ order: 'name', place: ['A'], page: 2, total: 1 }) },
			'cursor.invalid'
		],
		['a cursor that is none', { search_before: 'e30' }, 'cursor.invalid'],
		['a cursor and a page', { search_after: 'x', page: '2' }, 'page.invalid'],
		['page 0', { page: '0' }, 'page.invalid'],
		['half a page', { page: '1.5' }, 'page.invalid'],
		['101 on a page', { per_page: '101' }, 'page.invalid'],
		['a filter of what is only shown', { colour: 'red' }, 'filter.unknown'],
		['a filter of nothing that is there', { constructor: 'x' }, 'filter.unknown'],
		['a field that is not there', { fields: 'name,toString' }, 'fields.unknown'],
		['an order by what is only shown', { sort: 'colour' }, 'sort.invalid'],
		['an order by nothing', { sort: '' }, 'sort.invalid'],
		['an order by too much', { sort: 'name,id,created_at,updated_at' }, 'sort.invalid'],
		['an order twice', { sort: ['name', 'id'] }, 'parameter.repeated']
	])('is refused: %s', (_what, parameters, code) => {
		expect(() => read(parameters)).toThrow(expect.objectContaining({ code }));
	});
});

describe('What is asked of one record', () => {
	it('is all, or what is named', () => {
		expect(readRecordFields(LISTING, {})).toEqual(Object.keys(LISTING.fields));
		expect(readRecordFields(LISTING, { fields: 'name' })).toEqual(['id', 'name']);
	});
});

describe('A cursor', () => {
	it('is read as it was written', () => {
		const cursor = { order: '-updated_at', place: ['2026-11-23 09:42:00.123456+00', '12'], page: 3, total: 100_001 };

		expect(readCursor('search_after', writeCursor(cursor), '-updated_at')).toEqual(cursor);
	});
});
