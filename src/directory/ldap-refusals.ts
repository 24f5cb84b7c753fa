/**
 * What goes wrong between here and an LDAP server, as sentences that say what to do. What the server says itself
 * is quoted where nothing better is known; passwords stand in none of it. Pure.
 */
import { Refusal, type RefusalKind } from '#foundation/refusals.ts';
import { quote } from './problems.ts';

export interface Attempt {
	readonly url: string;
	readonly bindDn: string | undefined;
	readonly base: string | undefined;
	/** The bases that the server says it has. */
	readonly namingContexts: readonly string[];
	readonly startTls: boolean;
}

type Say = (attempt: Attempt, said: string) => string;
type Answer = readonly [kind: RefusalKind, code: string, say: Say];

/** By the code of the answer (RFC 4511, appendix A). */
const BY_RESULT: Readonly<Record<number, Answer>> = {
	1: ['unauthenticated', 'ldap.sign-in', (_attempt, said) => `${REFUSED_ANONYMOUS} The server says: ${said}`],
	3: ['conflict', 'ldap.limit', ({ url }) => `${url} stopped the search because it took too long. ${NOT_COMPLETE}`],
	4: [
		'conflict',
		'ldap.limit',
		({ url }) =>
			`${url} gives at most so many entries, and there are more. ${NOT_COMPLETE} Let the server give more to the bind DN (olcLimits in OpenLDAP), try a smaller --page-size, or search with a narrower --base or --filter.`
	],
	8: ['unauthenticated', 'ldap.encryption', ({ url }) => `${url} wants an encrypted connection. ${ENCRYPT}`],
	10: [
		'not-found',
		'ldap.base',
		({ base = '' }) =>
			`"${quote(base)}" is kept by another server, and referrals are not followed. Give the --url of that one.`
	],
	11: [
		'conflict',
		'ldap.limit',
		({ url }) => `${url} stopped the search at a limit of its administrator. ${NOT_COMPLETE}`
	],
	13: ['unauthenticated', 'ldap.encryption', ({ url }) => `${url} wants an encrypted connection. ${ENCRYPT}`],
	32: ['not-found', 'ldap.base', sayNoBase],
	34: [
		'invalid',
		'ldap.name',
		({ base = '', bindDn = '' }) =>
			`The server cannot read a name: --base is "${quote(base)}", --bind-dn is "${quote(bindDn)}". A name looks like ou=people,dc=acme,dc=example.`
	],
	48: ['unauthenticated', 'ldap.sign-in', () => REFUSED_ANONYMOUS],
	49: [
		'unauthenticated',
		'ldap.password',
		({ url, bindDn = '' }, said) =>
			`${url} does not let "${quote(bindDn)}" in: the name or the password is wrong${REASONS[reasonOf(said)] ?? ''}.`
	],
	50: [
		'forbidden',
		'ldap.access',
		({ base = '', bindDn }) =>
			`${bindDn === undefined ? 'Without --bind-dn nobody' : `"${quote(bindDn)}"`} may search "${quote(base)}". Give it read access on the server, or bind as somebody who has it.`
	],
	51: ['conflict', 'ldap.unavailable', ({ url }) => `${url} is busy. Try again later.`],
	52: ['conflict', 'ldap.unavailable', ({ url }) => `${url} is not available now. Try again later.`]
};

/** By the code of the system's or of TLS's error. */
const BY_ERROR: Readonly<Record<string, Answer>> = {
	ECONNREFUSED: ['not-found', 'ldap.unreachable', ({ url }) => `Nobody listens at ${url}. ${CHECK_URL}`],
	ENOTFOUND: ['not-found', 'ldap.unreachable', ({ url }) => `There is no host of the name in ${url}. ${CHECK_URL}`],
	EAI_AGAIN: ['not-found', 'ldap.unreachable', ({ url }) => `The name in ${url} cannot be looked up now. ${CHECK_URL}`],
	EHOSTUNREACH: ['not-found', 'ldap.unreachable', ({ url }) => `No way leads to ${url}. ${CHECK_URL}`],
	ENETUNREACH: ['not-found', 'ldap.unreachable', ({ url }) => `No way leads to ${url}. ${CHECK_URL}`],
	ETIMEDOUT: ['not-found', 'ldap.unreachable', ({ url }) => `${url} does not answer. ${CHECK_URL}`],
	ECONNRESET: ['not-found', 'ldap.broken-off', sayBrokenOff],
	EPIPE: ['not-found', 'ldap.broken-off', sayBrokenOff],
	EPROTO: ['invalid', 'ldap.tls', sayNoTls],
	ERR_SSL_WRONG_VERSION_NUMBER: ['invalid', 'ldap.tls', sayNoTls],
	ERR_SSL_PACKET_LENGTH_TOO_LONG: ['invalid', 'ldap.tls', sayNoTls],
	CERT_HAS_EXPIRED: [
		'invalid',
		'ldap.certificate',
		({ url }) => `The certificate of ${url} has expired. Renew it there.`
	],
	ERR_TLS_CERT_ALTNAME_INVALID: [
		'invalid',
		'ldap.certificate',
		({ url }) => `The certificate of the server is not for the host in ${url}. Give the name that the certificate has.`
	],
	DEPTH_ZERO_SELF_SIGNED_CERT: ['invalid', 'ldap.certificate', sayUntrusted],
	SELF_SIGNED_CERT_IN_CHAIN: ['invalid', 'ldap.certificate', sayUntrusted],
	UNABLE_TO_GET_ISSUER_CERT: ['invalid', 'ldap.certificate', sayUntrusted],
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['invalid', 'ldap.certificate', sayUntrusted],
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['invalid', 'ldap.certificate', sayUntrusted]
};

