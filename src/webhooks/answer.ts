/** What came back for one attempt, and what it means. Pure. */

/** Why a delivery did not arrive; the pages have a sentence for each. */
export const FAILURES = [
	/** Nothing of the name's addresses may be delivered to. */
	'address-forbidden',
	'name-unknown',
	'connection-refused',
	'connection-lost',
	/** The certificate, or the encryption. */
	'encryption',
	'timeout',
	/** It answered with another address, which is not followed. */
	'redirect',
	/** 410: it wants no more. */
	'gone',
	/** Any other status that is not 200 to 299. */
	'status',
	/** What cannot be read as HTTP. */
	'unreadable',
	/** The desk stopped while it was sent. */
	'interrupted',
	/** The record is not there any more. */
	'record-gone',
	/** The desk could not write the message; its log says why. */
	'defect',
	/** The webhook was switched off before. */
	'switched-off',
	'network'
] as const;

export type Failure = (typeof FAILURES)[number];

/** Whether the failure says something about the receiver: only such ones count against a webhook. */
export function isOfReceiver(failure: Failure): boolean {
	return !(['interrupted', 'record-gone', 'defect', 'switched-off'] satisfies Failure[]).some((one) => one === failure);
}

export interface Answered {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	/** Its beginning. */
	readonly body: string;
}

/** What the system calls it stands in `detail`: "ECONNREFUSED". */
export type Answer =
	| { readonly kind: 'answered'; readonly answered: Answered }
	| { readonly kind: 'unanswered'; readonly failure: Failure; readonly detail: string | null };

/** Undefined for what arrived. */
export function failureOf(answer: Answer): Failure | undefined {
	if (answer.kind === 'unanswered') return answer.failure;
	const { status } = answer.answered;
	if (status >= 200 && status < 300) return undefined;
	if (status === 410) return 'gone';
	return status >= 300 && status < 400 ? 'redirect' : 'status';
}

const BY_CODE: Readonly<Record<string, Failure>> = {
	ENOTFOUND: 'name-unknown',
	EAI_AGAIN: 'name-unknown',
	ENODATA: 'name-unknown',
	ECONNREFUSED: 'connection-refused',
	EHOSTUNREACH: 'connection-refused',
	ENETUNREACH: 'connection-refused',
	ECONNRESET: 'connection-lost',
	EPIPE: 'connection-lost',
	ETIMEDOUT: 'timeout'
};

/** Certificates are refused under names such as CERT_HAS_EXPIRED, protocols under ERR_SSL_…, EPROTO. */
const OF_ENCRYPTION = /CERT|SSL|TLS|SIGNATURE|EPROTO|ISSUER|HOSTNAME_MISMATCH/u;

/** @param code as the system names it */
export function failureByCode(code: string | undefined): Failure {
	if (code === undefined) return 'network';
	if (code.startsWith('HPE_')) return 'unreadable';
	return BY_CODE[code] ?? (OF_ENCRYPTION.test(code) ? 'encryption' : 'network');
}

/** Whether the receiver confirmed by its answer: the token alone, or as the field `challenge` of JSON. */
export function isConfirmedBy({ status, body }: Answered, token: string): boolean {
	if (status < 200 || status >= 300) return false;
	return body.trim() === token || challengeIn(body) === token;
}

function challengeIn(body: string): unknown {
	try {
		const read: unknown = JSON.parse(body);
		return typeof read === 'object' && read !== null && 'challenge' in read ? read.challenge : undefined;
	} catch {
		return undefined;
	}
}
