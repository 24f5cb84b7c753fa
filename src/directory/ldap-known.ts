/** What the desk has already of the people that LDAP names. Pure. */

export interface KnownPerson {
	readonly id: number;
	readonly name: string;
	readonly source: string | null;
	readonly sourceId: string | null;
	readonly email: string | null;
	readonly emailKey: string | null;
	readonly disabled: boolean;
	readonly organization: string | null;
	readonly site: string | null;
	readonly managerId: number | null;
	/** The columns of the table that the map fills, by their names in the database. */
	readonly fields: Readonly<Record<string, unknown>>;
	/** Contacts that a directory brought, in order. */
	readonly contacts: readonly KnownContact[];
}

export interface KnownContact {
	readonly protocol: string;
	readonly label: string;
	readonly uri: string;
}

/** Names of organizations and sites, each in lower case with the writings that there are of it. */
export interface KnownNames {
	readonly organizations: ReadonlyMap<string, readonly string[]>;
	readonly sites: ReadonlyMap<string, readonly string[]>;
}
