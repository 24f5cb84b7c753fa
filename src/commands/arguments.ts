/** What stands behind a command: its options, all of which have a value, and the words without a dash. Pure. */
import { parseArgs } from 'node:util';
import { Refusal } from '#foundation/refusals.ts';

/** Exit code of a command that was written wrongly; 1 is one that was refused. */
export const WRONG_USAGE = 2;

export interface Arguments {
	readonly words: readonly string[];
	readonly options: Readonly<Record<string, string>>;
}

interface Expected {
	/** What the words are, such as EMAIL. */
	readonly words: readonly string[];
	/** Names of the options, without dashes; every one of them is needed. */
	readonly options: readonly string[];
}

/** @throws Refusal `command.usage`. */
export function readArguments(args: readonly string[], expected: Expected): Arguments {
	const { values, positionals } = parseArgs({
		args: [...args],
		options: Object.fromEntries(expected.options.map((name) => [name, { type: 'string' }])),
		allowPositionals: true,
		strict: false
	});
	const unknown = Object.keys(values).find((name) => !expected.options.includes(name));
	if (unknown !== undefined) throw wrongUsage(`There is no option ${dashed(unknown)}.`);

	const options = Object.fromEntries(expected.options.map((name) => [name, valueOf(name, values[name])]));
	const missing = expected.words[positionals.length];
	if (missing !== undefined) throw wrongUsage(`${missing} is missing.`);
	const tooMany = positionals[expected.words.length];
	if (tooMany !== undefined) throw wrongUsage(`"${tooMany}" is too much.`);
	return { words: positionals, options };
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

function dashed(name: string): string {
	return name.length === 1 ? `-${name}` : `--${name}`;
}
