/** Columns whose cells list several things: rows of another table that belong to the record. Pure. */
import { isWrong, type Value, type Wrong } from './cells.ts';
import { readReference, type Belongings, type Column, type ReferenceKind } from './column.ts';
import { splitList } from './list-text.ts';

/** Names other records, between semicolons: the members of a team. The table has the ids of both. */
export function links(name: string, table: string, owner: string, refersTo: ReferenceKind): Column {
	const belongings: Belongings = { table, owner: `${owner}_id`, fills: { [`${refersTo}_id`]: 'bigint' }, refersTo };
	return listed(name, belongings, (written, account) => {
		const names = splitList(written).map((entry) => readReference(entry, account, refersTo));
		return names.find(isWrong) ?? names.filter((entry) => typeof entry === 'string');
	});
}

/** Empty is a list of nothing. */
export function listed(
	name: string,
	belongings: Belongings,
	readList: (written: string, account: string) => readonly Value[] | Wrong,
	write?: (rows: unknown) => string
): Column {
	return {
		name,
		...(write === undefined ? {} : { write }),
		fills: {},
		belongings,
		empty: { [belongings.table]: [] },
		read(written, account) {
			const list = readList(written, account);
			return isWrong(list) ? list : { [belongings.table]: list };
		}
	};
}
