/** What the turns of one subject come to. Pure. */
import type { LoadResult } from './load.ts';
import type { Subject, Turn } from './rounds.ts';
import { median, quantile } from './statistics.ts';

export interface Figures {
	/** Milliseconds, asked one at a time. */
	readonly median: number;
	readonly p99: number;
	/** Requests a second, eight at a time; undefined where that is not asked. */
	readonly perSecond: number | undefined;
	/** Milliseconds of the server's processor for one answer, database not counted where it is another process. */
	readonly cpu: number | undefined;
}

/** Medians of the rounds; of the times, of all rounds together. */
export function figuresOf(turns: readonly Turn[], subject: Subject): Figures {
	const own = turns.filter((turn) => turn.subject === subject);
	const times = own.flatMap(({ alone }) => alone.times);
	const loads = own.map(({ crowd, alone }) => crowd ?? alone);
	const rates = own.flatMap(({ crowd }) => (crowd === undefined ? [] : [perSecond(crowd)]));
	const costs = loads.flatMap(cpuOfOne);
	return {
		median: median(times),
		p99: quantile(times, 0.99),
		perSecond: rates.length === 0 ? undefined : median(rates),
		cpu: costs.length === 0 ? undefined : median(costs)
	};
}

export interface Ratios {
	readonly median: number;
	readonly perSecond: number;
}

/**
 * How one subject stands to its floor: the ratio of each round, and of those the median. A round is short, so
 * what else the machine does in it slows both.
 */
export function ratiosOf(turns: readonly Turn[], subject: Subject, floor: Subject): Ratios {
	const pairs = turns
		.filter((turn) => turn.subject === subject)
		.flatMap((own) =>
			turns.filter((turn) => turn.subject === floor && turn.round === own.round).map((under) => [own, under] as const)
		);
	return {
		median: median(pairs.map(([own, under]) => median(own.alone.times) / median(under.alone.times))),
		perSecond: median(pairs.map(([own, under]) => crowdRate(own) / crowdRate(under)))
	};
}

function crowdRate({ crowd }: Turn): number {
	return crowd === undefined ? Number.NaN : perSecond(crowd);
}

function perSecond({ times, seconds }: LoadResult): number {
	return times.length / seconds;
}

function cpuOfOne({ cpuMilliseconds, times }: LoadResult): number[] {
	return cpuMilliseconds === undefined ? [] : [cpuMilliseconds / times.length];
}
