/** How far a command is, on standard error: a bar that is drawn over itself in a terminal, else a line now and then. Pure. */
import type { ImportProgress } from '#directory/import-result.ts';
import { estimate, type Phase } from '#directory/progress.ts';
import type { Terminal } from './command.ts';

export interface ProgressLine {
	progressed(progress: ImportProgress): void;
	/** Takes the bar away, so that what is written next stands alone. */
	end(): void;
}

interface Asked {
	readonly isTrial: boolean;
	/** Undefined where nobody knows, as of standard input. */
	readonly allBytes: number | undefined;
	/** Undefined where standard error is a file or another program. */
	readonly terminal: Terminal | undefined;
	/** In milliseconds, of any clock. */
	readonly clock: () => number;
	readonly write: (text: string) => void;
}

const PHASE_WORDS: Readonly<Record<Phase, string>> = {
	reading: 'reading',
	checking: 'checking',
	'taking-over': 'taking over'
};

/** Between two drawings, and between two lines of a file, in milliseconds. Our choice. */
const DRAW_EVERY = 100;
const LINE_EVERY = 10_000;

const BAR_WIDTH = 24;
const BACK_AND_CLEAR = '\r\u001b[K';

export function progressLine({ isTrial, allBytes, terminal, clock, write }: Asked): ProgressLine {
	const began = clock();
	let phase: Phase | undefined;
	let phaseBegan = 0;
	let saidAt = terminal === undefined ? 0 : -DRAW_EVERY;
	let last: ImportProgress | undefined;
	/** While a phase is one long statement nobody tells anything, so the bar moves by itself. */
	const timer = terminal === undefined ? undefined : setInterval(() => last && draw(last), 500);

	function draw({ rows, bytes }: ImportProgress): void {
		if (phase === undefined) return;
		const elapsed = clock() - began;
		const pace = estimate({ phase, isTrial, rows, bytes, allBytes, elapsed, phaseBegan });
		const said = [
			`${PHASE_WORDS[phase]}, ${rows} rows`,
			...(pace.rowsPerSecond === undefined ? [] : [`${pace.rowsPerSecond} rows/s`]),
			...(pace.secondsLeft === undefined ? [] : [`${pace.secondsLeft} s left`])
		].join(', ');
		if (terminal === undefined) return write(`${said}\n`);
		const bar = pace.done === undefined ? '' : `${barOf(pace.done)} `;
		write(`${BACK_AND_CLEAR}${`${bar}${said}`.slice(0, terminal.columns - 1)}`);
	}

	return {
		progressed(progress) {
			last = progress;
			const elapsed = clock() - began;
			const isNew = phase !== progress.phase;
			if (isNew) [phase, phaseBegan] = [progress.phase, elapsed];
			// A file that is read at once needs no line of its own.
			const isDue = elapsed - saidAt >= (terminal === undefined ? LINE_EVERY : DRAW_EVERY);
			if (!isDue && (terminal === undefined || !isNew)) return;
			saidAt = elapsed;
			draw(progress);
		},
		end() {
			clearInterval(timer);
			if (terminal !== undefined && last !== undefined) write(BACK_AND_CLEAR);
		}
	};
}

function barOf(done: number): string {
	const full = Math.round(done * BAR_WIDTH);
	const percent = `${Math.round(done * 100)}%`.padStart(4);
	return `[${'#'.repeat(full)}${'.'.repeat(BAR_WIDTH - full)}]${percent}`;
}
