/** What a trial found, as lines for a terminal. Pure. */
import type { Example } from '#directory/import-result.ts';

const VERBS = { add: 'add', change: 'change', remove: 'replace' } as const;

export function describeExamples(examples: readonly Example[]): string[] {
	if (examples.length === 0) return [];
	return [
		'For example:',
		...examples.flatMap(({ does, line, record, fields }) => [
			`  ${line === null ? '' : `line ${line}: `}${VERBS[does]} ${record}`,
			...fields.map(({ field, before, after }) => `    ${field}: ${said(before)} -> ${said(after)}`)
		])
	];
}

function said(value: string): string {
	return value === '' ? '(empty)' : value;
}
