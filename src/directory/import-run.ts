/** An import in the background as people and programs are told of it. Pure. */
import { z } from 'zod';
import type { ImportType } from './file-types.ts';
import type { ImportCounts } from './import-result.ts';
import { estimate, type Estimate, type Phase } from './progress.ts';

export const RUN_STATES = ['queued', 'processing', 'done', 'failed'] as const;
export type RunState = (typeof RUN_STATES)[number];

export type RunOrigin = 'console' | 'api' | 'command';

/** What a run found, as it is kept with it. */
export const RunReport = z.object({
	problems: z.array(z.object({ line: z.number(), column: z.string().optional(), message: z.string() })),
	examples: z.array(
		z.object({
			does: z.enum(['add', 'change', 'remove']),
			line: z.number().nullable(),
			record: z.string(),
			fields: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() }))
		})
	)
});
export type RunReport = z.infer<typeof RunReport>;

export interface ImportRun {
	readonly id: string;
	readonly type: ImportType;
	readonly dryRun: boolean;
	readonly state: RunState;
	readonly origin: RunOrigin;
	/** Who asked for it; null for a command. */
	readonly person: { readonly id: number; readonly name: string } | null;
	readonly fileName: string | null;
	readonly bytes: number | null;
	readonly createdAt: Date;
	readonly startedAt: Date | null;
	readonly finishedAt: Date | null;
	readonly phase: Phase | null;
	/** Rows read so far, in the end all of them. */
	readonly rows: number;
	/** Once it is done. */
	readonly counts: ImportCounts | undefined;
	readonly problemCount: number;
	readonly failure: { readonly code: string; readonly message: string } | null;
	readonly pace: Estimate;
	/** The file is still there, so it can be imported without being sent again. */
	readonly isFileKept: boolean;
}

export interface RunMoments {
	readonly phase: Phase | null;
	readonly dryRun: boolean;
	readonly rows: number;
	readonly bytesRead: number;
	readonly bytes: number | null;
	readonly startedAt: Date | null;
	readonly phaseAt: Date | null;
	readonly finishedAt: Date | null;
}

/** Of a run that is over, the pace that it had. */
export function paceOf(run: RunMoments, now: Date): Estimate {
	const { startedAt, phase, phaseAt, finishedAt } = run;
	if (startedAt === null || phase === null || phaseAt === null) {
		return { done: undefined, rowsPerSecond: undefined, secondsLeft: undefined };
	}
	const until = finishedAt ?? now;
	const pace = estimate({
		phase,
		isTrial: run.dryRun,
		rows: run.rows,
		bytes: run.bytesRead,
		allBytes: run.bytes ?? undefined,
		elapsed: until.getTime() - startedAt.getTime(),
		phaseBegan: phaseAt.getTime() - startedAt.getTime()
	});
	return finishedAt === null ? pace : { ...pace, done: 1, secondsLeft: 0 };
}
