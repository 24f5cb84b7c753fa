/**
 * Every environment variable that Ringside knows: its meaning, unit and default. Read here and nowhere else.
 */
import ipaddr from 'ipaddr.js';
import { z } from 'zod';

const Flag = z
	.enum(['yes', 'no', '1', '0', 'true', 'false'])
	.transform((value) => value === 'yes' || value === '1' || value === 'true');

/** Networks such as 10.20.0.0/16 with commas between; a single address is a network of its own. */
const Networks = z
	.string()
	.transform((text) => text.split(',').flatMap((network) => (network.trim() === '' ? [] : [network.trim()])))
	.refine((networks) => networks.every((network) => ipaddr.isValid(network) || ipaddr.isValidCIDR(network)), {
		error: 'has to be addresses or networks with commas between, such as 10.20.0.0/16,127.0.0.1'
	});

const Settings = z.object({
	/** TCP port that the desk listens on. */
	PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
	/** Address it listens on; 127.0.0.1 is reached from this machine alone. */
	HOST: z.string().min(1).default('127.0.0.1'),
	/** PostgreSQL 15 or later: postgres://user@host:5432/database. Without it the database is embedded. */
	DATABASE_URL: z
		.string()
		.regex(/^postgres(ql)?:\/\//u, 'has to begin with postgres://')
		.optional(),
	/** Folder of the embedded database. */
	RINGSIDE_DATA: z.string().min(1).default('data'),
	/** The account, where there is a single host name. Without it the first label of the host names it. */
	RINGSIDE_ACCOUNT: z.string().min(1).toLowerCase().optional(),
	/** Whether a new embedded database gets the demo account. */
	RINGSIDE_DEMO: Flag.default(true),
	/** Whether X-Forwarded-Proto and X-Forwarded-For of what lies in front are believed. */
	TRUST_PROXY: Flag.default(false),
	/** Password with which `ringside ldap sync` signs in to an LDAP server; never read by the desk itself. */
	LDAP_PASSWORD: z.string().min(1).optional(),
	/** Requests that a token or an application may make in an hour of the clock; 0 is no limit. As 4me has it. */
	API_REQUESTS_PER_HOUR: z.coerce.number().int().min(0).max(1_000_000).default(3600),
	/** Requests of one that a process answers within two seconds; 0 is no limit. As 4me has it. */
	API_BURST: z.coerce.number().int().min(0).max(1_000_000).default(20),
	/** Networks of one's own that webhooks may deliver to, though they are not public: 10.20.0.0/16,127.0.0.1. */
	RINGSIDE_WEBHOOK_NETWORKS: Networks.default([]),
	/** Whether webhooks may deliver without encryption, to addresses that begin with http://. */
	RINGSIDE_WEBHOOK_HTTP: Flag.default(false)
});

export type Settings = z.infer<typeof Settings>;

/**
 * Empty counts as not set.
 * @throws Error that names every wrong variable, in one sentence each.
 */
export function readSettings(environment: Record<string, string | undefined> = process.env): Settings {
	const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
	const read = Settings.safeParse(given);
	if (read.success) return read.data;
	throw new Error(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}.`).join('\n'));
}
