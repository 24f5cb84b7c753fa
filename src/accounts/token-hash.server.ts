import { createHash } from 'node:crypto';

/**
 * What the database keeps of a token of a session or a program. A fast hash: tokens are long and random, so
 * there is nothing to guess.
 */
export function hashToken(token: string): Buffer {
	return createHash('sha256').update(token).digest();
}
