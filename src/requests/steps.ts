/**
 * Which status may follow which, as in 4me. Whatever is open may be taken up, parked, completed or declined; what is
 * over is reopened, and then lies with somebody again. Reservations, workflows and projects set their own status: an
 * analyst can only leave it. Pure.
 */
import { isClosed, type MajorIncidentStatus, type Status } from './vocabulary.ts';

/** What an analyst may set, in the order of the work. */
const SET_BY_HAND: readonly Status[] = [
	'assigned',
	'accepted',
	'in_progress',
	'waiting_for',
	'waiting_for_customer',
	'on_backlog',
	'completed',
	'declined'
];

/** Nobody has worked on it yet, so the first answer is still due. */
const BEFORE_WORK: readonly Status[] = ['assigned', 'on_backlog', 'declined'];

const MAJOR_STEPS: Record<MajorIncidentStatus | 'none', readonly (MajorIncidentStatus | null)[]> = {
	none: ['proposed'],
	proposed: ['accepted', 'rejected', 'canceled', null],
	accepted: ['resolved', 'canceled'],
	rejected: ['proposed'],
	resolved: ['accepted'],
	canceled: ['proposed']
};

/** The statuses to choose from: the present one first, then those that may follow. */
export function nextStatuses(from: Status): readonly Status[] {
	return [from, ...SET_BY_HAND.filter((to) => to !== from && mayFollow(from, to))];
}

export function mayFollow(from: Status, to: Status): boolean {
	if (from === to) return true;
	return isClosed(from) ? to === 'assigned' : SET_BY_HAND.includes(to);
}

export function isReopening(from: Status, to: Status): boolean {
	return isClosed(from) && !isClosed(to);
}

export function isFirstWork(to: Status): boolean {
	return !BEFORE_WORK.includes(to);
}

/** The present one first, then those that may follow; null is no major incident. */
export function nextMajorIncidentStatuses(from: MajorIncidentStatus | null): readonly (MajorIncidentStatus | null)[] {
	return [from, ...MAJOR_STEPS[from ?? 'none']];
}
