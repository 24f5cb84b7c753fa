/** What a program sends to the addresses of OAuth 2.0: who it is, and a form (RFC 6749, sections 2.3.1 and 4.4.2). Pure. */

/** A "no" in the words of RFC 6749, section 5.2. */
export class OAuthRefusal extends Error {
	override readonly name = 'OAuthRefusal';

	readonly error: OAuthError;
	readonly headers: Readonly<Record<string, string>>;

	constructor(error: OAuthError, description: string, headers: Readonly<Record<string, string>> = {}) {
		super(description);
		this.error = error;
		this.headers = headers;
	}

	get status() {
		return STATUS_OF[this.error];
	}
}

/** The last is of section 4.1.2.1, which has a word for it; section 5.2 has none. */
const STATUS_OF = {
	invalid_request: 400,
	invalid_client: 401,
	invalid_grant: 400,
	unauthorized_client: 400,
	unsupported_grant_type: 400,
	invalid_scope: 400,
	temporarily_unavailable: 429
} as const;

export const OAUTH_ERRORS = Object.keys(STATUS_OF).filter(isOAuthError);

export type OAuthError = keyof typeof STATUS_OF;

export interface ClientForm {
	readonly clientId: string;
	readonly clientSecret: string;
	/** Without the credentials; what is empty counts as not sent (section 3.2). */
	readonly fields: ReadonlyMap<string, string>;
}

/** What a program that did not say who it is has to know (RFC 7617). */
const HOW_TO_SIGN_IN = { 'www-authenticate': 'Basic realm="Ringside", charset="UTF-8"' };

const FORM = 'application/x-www-form-urlencoded';

interface Sent {
	readonly contentType: string | undefined;
	readonly authorization: string | undefined;
	readonly body: string;
	/** With its question mark. */
	readonly search: string;
}

/** @throws OAuthRefusal */
export function readClientForm({ contentType, authorization, body, search }: Sent): ClientForm {
	if (contentType?.split(';')[0]?.trim().toLowerCase() !== FORM) {
		throw new OAuthRefusal('invalid_request', `Send a form, with the header Content-Type: ${FORM}.`);
	}
	// An address is kept in logs; a secret must not be in one (section 2.3.1).
	if (new URLSearchParams(search).has('client_secret')) {
		throw new OAuthRefusal('invalid_request', 'Send the secret in the body or in the header, never in the address.');
	}
	const fields = readFields(body);
	const header = authorization === undefined ? undefined : readBasic(authorization);
	const inBody = { clientId: fields.get('client_id'), clientSecret: fields.get('client_secret') };
	if (header !== undefined && inBody.clientSecret !== undefined) {
		throw new OAuthRefusal('invalid_request', 'Sign in by the header or by the body, not by both.');
	}
	if (header !== undefined && inBody.clientId !== undefined && inBody.clientId !== header.clientId) {
		throw new OAuthRefusal('invalid_request', 'The header and the body name different applications.');
	}
	const { clientId, clientSecret } = header ?? inBody;
	if (clientId === undefined || clientSecret === undefined) {
		throw unknownClient('Say which application asks: client_id and client_secret, by HTTP Basic or in the body.');
	}
	return { clientId: clientId.toLowerCase(), clientSecret, fields };
}

export function unknownClient(description: string): OAuthRefusal {
	return new OAuthRefusal('invalid_client', description, HOW_TO_SIGN_IN);
}

/** A parameter that is sent twice could be read in two ways (section 3.2). */
function readFields(body: string): Map<string, string> {
	const fields = new Map<string, string>();
	for (const [name, value] of new URLSearchParams(body)) {
		if (value === '') continue;
		if (fields.has(name)) throw new OAuthRefusal('invalid_request', `${printable(name)} is sent twice.`);
		fields.set(name, value);
	}
	return fields;
}

/** Both halves are encoded like a form before they are joined (section 2.3.1). */
function readBasic(authorization: string): { clientId: string; clientSecret: string } {
	const encoded = /^Basic +([\w+/-]+={0,2})$/iu.exec(authorization)?.[1];
	const [, id, secret] = /^([^:]*):(.*)$/su.exec(Buffer.from(encoded ?? '', 'base64').toString('utf8')) ?? [];
	const [clientId, clientSecret] = [decoded(id), decoded(secret)];
	if (clientId !== undefined && clientSecret !== undefined) return { clientId, clientSecret };
	throw unknownClient('The header Authorization has to be Basic, with client_id and client_secret.');
}

function decoded(text: string | undefined): string | undefined {
	try {
		return text && decodeURIComponent(text.replaceAll('+', ' '));
	} catch {
		return undefined;
	}
}

/** Characters that a description may have (section 5.2). */
function printable(name: string): string {
	return name.replace(/[^\x20-\x21\x23-\x5b\x5d-\x7e]/gu, '?').slice(0, 40);
}

function isOAuthError(text: string): text is OAuthError {
	return text in STATUS_OF;
}
