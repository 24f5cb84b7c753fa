/** A request as pages get it, for tests of what is made of it: nothing in it is real, and nothing is looked up. */
import type { Change, Note, RequestDetail, RequestRow } from '#requests/request-views.ts';

export const ANNELIES = { id: 1, name: 'Annelies van der Meulen' };
export const BEN = { id: 2, name: 'Ben Adeyemi-Castellanos' };
export const SANNE = { id: 3, name: 'Sanne Kuipers' };
export const PRINT_AND_SCAN = { id: 11, name: 'Print and scan' };

/** The moment at which the page was made. */
export const NOW = '2026-11-23T09:42:00Z';

export function sampleRow(given: Partial<RequestRow> = {}): RequestRow {
	return {
		id: 70453,
		subject: 'Printer on floor 3 jams every second job',
		category: 'incident',
		status: 'assigned',
		completionReason: null,
		requestedBy: ANNELIES,
		requestedFor: ANNELIES,
		team: null,
		member: null,
		urgent: false,
		nextTargetAt: null,
		createdAt: '2026-11-19T13:05:00Z',
		updatedAt: NOW,
		completedAt: null,
		...given
	};
}

export function sampleDetail(given: Partial<RequestDetail> = {}): RequestDetail {
	return {
		...sampleRow(),
		...{ revision: 0, impact: 'medium', createdBy: null, service: null, items: [], majorIncidentStatus: null },
		...{ reopenCount: 0, waitingUntil: null, desiredCompletionAt: null, bestEffort: false, verification: null },
		...{ group: null, grouped: 0, notes: [], changes: [], earlier: null },
		...given
	};
}

export function sampleNote(given: Partial<Note> = {}): Note {
	const text = given.text ?? 'Have you tried tray 2?';
	return { id: 'n', by: BEN, internal: false, medium: null, text, html: text, at: '2026-11-20T15:12:00Z', ...given };
}

export function sampleChange(given: Partial<Change> = {}): Change {
	const usual = { id: 'c', by: BEN, field: 'status', before: 'assigned', after: 'waiting_for_customer' };
	return { ...usual, at: '2026-11-20T15:12:00Z', ...given };
}
