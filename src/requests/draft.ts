/** A request that is being written, as it is kept on the server and in the browser. Pure. */
import { readTexts, type NewRequestTexts } from './new-request-form.ts';

/** How long a draft is kept, in days: our choice, longer than a holiday. */
export const DRAFT_DAYS = 30;

export interface Draft {
	/** Of the form: whoever registers the draft twice, registers one request. */
	readonly key: string;
	/** When it was kept, ISO 8601. */
	readonly at: string;
	readonly texts: NewRequestTexts;
}

/** A copy that the server has not confirmed. */
export interface LocalDraft extends Draft {
	/** The server's copy that it continues; null where there was none. */
	readonly continues: string | null;
}

export interface ChosenDraft {
	readonly draft: Draft | undefined;
	/** Written as well, and not the same: offered, so that nothing typed is lost. */
	readonly other: Draft | undefined;
}

/** What was chosen alone is quickly chosen again; what was typed is kept. */
export function isWorthKeeping({ subject, note, internalNote }: NewRequestTexts): boolean {
	return `${subject}${note}${internalNote}`.trim() !== '';
}

/** Of the server's copy and the browser's the newer one; a copy that continues the other one is newer on any clock. */
export function chooseDraft(server: Draft | undefined, local: LocalDraft | undefined): ChosenDraft {
	if (local === undefined || server === undefined) return { draft: local ?? server, other: undefined };
	if (local.continues === server.at || isSame(local, server)) return { draft: local, other: undefined };
	return local.at > server.at ? { draft: local, other: server } : { draft: server, other: local };
}

/** Of what somebody's browser kept; undefined for what is no draft, or an old one. */
export function readLocalDraft(kept: string | null, now: Date): LocalDraft | undefined {
	const read = parse(kept);
	const { key, at, continues, texts } = read ?? {};
	if (typeof key !== 'string' || typeof at !== 'string' || !isRecord(texts)) return undefined;
	if (!(Date.parse(at) > now.getTime() - DRAFT_DAYS * 86_400_000)) return undefined;
	return {
		...{ key, at, continues: typeof continues === 'string' ? continues : null },
		texts: readTexts((name) => texts[name])
	};
}

function isSame(one: Draft, other: Draft): boolean {
	return one.key === other.key && JSON.stringify(one.texts) === JSON.stringify(other.texts);
}

function parse(json: string | null): Record<string, unknown> | undefined {
	try {
		const read: unknown = JSON.parse(json ?? 'null');
		return isRecord(read) ? read : undefined;
	} catch {
		return undefined; // what is no JSON is no draft of ours
	}
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