/** Why Active Directory refuses a password, by the code it puts behind `data`. */
const REASONS: Readonly<Record<string, string>> = {
	'525': ' (there is no such user)',
	'52e': ' (the password is wrong)',
	'530': ' (not at this time of day)',
	'531': ' (not from this machine)',
	'532': ' (the password has expired)',
	'533': ' (the user is disabled)',
	'701': ' (the user has expired)',
	'773': ' (the password has to be changed first)',
	'775': ' (the user is locked)'
};

const NOT_COMPLETE = 'Nothing was changed, since what was read is not complete.';
const CHECK_URL = 'Check --url: ldaps://host:636 or ldap://host:389.';
const ENCRYPT = 'Use ldaps:// in --url, or --start-tls.';
const REFUSED_ANONYMOUS = 'The server wants to know who asks. Give --bind-dn and a password.';

/** Anything else is a defect, and thrown on by whoever asks. */
export function refusalOf(error: unknown, attempt: Attempt): Refusal | undefined {
	if (!(error instanceof Error) || error instanceof Refusal) return undefined;
	const code = 'code' in error ? error.code : undefined;
	const said = quote(error.message.replace(/ Code: 0x[0-9a-f]+$/u, ''));
	if (typeof code === 'number') return refuse(BY_RESULT[code] ?? UNKNOWN, attempt, error.message, said);
	if (typeof code === 'string') return refuse(BY_ERROR[code] ?? UNKNOWN, attempt, error.message, said);
	if (/timed? ?out/iu.test(error.message)) return refuse(BY_ERROR['ETIMEDOUT'] ?? UNKNOWN, attempt, '', said);
	if (/connection closed|socket|getMessage|disconnected/iu.test(error.message)) {
		return refuse(BY_ERROR['ECONNRESET'] ?? UNKNOWN, attempt, '', said);
	}
	return undefined;
}

/** What the whole message holds is looked through, a part of it is shown. */
function refuse([kind, code, say]: Answer, attempt: Attempt, message: string, said: string): Refusal {
	return new Refusal(kind, code, say(attempt, code === 'ldap.password' ? message : `"${said}".`));
}

const UNKNOWN: Answer = [
	'conflict',
	'ldap.refused',
	({ url, startTls }, said) =>
		`${url} cannot do what was asked${startTls ? ' (--start-tls may be what it does not know)' : ''}. It says: ${said}`
];

function sayNoBase({ base = '', namingContexts }: Attempt): string {
	const there = namingContexts.map((name) => `"${quote(name)}"`).join(', ');
	const known = there === '' ? '' : ` The server has: ${there}.`;
	return `There is no "${quote(base)}", or whoever asks may not see it. Check --base and --bind-dn.${known}`;
}

function sayBrokenOff({ url, base }: Attempt): string {
	if (base === undefined) {
		return `${url} broke off the connection at once. Check --url: ldaps:// is mostly at port 636, ldap:// at port 389.`;
	}
	return `${url} broke off the connection. ${NOT_COMPLETE} Try again; if it stays so, its log says why.`;
}

function sayNoTls({ url }: Attempt): string {
	return `${url} does not speak TLS there. ldaps:// is mostly port 636; at port 389 it is ldap:// with --start-tls.`;
}

function sayUntrusted({ url }: Attempt): string {
	return `The certificate of ${url} is not of an authority that is trusted here. Give the authority's certificate with --ca FILE.`;
}

function reasonOf(said: string): string {
	return /\bdata ([0-9a-f]{3})\b/iu.exec(said)?.[1]?.toLowerCase() ?? '';
}
