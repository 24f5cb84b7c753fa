/** `ringside ldap`: people of an LDAP server come to an account, and change with it. */
import { syncLdap, type SyncOutcome } from '#directory/ldap-sync.server.ts';
import { LDAP_TARGETS } from '#directory/ldap-map.ts';
import { readArguments, wrongUsage } from './arguments.ts';
import { scopeOf, type DeskCommand } from './desk-command.ts';
import { LDAP_FLAGS, LDAP_OPTIONS, LdapInput, readLdapOptions } from './ldap-options.ts';

/** 3: what could be done was done, and what was left out was named. */
const EXIT_CODES: Readonly<Record<SyncOutcome, number>> = { complete: 0, refused: 1, partly: 3 };

export const ldapSync: DeskCommand = {
	help: `Usage: ringside ldap sync --account ID --url URL --base DN [OPTIONS]

Brings the people of an LDAP server into an account: who is new is added, who changed is changed, who is gone is
disabled. Nothing is written to the server. docs/ldap.md says more.

  --account ID          the account that the people come to
  --url URL             ldaps://host, or ldap://host; with a port behind it if it is not 636 or 389
  --base DN             where the people are, such as ou=people,dc=acme,dc=example
  --filter FILTER       who of them; without it people, and in Active Directory no computers
  --bind-dn DN          who signs in; without it nobody does
  --password-file FILE  the password is its first line; else LDAP_PASSWORD, else the first line of standard input
  --start-tls           encrypts a connection that begins as ldap://
  --ca FILE             certificates (PEM) that are trusted in place of the system's
  --unencrypted         sends the password over ldap:// as it is
  --schema NAME         inetorgperson or ad (Active Directory); without it the server is asked
  --map FILE            JSON: attributes of fields, in place of the defaults
  --source NAME         the people's Source; without it the host of the URL. Each server, and each part of one that
                        is synchronized by itself, needs a name of its own
  --add-organizations   adds organizations that the desk does not know
  --keep-missing        disables nobody who is gone
  --most-disabled MOST  a part such as 10%, or a number: if more are gone, nothing is changed; without it 10%, but
                        five may always be
  --page-size NUMBER    entries that are asked for at once; without it 500
  --dry-run             says what would be done, and changes nothing
  --config FILE         JSON with any of these, without dashes in front: {"account": "acme", "start-tls": true};
                        what is written here as well counts more. Files it names lie beside it

The fields of a map are:
  ${inLines(LDAP_TARGETS)}

Exit code: 0 done, 1 refused, 2 written wrongly, 3 done but for entries that were left out and named.

Example: ringside ldap sync --account acme --url ldaps://ldap.acme.example --base ou=people,dc=acme,dc=example \\
           --bind-dn cn=desk,dc=acme,dc=example --password-file /etc/ringside/ldap-password --dry-run
`,
	async run(context, args) {
		const { options, flags } = readArguments(args, {
			words: [],
			options: [],
			optional: [...LDAP_OPTIONS, 'config'],
			flags: LDAP_FLAGS
		});

		const { account, settings } = readLdapOptions({ options, flags }, await readInput(context.io.input));
		const outcome = await syncLdap(await scopeOf(context, account), settings, {
			done: (line) => context.io.out(`${line}\n`),
			wrong: (line) => context.io.err(`${line}\n`)
		});
		return EXIT_CODES[outcome];
	}
};

/** What `ldapInput` sends. */
async function readInput(input: AsyncIterable<Uint8Array>): Promise<LdapInput> {
	const pieces: Uint8Array[] = [];
	for await (const piece of input) pieces.push(piece);
	try {
		return LdapInput.parse(JSON.parse(Buffer.concat(pieces).toString('utf8')));
	} catch {
		throw wrongUsage('The command line and the server are of different versions of Ringside.');
	}
}

function inLines(names: readonly string[]): string {
	const lines: string[] = [];
	for (const name of names) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + name.length < 100) lines.splice(-1, 1, `${last}, ${name}`);
		else lines.push(name);
	}
	return lines.join(',\n  ');
}
