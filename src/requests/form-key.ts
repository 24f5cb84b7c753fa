/**
 * What one sending of a form writes has IDs made of the key of the form, so that the form sent twice writes the same
 * rows again, which the primary key refuses: a note is one note. Pure.
 */
import { createHash } from 'node:crypto';

/** An ID of its own for each part of what the form writes: a UUID of version 8, whose content is free (RFC 9562). */
export function idFrom(key: string, part: string): string {
	const hex = createHash('sha256').update(`${key}/${part}`).digest('hex');
	const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`8${hex.slice(13, 16)}`,
		`${variant}${hex.slice(17, 20)}`,
		hex.slice(20, 32)
	].join('-');
}
