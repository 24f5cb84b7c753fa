/**
 * `ringside match`: compares two telephone numbers as the desk does, or many pairs from standard input. For
 * trying a number that was not found, and for judging the rule by cases that others collected.
 */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { matchTexts, sayReason, type Plan } from '#telephone-numbers/match.ts';
import { ALL_TEXTS } from '#texts/all-texts.ts';
import type { CommandIo } from './command.ts';
import { readLines, type InputLine } from './json-lines.ts';

export const matchHelp = `Usage: ringside match REGISTERED INCOMING [--region NL] [--tail 7]
       ringside match [--tail 7] < pairs.jsonl

Says how surely a registered number and a caller's number are the same line, and why.

  --region  the country whose numbering plan counts (ISO 3166-1); none unless given
  --tail    fewest digits of an ending that counts, 7, 8 or 9; 7 unless given

Without numbers, standard input is one JSON object a line, its region null or left out if it is not known:
  {"registered": "020 7946 0123", "incoming": "+442079460123", "region": "GB"}

Standard output is one JSON object for each pair, in the same order:
  {"class": 4, "reason": "all digits but the country code 44"}
  class  4 same, 3 likely, 2 probably, 1 weak, 0 no match
`;

/** Characters of output collected before they are written: one write for each line is what takes the time. */
const OUTPUT_PIECE = 65_536;

const SEE_HELP = 'See: ringside match --help';

const Line = z.object({ registered: z.string(), incoming: z.string(), region: z.string().nullish() });
type Pair = z.infer<typeof Line>;

const Options = z.object({
	region: z.string().optional(),
	tail: z.enum(['7', '8', '9'], { error: 'The tail must be 7, 8 or 9.' }).optional()
});

type Tail = NonNullable<Plan['shortestTail']>;
const TAILS: Readonly<Record<'7' | '8' | '9', Tail>> = { '7': 7, '8': 8, '9': 9 };

interface Question {
	readonly numbers: readonly string[];
	readonly region: string | undefined;
	readonly shortestTail: Tail;
}

export async function matchCommand(args: readonly string[], io: CommandIo): Promise<number> {
	if (args.includes('--help')) {
		io.out(matchHelp);
		return 0;
	}

	const question = readArguments(args);
	if (typeof question === 'string') return refuse(io, `${question} ${SEE_HELP}`);

	const [registered, incoming] = question.numbers;
	if (registered === undefined) return answerLines(io, question);
	if (incoming === undefined || question.numbers.length > 2) {
		return refuse(io, `match compares two numbers, but was given ${question.numbers.length}. ${SEE_HELP}`);
	}
	io.out(answer({ registered, incoming, region: question.region }, question.shortestTail));
	return 0;
}

/** Stops at the first line that cannot be read; the answers before it are written. */
async function answerLines(io: CommandIo, { region, shortestTail }: Question): Promise<number> {
	let output = '';
	let unreadable: string | undefined;
	for await (const input of readLines(io.input)) {
		const pair = readPair(input);
		if (typeof pair === 'string') {
			unreadable = pair;
			break;
		}
		output += answer({ ...pair, region: pair.region ?? region }, shortestTail);
		if (output.length < OUTPUT_PIECE) continue;
		io.out(output);
		output = '';
	}
	if (output !== '') io.out(output);
	return unreadable === undefined ? 0 : refuse(io, unreadable);
}

function answer({ registered, incoming, region }: Pair, shortestTail: Tail): string {
	const match = matchTexts(registered, incoming, { country: region ?? undefined, shortestTail });
	return `${JSON.stringify({ class: match.class, reason: sayReason(match, ALL_TEXTS.en.numbers) })}\n`;
}

/** What is asked, or the sentence that says why it cannot be read. */
function readArguments(args: readonly string[]): Question | string {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			options: { region: { type: 'string' }, tail: { type: 'string' } },
			allowPositionals: true
		});
		const options = Options.safeParse(values);
		if (!options.success) return options.error.issues[0]?.message ?? 'The options cannot be read.';
		const { region, tail } = options.data;
		return { numbers: positionals, region, shortestTail: TAILS[tail ?? '7'] };
	} catch (error) {
		return error instanceof Error ? error.message : 'The options cannot be read.';
	}
}

function readPair({ line, text }: InputLine): Pair | string {
	try {
		const read = Line.safeParse(JSON.parse(text));
		return read.data ?? `Line ${line}: expected an object with the texts "registered" and "incoming".`;
	} catch {
		return `Line ${line} is not JSON.`;
	}
}

function refuse(io: CommandIo, sentence: string): number {
	io.err(`${sentence}\n`);
	return 1;
}
