/**
 * What `ringside ldap sync` is told, by options and by a file with the same names, put together; an option counts
 * more than the file. Pure.
 */
import { z } from 'zod';
import { isLoopback } from '#foundation/loopback.ts';
import { LDAP_SCHEMAS, type LdapSettings, type MostDisabled } from '#directory/ldap-settings.ts';
import { wrongUsage, type Arguments } from './arguments.ts';

/** Options with a value. */
export const LDAP_OPTIONS = [
	'account',
	'url',
	'base',
	'filter',
	'bind-dn',
	'password-file',
	'schema',
	'map',
	'source',
	'ca',
	'page-size',
	'most-disabled'
] as const;

/** Options that are there or not. */
export const LDAP_FLAGS = ['start-tls', 'unencrypted', 'add-organizations', 'keep-missing', 'dry-run'] as const;

/** What a command line sends along, read on its own machine: the server may run in another folder, as somebody else. */
export const LdapInput = z.strictObject({
	/** The text of the file that `--config` names. */
	config: z.string().optional(),
	map: z.string().optional(),
	ca: z.string().optional(),
	password: z.string().optional()
});
export type LdapInput = z.infer<typeof LdapInput>;

const DEFAULT_PAGE_SIZE = 500;
const LARGEST_PAGE_SIZE = 100_000;
const DEFAULT_MOST_DISABLED = '10%';

const OneOrMore = z.union([z.string().transform((one) => [one]), z.array(z.string()).min(1)]);

const Text = z.string().optional();
/** In a file the map may stand in place, and there may be several bases. */
const Written = z.object({
	account: Text,
	url: Text,
	base: OneOrMore.optional(),
	filter: Text,
	'bind-dn': Text,
	'password-file': Text,
	schema: Text,
	map: z.unknown().optional(),
	source: Text,
	ca: Text,
	'page-size': z.coerce.number().int().min(1).max(LARGEST_PAGE_SIZE).default(DEFAULT_PAGE_SIZE),
	'most-disabled': z.coerce.string().default(DEFAULT_MOST_DISABLED),
	'start-tls': z.boolean().default(false),
	unencrypted: z.boolean().default(false),
	'add-organizations': z.boolean().default(false),
	'keep-missing': z.boolean().default(false),
	'dry-run': z.boolean().default(false)
});

/** @throws Refusal `command.usage`. */
export function readLdapOptions(
	{ options, flags }: Pick<Arguments, 'options' | 'flags'>,
	input: LdapInput
): { readonly account: string; readonly settings: LdapSettings } {
	const written = {
		...readConfig(input.config),
		...options,
		...Object.fromEntries([...flags].map((flag) => [flag, true]))
	};
	const read = Written.safeParse(written);
	if (!read.success) throw wrongUsage(`The value of ${String(read.error.issues[0]?.path[0])} cannot be used.`);

	const given = read.data;
	const url = readUrl(needed('url', given.url));
	const bindDn = given['bind-dn'];
	checkEncryption(url, given, bindDn);
	return {
		account: needed('account', given.account),
		settings: {
			url: url.href.replace(/\/$/u, ''),
			bases: needed('base', given.base),
			filter: given.filter,
			schema: readSchema(given.schema),
			map: input.map === undefined ? given.map : readJson(input.map, 'The map'),
			source: given.source ?? url.hostname,
			startTls: given['start-tls'],
			ca: readCertificates(input.ca),
			bindDn,
			password: bindDn === undefined ? undefined : readPassword(input.password),
			pageSize: given['page-size'],
			addOrganizations: given['add-organizations'],
			keepMissing: given['keep-missing'],
			mostDisabled: readMostDisabled(given['most-disabled']),
			dryRun: given['dry-run']
		}
	};
}

function readConfig(text: string | undefined): Record<string, unknown> {
	if (text === undefined) return {};
	const json = z.record(z.string(), z.unknown()).safeParse(readJson(text, 'The file of --config'));
	if (!json.success) throw wrongUsage('The file of --config has to hold a JSON object, such as {"account": "acme"}.');

	const names: readonly string[] = [...LDAP_OPTIONS, ...LDAP_FLAGS];
	const unknown = Object.keys(json.data).find((name) => !names.includes(name));
	if (unknown !== undefined) {
		throw wrongUsage(`The file of --config has "${unknown}", which is not known. Known are: ${names.join(', ')}.`);
	}
	const read = Written.safeParse(json.data);
	if (read.success) return json.data;
	throw wrongUsage(`In the file of --config the value of ${String(read.error.issues[0]?.path[0])} cannot be used.`);
}

function readJson(text: string, what: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw wrongUsage(`${what} is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
	}
}

function needed<T>(name: string, value: T | undefined): T {
	if (value === undefined) throw wrongUsage(`The option --${name} is missing.`);
	return value;
}

function readUrl(written: string): URL {
	const url = URL.canParse(written) ? new URL(written) : undefined;
	const isServer = url !== undefined && /^ldaps?:$/u.test(url.protocol) && url.hostname !== '';
	if (!isServer || !['', '/'].includes(url.pathname) || url.search !== '' || url.username !== '') {
		throw wrongUsage(
			`--url is ldaps://host, ldap://host, or one with a port behind it: not "${written.replace(/\/\/[^/]*@/u, '//…@')}".`
		);
	}
	return url;
}

/** A password is sent as it is: whoever listens has it. */
function checkEncryption(url: URL, given: z.infer<typeof Written>, bindDn: string | undefined): void {
	const isEncrypted = url.protocol === 'ldaps:' || given['start-tls'];
	if (url.protocol === 'ldaps:' && given['start-tls']) {
		throw wrongUsage('ldaps:// is encrypted from the beginning. Leave --start-tls out, or write ldap://.');
	}
	if (!isEncrypted && given.ca !== undefined) {
		throw wrongUsage('--ca is for an encrypted connection. Write ldaps:// in --url, or add --start-tls.');
	}
	if (bindDn === undefined || isEncrypted || given.unencrypted || isLoopback(url.hostname.replace(/^\[|\]$/gu, '')))
		return;
	throw wrongUsage(
		'The password would go over the network for everybody to read. Write ldaps:// in --url, or add --start-tls; --unencrypted sends it all the same.'
	);
}

function readSchema(written: string | undefined) {
	const schema = LDAP_SCHEMAS.find((one) => one === written?.toLowerCase());
	if (written !== undefined && schema === undefined) {
		throw wrongUsage(`There is no schema "${written}". Write one of: ${LDAP_SCHEMAS.join(', ')}.`);
	}
	return schema;
}

function readCertificates(pem: string | undefined): string | undefined {
	if (pem !== undefined && !pem.includes('-----BEGIN CERTIFICATE-----')) {
		throw wrongUsage('The file of --ca has no certificate in PEM: it begins with -----BEGIN CERTIFICATE-----.');
	}
	return pem;
}

/** A server takes a name without a password for nobody in particular, and says that all is well (RFC 4513, 5.1.2). */
function readPassword(written: string | undefined): string {
	if (written !== undefined && written !== '') return written;
	throw wrongUsage(
		'The password of --bind-dn is missing. Give it by --password-file, LDAP_PASSWORD or standard input.'
	);
}

function readMostDisabled(written: string): MostDisabled {
	const [whole, digits, percent] = /^(\d{1,9})(%?)$/u.exec(written) ?? [];
	if (whole === undefined || (percent === '%' && Number(digits) > 100)) {
		throw wrongUsage(`--most-disabled is a number of people, or a part of them such as 10%: not "${written}".`);
	}
	return percent === '%' ? { percent: Number(digits) } : { people: Number(digits) };
}
