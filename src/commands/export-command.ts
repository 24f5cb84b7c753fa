/** `ringside export`: writes the records of an account to standard output, in the columns of the import. */
import { DELIMITERS, isDelimiter } from '#directory/csv-text.ts';
import { exportCsv } from '#directory/export.server.ts';
import { IMPORT_TYPES, isImportType } from '#directory/file-types.ts';
import { readArguments, wrongUsage } from './arguments.ts';
import { scopeOf, type DeskCommand } from './desk-command.ts';

export const exportRecords: DeskCommand = {
	help: `Usage: ringside export --account ID --type TYPE [--delimiter comma] [--bom]

Writes all records of a type to standard output as CSV, in the columns of ringside import: what is exported and
imported again changes nothing.

  --type       ${IMPORT_TYPES.slice(0, 6).join(', ')},
               ${IMPORT_TYPES.slice(6).join(', ')}
  --delimiter  ${Object.keys(DELIMITERS).join(', ')}
  --bom        begins with a byte order mark, by which spreadsheets tell UTF-8

Cells that a spreadsheet would take for a formula (=, +, -, @) have a tab before them, which the import takes away.
The notes of requests are a file of their own.

Example: ringside export --account acme --type people > people.csv
`,
	async run(context, args) {
		const { options, flags } = readArguments(args, {
			words: [],
			options: ['account', 'type'],
			optional: ['delimiter'],
			flags: ['bom']
		});
		const type = options['type'] ?? '';
		if (!isImportType(type)) throw wrongUsage(`There is no type "${type}". Write one of: ${IMPORT_TYPES.join(', ')}.`);
		const delimiter = options['delimiter'] ?? 'comma';
		if (!isDelimiter(delimiter)) {
			throw wrongUsage(
				`Cells cannot be divided by "${delimiter}". Write one of: ${Object.keys(DELIMITERS).join(', ')}.`
			);
		}
		const scope = await scopeOf(context, options['account']);
		for await (const piece of exportCsv(scope, type, { delimiter, byteOrderMark: flags.has('bom') })) {
			context.io.out(piece);
			await context.io.drained?.();
		}
		return 0;
	}
};
