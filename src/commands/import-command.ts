/** `ringside import`: takes a CSV file into an account. */
import { recordRun } from '#directory/import-runs.server.ts';
import { importCsv } from '#directory/import.server.ts';
import { FILES, IMPORT_TYPES, isImportType, type ImportType } from '#directory/file-types.ts';
import { readArguments, wrongUsage } from './arguments.ts';
import { scopeOf, type DeskCommand } from './desk-command.ts';
import { describeExamples } from './example-lines.ts';
import { progressLine } from './progress-line.ts';

/** Characters of a line. */
const WIDTH = 100;

export const importFile: DeskCommand = {
	help: `Usage: ringside import --account ID --type TYPE [--dry-run] FILE

Takes a file into an account: all of it, or nothing if there is an error in one of its lines.

  --type     ${inLines(IMPORT_TYPES, 13)}
  --dry-run  changes nothing, and says what would be added and changed and what is wrong
  FILE       CSV or TSV in UTF-8 or UTF-16, its first line names the columns; - is standard input

A column that is left out keeps what is there; an empty cell empties it. Records are recognized by ID, else
by Source and Source ID, else by name or, people, by primary email. Requests, notes and contact details are
added, never changed. Lists in a cell have semicolons between. docs/import.md has an example of each type.

${IMPORT_TYPES.map((type) => `Columns of ${type}:\n${columnsOf(type)}`).join('\n')}
Example: ringside import --account acme --type people people.csv
`,
	async run(context, args) {
		const { options, flags } = readArguments(args, {
			words: ['FILE'],
			options: ['account', 'type'],
			flags: ['dry-run']
		});
		const type = options['type'] ?? '';
		if (!isImportType(type)) throw wrongUsage(`There is no type "${type}". Write one of: ${IMPORT_TYPES.join(', ')}.`);

		const scope = await scopeOf(context, options['account']);
		const dryRun = flags.has('dry-run');
		const { input, inputBytes: allBytes, terminal } = context.io;
		const progress = progressLine({
			...{ isTrial: dryRun, allBytes, terminal },
			clock: () => performance.now(),
			write: (text) => context.io.err(text)
		});
		const lines: string[] = [];
		const { progressed: onProgress } = progress;
		const result = await importCsv(scope, type, input, (line) => lines.push(line), { dryRun, onProgress }).finally(() =>
			progress.end()
		);
		await recordRun(scope, { type, dryRun, finishedAt: new Date() }, result);

		const examples = result.kind === 'tried' ? describeExamples(result.examples) : [];
		const text = [...lines, ...examples].map((line) => `${line}\n`).join('');
		if (result.kind === 'refused') context.io.err(text);
		else context.io.out(text);
		return result.kind === 'refused' ? 1 : 0;
	}
};

function columnsOf(type: ImportType): string {
	const names = FILES[type].columns.map(({ name }) => name);
	return `  ${inLines(names, 2)}\n`;
}

/** In lines that a terminal shows whole; all but the first are indented. */
function inLines(words: readonly string[], indent: number): string {
	const lines: string[] = [];
	words.forEach((word, at) => {
		const piece = at === words.length - 1 ? word : `${word},`;
		const line = lines.pop();
		const longer = line === undefined ? piece : `${line} ${piece}`;
		if (line === undefined || indent + longer.length <= WIDTH) lines.push(longer);
		else lines.push(line, piece);
	});
	return lines.join(`\n${' '.repeat(indent)}`);
}
