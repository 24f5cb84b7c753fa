/** Rows of text in columns. Pure. */

/** The first row is the head; columns of numbers stand to the right. */
export function table(rows: readonly (readonly string[])[]): string {
	const [head = [], ...body] = rows;
	const columns = head.map((_, column) => ({
		width: Math.max(...rows.map((row) => row[column]?.length ?? 0)),
		isNumeric: body.every((row) => /^[\d.]*$/u.test(row[column] ?? ''))
	}));
	return rows
		.map((row) =>
			columns.map(({ width, isNumeric }, column) =>
				isNumeric ? (row[column] ?? '').padStart(width) : (row[column] ?? '').padEnd(width)
			)
		)
		.map((cells) => `  ${cells.join('  ').trimEnd()}`)
		.join('\n');
}
