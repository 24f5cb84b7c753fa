/**
 * `ringside links`: finds the telephone numbers of texts from the command line, exactly as the pages do. For
 * trying a text, and for judging the finder by cases that others collected.
 */
import { z } from 'zod';
import { splitByNumbers } from '#telephone-numbers/find-in-text.ts';
import type { CommandIo } from './command.ts';
import { readLines, type InputLine } from './json-lines.ts';

export const linksHelp = `Usage: ringside links < texts.jsonl

Finds the telephone numbers of texts and the links that dial them.

Standard input is one JSON object a line:
  {"text": "Call 020 7946 0123", "region": "GB"}
  region  the country of national numbers (ISO 3166-1); null or left out: only numbers with a plus

Standard output is one JSON object for each, in the same order:
  {"links": [{"raw": "020 7946 0123", "start": 5, "end": 18, "href": "tel:+442079460123"}]}
  start and end count UTF-16 units from 0
`;

const Line = z.object({ text: z.string(), region: z.string().nullish() });

interface Link {
	readonly raw: string;
	readonly start: number;
	readonly end: number;
	readonly href: string;
}

/** Answers line by line and stops at the first line that cannot be read. */
export async function linksCommand(args: readonly string[], io: CommandIo): Promise<number> {
	if (args.includes('--help')) {
		io.out(linksHelp);
		return 0;
	}
	if (args.length > 0) {
		io.err(`links takes no arguments, but was given "${args.join(' ')}". See: ringside links --help\n`);
		return 1;
	}

	for await (const input of readLines(io.input)) {
		const read = readLine(input);
		if (typeof read === 'string') {
			io.err(`${read}\n`);
			return 1;
		}
		io.out(`${JSON.stringify({ links: listLinks(read.text, read.region?.toUpperCase()) })}\n`);
	}
	return 0;
}

/** What the line asks for, or the sentence that says why it cannot be read. */
function readLine({ line, text }: InputLine): z.infer<typeof Line> | string {
	try {
		const read = Line.safeParse(JSON.parse(text));
		return read.data ?? `Line ${line}: expected an object with a text and, if it is known, a region.`;
	} catch {
		return `Line ${line} is not JSON.`;
	}
}

function listLinks(text: string, country: string | undefined): Link[] {
	const links: Link[] = [];
	let start = 0;
	for (const { text: raw, href } of splitByNumbers(text, country)) {
		const end = start + raw.length;
		if (href !== undefined) links.push({ raw, start, end, href });
		start = end;
	}
	return links;
}
