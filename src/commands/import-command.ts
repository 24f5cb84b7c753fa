/** `ringside import`: takes a CSV file into an account. */
import { importCsv } from '#directory/import.server.ts';
import { FILES, IMPORT_TYPES, isImportType } from '#directory/file-types.ts';
import { readArguments, wrongUsage } from './arguments.ts';
import { scopeOf, type DeskCommand } from './desk-command.ts';

export const importFile: DeskCommand = {
	help: `Usage: ringside import --account ID --type TYPE FILE

Takes a file into an account: all of it, or nothing if there is an error in one of its lines.

  --type  ${IMPORT_TYPES.join(', ')}
  FILE    CSV or TSV in UTF-8 or UTF-16, its first line names the columns; - is standard input

A column that is left out keeps what is there; an empty cell empties it. Organizations, sites and people
are recognized by ID, else by Source and Source ID, else by name or primary email.

${IMPORT_TYPES.map((type) => `Columns of ${type}:\n${columnsOf(type)}`).join('\n')}
Example: ringside import --account acme --type people people.csv
`,
	async run(context, args) {
		const { options } = readArguments(args, { words: ['FILE'], options: ['account', 'type'] });
		const type = options['type'] ?? '';
		if (!isImportType(type)) throw wrongUsage(`There is no type "${type}". Write one of: ${IMPORT_TYPES.join(', ')}.`);

		const scope = await scopeOf(context, options['account']);
		const lines: string[] = [];
		const result = await importCsv(scope, type, context.io.input, (line) => lines.push(line));
		const text = lines.map((line) => `${line}\n`).join('');
		if (result.kind === 'imported') context.io.out(text);
		else context.io.err(text);
		return result.kind === 'imported' ? 0 : 1;
	}
};

/** Indented, in lines that a terminal shows whole. */
function columnsOf(type: (typeof IMPORT_TYPES)[number]): string {
	const lines: string[] = [];
	let line = ' ';
	for (const [index, { name }] of FILES[type].columns.entries()) {
		const piece = ` ${name}${index === FILES[type].columns.length - 1 ? '' : ','}`;
		if (line.length + piece.length > 100) {
			lines.push(line);
			line = ' ';
		}
		line += piece;
	}
	return `${[...lines, line].join('\n')}\n`;
}
