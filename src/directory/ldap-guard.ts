/**
 * How many people may be disabled at once. A search that was narrowed by mistake looks as if everybody else had left,
 * so many at once have to be confirmed. Pure.
 */
import { Refusal } from '#foundation/refusals.ts';
import { people } from './ldap-report.ts';
import type { MostDisabled } from './ldap-settings.ts';

/** So many may always leave: ten percent of a small office is nobody. Our choice. */
export const ALWAYS_ALLOWED = 5;

/** `active` is how many people of the source are not disabled now. @throws Refusal `ldap.many-gone`. */
export function checkGone(gone: number, active: number, most: MostDisabled, source: string): void {
	const allowed = 'people' in most ? most.people : Math.max(ALWAYS_ALLOWED, Math.floor((active * most.percent) / 100));
	if (gone <= allowed) return;
	throw new Refusal(
		'conflict',
		'ldap.many-gone',
		`${gone} of ${people(active)} of ${source} were not found any more, and at most ${allowed} are disabled at once. Nothing was changed. Check --base and --filter first. If they have left, confirm it with --most-disabled ${gone}; --keep-missing disables nobody.`
	);
}
