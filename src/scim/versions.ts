/** ETags (RFC 7644, 3.14): weak, since the order of what is answered may differ. Pure. */
import { createHash } from 'node:crypto';
import { Refusal } from '#foundation/refusals.ts';
import type { ScimObject } from './scim-value.ts';

/** Of all that is answered of a resource, so that it changes with whatever changes. */
export function versionOf(resource: ScimObject): string {
	return `W/"${createHash('sha256').update(JSON.stringify(resource)).digest('hex').slice(0, 16)}"`;
}

/** Whether a header such as If-None-Match names this version. */
export function isNamed(header: string, version: string): boolean {
	const named = header.split(',').map((one) => one.trim().replace(/^W\//u, ''));
	return named.includes('*') || named.includes(version.replace(/^W\//u, ''));
}

/** @throws Refusal `scim.stale`: somebody changed it since it was read. */
export function requireVersion(ifMatch: string | undefined, version: string): void {
	if (ifMatch === undefined || isNamed(ifMatch, version)) return;
	throw new Refusal('stale', 'scim.stale', 'It was changed since it was read. Read it again, then change it.');
}
