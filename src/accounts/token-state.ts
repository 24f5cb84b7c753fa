/** Whether a token counts, and if not why. Pure. */

/** `disabled`: its owner, or the application that it belongs to. */
export type TokenState = 'valid' | 'revoked' | 'disabled' | 'expired';

interface Ending {
	readonly revokedAt: Date | null;
	readonly isDisabled: boolean;
	readonly expiresAt: Date | null;
}

/** What somebody did comes before what time did: that is what its owner has to know first. */
export function stateOf({ revokedAt, isDisabled, expiresAt }: Ending, now: Date): TokenState {
	if (revokedAt !== null) return 'revoked';
	if (isDisabled) return 'disabled';
	return expiresAt !== null && expiresAt <= now ? 'expired' : 'valid';
}
