/**
 * What a phone system sent, sealed into an address of our own: it survives sign-in, reload and a browser
 * without scripts, and keeps the number out of the address bar and the history. Encrypted with a key of the
 * account; nothing is looked up or written to make it.
 */
import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { LONGEST_VALUE, type Parameter } from './cti-address.ts';

/** Seconds for which a sealed address can be opened: a working day. */
const VALID_SECONDS = 12 * 60 * 60;

/** AES-256-GCM with a random 96-bit nonce (NIST SP 800-38D, 8.2.2). */
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A call as its address was opened. */
export interface OpenedAddress {
	/** Names this opening: recorded twice, it is one call. */
	readonly nonce: string;
	readonly openedAt: Date;
	readonly parameters: readonly Parameter[];
}

const Sealed = z.object({
	n: z.uuid(),
	t: z.number().int(),
	p: z.array(
		z.tuple([
			z.enum(['request', 'employeeID', 'supportID', 'telephone']),
			z.string().max(LONGEST_VALUE),
			z.number().int()
		])
	)
});

/** @returns characters that need no escaping in an address. */
export function sealAddress(key: Buffer, parameters: readonly Parameter[], now: Date): string {
	const content: z.infer<typeof Sealed> = {
		n: randomUUID(),
		t: now.getTime(),
		p: parameters.map(({ name, received, length }) => [name, received, length])
	};
	const nonce = randomBytes(NONCE_BYTES);
	const cipher = createCipheriv(CIPHER, key, nonce);
	const encrypted = Buffer.concat([cipher.update(JSON.stringify(content), 'utf8'), cipher.final()]);
	return Buffer.concat([nonce, encrypted, cipher.getAuthTag()]).toString('base64url');
}

/** `undefined` for an address that was not sealed with this key, was changed, or is older than 12 hours. */
export function openAddress(key: Buffer, sealed: string, now: Date): OpenedAddress | undefined {
	const content = Sealed.safeParse(decrypt(key, Buffer.from(sealed, 'base64url')));
	if (!content.success) return undefined;
	const { n: nonce, t, p } = content.data;
	if (now.getTime() - t > VALID_SECONDS * 1000) return undefined;
	return {
		nonce,
		openedAt: new Date(t),
		parameters: p.map(([name, received, length]) => ({ name, received, length }))
	};
}

function decrypt(key: Buffer, bytes: Buffer): unknown {
	if (bytes.length <= NONCE_BYTES + TAG_BYTES) return undefined;
	const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
	decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
	try {
		const text = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
		return JSON.parse(text.toString('utf8'));
	} catch {
		return undefined; // not ours, or changed on the way
	}
}
