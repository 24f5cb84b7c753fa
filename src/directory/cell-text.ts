/** What a column of a record says, as the text of a cell that an import reads back as the same. Pure. */
import type { Column } from './column.ts';
import { joinList } from './list-text.ts';

/** A name that ends like this is taken for a record of another account, unless its own account is behind it. */
const NAMES_ACCOUNT = /\s@[a-z0-9-]+$/iu;

/** `value` is as the database has it; `account` the short name of the account. */
export function cellText(column: Column, value: unknown, account: string): string {
	if (value === null || value === undefined) return '';
	if (column.write !== undefined) return column.write(value);
	if (value instanceof Date) return value.toISOString();
	if (Array.isArray(value)) return joinList(value.map((name) => withAccount(String(name), account)));
	return column.refersTo === undefined ? String(value) : withAccount(String(value), account);
}

function withAccount(name: string, account: string): string {
	return NAMES_ACCOUNT.test(name) ? `${name} @${account}` : name;
}
