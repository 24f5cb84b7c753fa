/** Says what was measured, and where it stands against the budgets. Pure. */
import type { BenchAccount } from './account.ts';
import { figuresOf, ratiosOf } from './figures.ts';
import type { Measured, Subject } from './rounds.ts';
import { table } from './table.ts';

const ROWS: readonly { name: string; subject: Subject; floor?: Subject }[] = [
	{ name: 'an empty answer of node:http', subject: 'empty' },
	{ name: '/sd?telephone= (redirect)', subject: 'redirect' },
	{ name: 'floor of the page', subject: 'floor page' },
	{ name: '/sd at the sealed address', subject: 'page', floor: 'floor page' },
	{ name: 'floor of the API', subject: 'floor api' },
	{ name: '/v1/sd?telephone=', subject: 'api', floor: 'floor api' },
	{ name: 'floor of a list of people', subject: 'floor people' },
	{ name: '/v1/people', subject: 'people', floor: 'floor people' },
	{ name: 'suggestions, one letter', subject: 'suggestions' }
];

/** The first ratio is that of the medians, the second that of the requests a second. */
const HEAD = ['', 'median ms', 'p99 ms', 'ratio', 'req/s', 'ratio', 'CPU ms'];

/** Budgets, as in docs/benchmarks.md. */
const MOST_TIMES_FLOOR = 2;
const LEAST_OF_FLOOR_RATE = 0.6;
const MOST_LETTER_MILLISECONDS = 15;
const MOST_SCRIPT_BYTES = 80_000;
const MOST_MEMORY_MEGABYTES = 400;

export function reportAccount({ people, numbers, requests, seconds }: BenchAccount): string {
	const [count, countNumbers, countRequests] = [people, numbers, requests].map((value) =>
		value.toLocaleString('en-US')
	);
	return `${count} people, ${countNumbers} numbers, ${countRequests} requests, made in ${seconds.toFixed(0)} s`;
}

export function reportFigures({ turns }: Measured): string {
	const rows = ROWS.map(({ name, subject, floor }) => {
		const { median, p99, perSecond, cpu } = figuresOf(turns, subject);
		const ratios = floor === undefined ? undefined : ratiosOf(turns, subject, floor);
		return [
			name,
			median.toFixed(2),
			p99.toFixed(2),
			ratios?.median.toFixed(2) ?? '',
			perSecond?.toFixed(0) ?? '',
			ratios?.perSecond.toFixed(2) ?? '',
			cpu?.toFixed(2) ?? ''
		];
	});
	return table([HEAD, ...rows]);
}

/** One line for each budget that this benchmark can judge; memory only where it was measured. */
export function reportBudgets({ turns, console }: Measured, demoMegabytes: number | undefined): string {
	const page = ratiosOf(turns, 'page', 'floor page').median;
	const api = ratiosOf(turns, 'api', 'floor api').perSecond;
	const letter = figuresOf(turns, 'suggestions').p99;
	const scripts = console?.scriptBytes ?? Number.NaN;
	const lines = [
		line('/sd?telephone=, median', 'at most 2 x the floor', `${page.toFixed(2)} x`, page <= MOST_TIMES_FLOOR),
		line('/v1/sd?telephone=, req/s', 'at least 0.6 x the floor', `${api.toFixed(2)} x`, api >= LEAST_OF_FLOOR_RATE),
		line('suggestions, one letter, p99', 'under 15 ms', `${letter.toFixed(2)} ms`, letter < MOST_LETTER_MILLISECONDS),
		line('JavaScript of the console', 'under 80 kB gzip', kilobytes(scripts), scripts < MOST_SCRIPT_BYTES)
	];
	if (demoMegabytes !== undefined) {
		const memory = `${demoMegabytes.toFixed(0)} MB`;
		lines.push(line('memory, embedded, demo data', 'under 400 MB', memory, demoMegabytes < MOST_MEMORY_MEGABYTES));
	}
	return table([['budget', 'aim', 'measured', ''], ...lines]);
}

export function reportSizes({ floorUse, productUse, console }: Measured): string {
	const product = productUse?.memoryMegabytes.toFixed(0) ?? 'unknown';
	const floor = floorUse?.memoryMegabytes.toFixed(0) ?? 'unknown';
	const lines = [`memory after the last round: product ${product} MB, floor ${floor} MB`];
	if (console !== undefined) {
		const { scripts, scriptBytes, pageBytes } = console;
		lines.push(`console: ${scripts} scripts, ${kilobytes(scriptBytes)} by gzip; a page ${kilobytes(pageBytes)}`);
	}
	return lines.map((text) => `  ${text}`).join('\n');
}

function line(name: string, budget: string, measured: string, isMet: boolean): string[] {
	return [name, budget, measured, isMet ? 'met' : 'not met'];
}

function kilobytes(bytes: number): string {
	return `${(bytes / 1000).toFixed(1)} kB`;
}
