/** What the benchmark is asked for, on its command line. */
import { parseArgs } from 'node:util';
import type { DatabaseKind } from './databases.ts';

export interface Options {
	readonly people: number;
	readonly kinds: readonly DatabaseKind[];
	/** A PostgreSQL server on which this user may create a database. */
	readonly postgres: string;
	readonly rounds: number;
}

export const USAGE = `npm run bench -- [options]

  --people N        people of the account; each has two numbers and five requests (100000)
  --only DATABASE   embedded or postgres; both without it
  --postgres URL    a server where a database can be made (postgres://postgres@127.0.0.1:5432/postgres)
  --rounds N        how often floor and product take turns (3)`;

/** @throws Error that says what is wrong. */
export function readOptions(args: readonly string[]): Options {
	const { values } = parseArgs({
		args: [...args],
		options: {
			people: { type: 'string', default: '100000' },
			only: { type: 'string' },
			postgres: { type: 'string', default: 'postgres://postgres@127.0.0.1:5432/postgres' },
			rounds: { type: 'string', default: '3' }
		}
	});
	return {
		people: wholeNumber('--people', values.people, 1000),
		rounds: wholeNumber('--rounds', values.rounds, 1),
		kinds: kindsOf(values.only),
		postgres: values.postgres
	};
}

function wholeNumber(name: string, text: string, least: number): number {
	const value = Number(text);
	if (Number.isInteger(value) && value >= least) return value;
	throw new Error(`${name} has to be a whole number of at least ${least}.`);
}

function kindsOf(only: string | undefined): DatabaseKind[] {
	if (only === undefined) return ['embedded', 'postgres'];
	if (only === 'embedded' || only === 'postgres') return [only];
	throw new Error('--only has to be embedded or postgres.');
}
