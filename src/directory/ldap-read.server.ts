/**
 * Reads the people of an LDAP server, page by page (RFC 2696), so that neither side holds more than it has to. Only
 * what is complete is handed over: whatever breaks off on the way is refused.
 */
import { Client, FilterParser, type Entry, type SearchOptions } from 'ldapts';
import { isIP } from 'node:net';
import type { ConnectionOptions } from 'node:tls';
import { Refusal } from '#foundation/refusals.ts';
import type { LdapEntry } from './ldap-entry.ts';
import { refusalOf, type Attempt } from './ldap-refusals.ts';
import type { LdapSchema, LdapServer } from './ldap-settings.ts';
import { quote } from './problems.ts';

/** What a server says of itself. */
export interface ServerKind {
	readonly schema: LdapSchema;
	/** Whether it hands out entries in pages. */
	readonly hasPages: boolean;
}

export interface Search {
	readonly bases: readonly string[];
	readonly filter: string;
	readonly attributes: readonly string[];
	readonly hasPages: boolean;
}

export interface LdapConnection {
	readonly kind: ServerKind;
	/**
	 * Answers how many other servers were named that were not asked.
	 * @throws Refusal `ldap.…`.
	 */
	search(search: Search, take: (entry: LdapEntry) => void): Promise<number>;
}

const CONNECT_MILLISECONDS = 10_000;
/** For one page, or a sign-in. Our choice: a slow server is waited for, a dead one is not. */
const ANSWER_MILLISECONDS = 120_000;

/** Active Directory says so (MS-ADTS 3.1.1.3.4.3, LDAP_CAP_ACTIVE_DIRECTORY_OID). */
const IS_ACTIVE_DIRECTORY = '1.2.840.113556.1.4.800';
const PAGED_RESULTS = '1.2.840.113556.1.4.319';

/** Attributes that are bytes even where those happen to be text, as servers may write them. */
const BYTES = ['objectGUID', 'objectguid', 'ObjectGUID'];

/**
 * Connects, signs in and lets `use` search.
 * @throws Refusal `ldap.…` that says what to do.
 */
export async function withLdap<T>(server: LdapServer, use: (ldap: LdapConnection) => Promise<T>): Promise<T> {
	const { url, bindDn, password = '', startTls } = server;
	const tls = tlsOptions(server);
	const client = new Client({
		url,
		timeout: ANSWER_MILLISECONDS,
		connectTimeout: CONNECT_MILLISECONDS,
		...(url.startsWith('ldaps:') ? { tlsOptions: tls } : {})
	});
	let attempt: Attempt = { url, bindDn, base: undefined, namingContexts: [], startTls };
	try {
		if (startTls) await client.startTLS(tls);
		if (bindDn !== undefined) await client.bind(bindDn, password);
		const root = await readRoot(client);
		attempt = { ...attempt, startTls: false, namingContexts: textsOf(root, 'namingContexts') };
		return await use({
			kind: kindOf(root),
			search: (search, take) =>
				searchBases(search, (base) => {
					attempt = { ...attempt, base };
					return searchCompletely(client, server, { ...search, base }, take);
				})
		});
	} catch (error) {
		throw refusalOf(error, attempt) ?? error;
	} finally {
		// Whether the server hears the farewell is of no interest.
		await client.unbind().catch(() => undefined);
	}
}

/** @throws Refusal `ldap.filter`. */
export function checkFilter(filter: string): void {
	try {
		FilterParser.parseString(filter);
	} catch {
		const message = `The filter ${quote(filter)} cannot be read. Write it like (&(objectClass=person)(l=Delft)), as RFC 4515 says.`;
		throw new Refusal('invalid', 'ldap.filter', message, 'filter');
	}
}

/** The name of the host is checked against the certificate; an address is not sent as a name. */
function tlsOptions({ url, ca }: LdapServer): ConnectionOptions {
	const host = new URL(url).hostname.replace(/^\[|\]$/gu, '');
	return { host, ...(isIP(host) === 0 ? { servername: host } : {}), ...(ca === undefined ? {} : { ca }) };
}

/** What a server says to anybody (RFC 4512, 5.1); one that says nothing is taken for a plain one. */
async function readRoot(client: Client): Promise<Entry | undefined> {
	try {
		const { searchEntries } = await client.search('', {
			scope: 'base',
			filter: '(objectClass=*)',
			attributes: ['namingContexts', 'supportedControl', 'supportedCapabilities']
		});
		return searchEntries[0];
	} catch (error) {
		if (error instanceof Error && 'code' in error && typeof error.code === 'number') return undefined;
		throw error;
	}
}

function kindOf(root: Entry | undefined): ServerKind {
	return {
		schema: textsOf(root, 'supportedCapabilities').includes(IS_ACTIVE_DIRECTORY) ? 'ad' : 'inetorgperson',
		hasPages: root === undefined || textsOf(root, 'supportedControl').includes(PAGED_RESULTS)
	};
}

function textsOf(root: Entry | undefined, name: string): string[] {
	const values = Object.entries(root ?? {}).find(([attribute]) => attribute.toLowerCase() === name.toLowerCase())?.[1];
	return [values ?? []].flat().filter((value) => typeof value === 'string');
}

async function searchBases(search: Search, searchBase: (base: string) => Promise<number>): Promise<number> {
	let elsewhere = 0;
	for (const base of search.bases) elsewhere += await searchBase(base);
	return elsewhere;
}

interface BaseSearch extends Search {
	readonly base: string;
}

/**
 * The library takes an empty page for the last one, which it need not be; mostly it is, where the number of entries
 * divides by the page size. A second search with other pages tells.
 */
async function searchCompletely(
	client: Client,
	{ pageSize }: LdapServer,
	search: BaseSearch,
	take: (entry: LdapEntry) => void
): Promise<number> {
	const { entries, elsewhere, isDoubtful } = await searchOnce(client, search, pageSize, take);
	if (isDoubtful) {
		const again = await searchOnce(client, search, pageSize + 1, () => undefined);
		if (again.entries !== entries) throw INCOMPLETE;
	}
	return elsewhere;
}

async function searchOnce(client: Client, search: BaseSearch, pageSize: number, take: (entry: LdapEntry) => void) {
	let [entries, elsewhere, pages, last] = [0, 0, 0, 0];
	for await (const page of pagesOf(client, search, pageSize)) {
		for (const entry of page.searchEntries) take(withoutCase(entry));
		last = page.searchEntries.length;
		entries += last;
		elsewhere += page.searchReferences.length;
		pages += 1;
		// Another connection would be made by itself, without its encryption and as nobody.
		if (!client.isConnected) throw Object.assign(new Error('The connection was closed.'), { code: 'ECONNRESET' });
	}
	return { entries, elsewhere, isDoubtful: pages > 1 && last === 0 };
}

async function* pagesOf(client: Client, { base, filter, attributes, hasPages }: BaseSearch, pageSize: number) {
	const options: SearchOptions = {
		scope: 'sub',
		filter,
		attributes: [...attributes],
		explicitBufferAttributes: BYTES
	};
	if (hasPages) yield* client.searchPaginated(base, { ...options, paged: { pageSize } });
	else yield await client.search(base, options);
}

function withoutCase({ dn, ...attributes }: Entry): LdapEntry {
	const values = Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), [value].flat()] as const);
	return { dn, attributes: new Map(values) };
}

const INCOMPLETE = new Refusal(
	'conflict',
	'ldap.incomplete',
	'The server gave different answers to the same search. Nothing was changed. Try another --page-size, or again later.'
);
