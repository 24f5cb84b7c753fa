/** What a synchronization from LDAP is told. Pure. */

/** Which attributes a server's people have. */
export const LDAP_SCHEMAS = ['inetorgperson', 'ad'] as const;
export type LdapSchema = (typeof LDAP_SCHEMAS)[number];

/** How many people may be disabled at once: a part of those the source has, or a number. */
export type MostDisabled = { readonly percent: number } | { readonly people: number };

export interface LdapServer {
	/** `ldap://` or `ldaps://`, host and port. */
	readonly url: string;
	readonly startTls: boolean;
	/** Certificates in PEM that are trusted in place of the system's. */
	readonly ca: string | undefined;
	readonly bindDn: string | undefined;
	readonly password: string | undefined;
	readonly pageSize: number;
}

export interface LdapSettings extends LdapServer {
	readonly bases: readonly string[];
	/** Without it that of the schema. */
	readonly filter: string | undefined;
	/** Without it the server is asked what it is. */
	readonly schema: LdapSchema | undefined;
	/** What is kept of an entry, by column, in place of the defaults; undefined where nothing is said. */
	readonly map: unknown;
	/** Name of the source that the people belong to. */
	readonly source: string;
	readonly addOrganizations: boolean;
	readonly keepMissing: boolean;
	readonly mostDisabled: MostDisabled;
	readonly dryRun: boolean;
}

/** Computers are persons too in Active Directory. */
export const FILTERS: Readonly<Record<LdapSchema, string>> = {
	inetorgperson: '(objectClass=person)',
	ad: '(&(objectCategory=person)(objectClass=user))'
};

export const SCHEMA_WORDS: Readonly<Record<LdapSchema, string>> = {
	inetorgperson: 'inetOrgPerson',
	ad: 'Active Directory'
};
