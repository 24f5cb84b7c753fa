/**
 * What is typed into the form of a new user, kept in this window until it is saved or discarded: it is there again
 * after another page was looked at and after a reload. Browser only.
 */
import type { NewUserValues } from '#callers/console-data.ts';

export interface TypedUser {
	/** What the form held at first, as JSON: a form that begins with something else is another one. */
	readonly of: string;
	/** Of the form, for life: what is sent twice is then the same person. */
	readonly key: string;
	readonly values: NewUserValues;
}

/** @param action address to which the form is sent, which tells it from others */
export function recallNewUser(action: string, atFirst: string): TypedUser | undefined {
	try {
		const kept: unknown = JSON.parse(sessionStorage.getItem(nameOf(action)) ?? 'null');
		return isTyped(kept) && kept.of === atFirst ? kept : undefined;
	} catch {
		return undefined; // a browser that keeps nothing for us throws
	}
}

export function keepNewUser(action: string, typed: TypedUser | undefined) {
	try {
		if (typed === undefined) sessionStorage.removeItem(nameOf(action));
		else sessionStorage.setItem(nameOf(action), JSON.stringify(typed));
	} catch {
		// The text then lasts as long as the page, which is as much as this browser allows.
	}
}

function nameOf(action: string): string {
	return `ringside.new-user.${action}`;
}

/** Nobody else writes under this name; an older version of the desk may have. */
function isTyped(kept: unknown): kept is TypedUser {
	const isObject = typeof kept === 'object' && kept !== null;
	return isObject && 'of' in kept && 'key' in kept && 'values' in kept && typeof kept.values === 'object';
}
