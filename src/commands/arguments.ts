/** What stands behind a command: its options, and the words without a dash. Pure. */
import { parseArgs } from 'node:util';
import { Refusal } from '#foundation/refusals.ts';

/** Exit code of a command that was written wrongly; 1 is one that was refused. */
export const WRONG_USAGE = 2;

export interface Arguments {
	readonly words: readonly string[];
	readonly options: Readonly<Record<string, string>>;
	readonly flags: ReadonlySet<string>;
}

interface Expected {
	/** What the words are, such as EMAIL. */
	readonly words: readonly string[];
	/** Names of the options, without dashes; every one of them is needed, with a value. */
	readonly options: readonly string[];
	/** Options that may be left out, with a value. */
	readonly optional?: readonly string[];
	/** Options without a value, that are there or not. */
	readonly flags?: readonly string[];
}

/** @throws Refusal `command.usage`. */
export function readArguments(args: readonly string[], expected: Expected): Arguments {
	const { words: names, options: needed, optional = [], flags = [] } = expected;
	const withValue = [...needed, ...optional];
	const { values, positionals } = parseArgs({
		args: [...args],
		options: {
			...Object.fromEntries(withValue.map((name) => [name, { type: 'string' } as const])),
			...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' } as const]))
		},
		allowPositionals: true,
		strict: false
	});
	const unknown = Object.keys(values).find((name) => ![...withValue, ...flags].includes(name));
	if (unknown !== undefined) throw wrongUsage(`There is no option ${dashed(unknown)}.`);

	const given = withValue.filter((name) => needed.includes(name) || values[name] !== undefined);
	const options = Object.fromEntries(given.map((name) => [name, valueOf(name, values[name])]));
	const missing = names[positionals.length];
	if (missing !== undefined) throw wrongUsage(`${missing} is missing.`);
	const tooMany = positionals[names.length];
	if (tooMany !== undefined) throw wrongUsage(`"${tooMany}" is too much.`);
	return { words: positionals, options, flags: new Set(flags.filter((name) => flagOf(name, values[name]))) };
}

export function isHelp(word: string | undefined): boolean {
	return word === '--help' || word === '-h';
}

export function wrongUsage(message: string): Refusal {
	return new Refusal('invalid', 'command.usage', message);
}

function valueOf(name: string, value: unknown): string {
	if (value === undefined) throw wrongUsage(`The option --${name} is missing.`);
	if (typeof value !== 'string' || value === '' || value.startsWith('--')) {
		throw wrongUsage(`The option --${name} needs a value.`);
	}
	return value;
}

function flagOf(name: string, value: unknown): boolean {
	if (typeof value === 'string') throw wrongUsage(`The option --${name} has no value.`);
	return value === true;
}

function dashed(name: string): string {
	return name.length === 1 ? `-${name}` : `--${name}`;
}
