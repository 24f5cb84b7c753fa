/** `ringside token`: tokens with which machines call the API. */
import { readName } from '#accounts/new-token.ts';
import { readExpiry } from '#accounts/token-expiry.ts';
import { listTokens, revokeToken, type ListedToken } from '#accounts/token-list.server.ts';
import { TOKEN_SCOPES } from '#accounts/token-scopes.ts';
import { createToken } from '#accounts/tokens.server.ts';
import { getPersonIdByEmail } from '#people/person-by-email.server.ts';
import { readArguments, wrongUsage } from './arguments.ts';
import { scopeOf, type DeskCommand } from './desk-command.ts';
import { idOf, inWords, momentOf, scopesIn } from './token-words.ts';

export const tokenCreate: DeskCommand = {
	help: `Usage: ringside token create --account ID --person EMAIL [--name NAME] [--scopes SCOPES] [--expires WHEN]

Makes a token for the API and prints it, and nothing else. It may do what the person may do, or less.
It is not kept in readable form: whoever loses it makes another one.

  --name     what it is for; "API token" without it
  --scopes   what it may be used for, with commas between; all that the person may do without it
             ${TOKEN_SCOPES.join('\n             ')}
  --expires  90d for ninety days, 2027-01-31 for the end of that day (UTC), never; never without it

Example: ringside token create --account acme --person ada@acme.example --scopes callers:read --expires 365d
`,
	async run(context, args) {
		const { options } = readArguments(args, {
			words: [],
			options: ['account', 'person'],
			optional: ['name', 'scopes', 'expires']
		});
		const name = readName(options['name'] ?? 'API token');
		const scopes = scopesIn(options['scopes']);
		const expiresAt = expiryIn(options['expires'] ?? 'never', context.now);
		const scope = await scopeOf(context, options['account']);
		const personId = await getPersonIdByEmail(scope, options['person'] ?? '');
		context.io.out(`${await createToken(scope, personId, { name, scopes, expiresAt })}\n`);
		return 0;
	}
};

export const tokenList: DeskCommand = {
	help: `Usage: ringside token list --account ID [--person EMAIL]

Prints the tokens of an account or of one person, newest first, at most 500: ID, state, owner, name, scopes, and when
each was made, expires and was last used (UTC). Tokens of applications are not among them.

Example: ringside token list --account acme
`,
	async run(context, args) {
		const { options } = readArguments(args, { words: [], options: ['account'], optional: ['person'] });
		const scope = await scopeOf(context, options['account']);
		const email = options['person'];
		const ownerId = email === undefined ? undefined : await getPersonIdByEmail(scope, email);
		for (const token of await listTokens(scope, ownerId)) context.io.out(lineOf(token));
		return 0;
	}
};

export const tokenRevoke: DeskCommand = {
	help: `Usage: ringside token revoke TOKEN-ID --account ID

Revokes a token: from now on it is refused. Its ID is that of "ringside token list".

Example: ringside token revoke 7d444840-9dc0-41d1-b245-5ffdce74fad2 --account acme
`,
	async run(context, args) {
		const { words, options } = readArguments(args, { words: ['TOKEN-ID'], options: ['account'] });
		const id = idOf(words[0]);
		await revokeToken(await scopeOf(context, options['account']), id);
		context.io.out(`Token ${id} is revoked.\n`);
		return 0;
	}
};

function expiryIn(text: string, now: Date): Date | null {
	const expiresAt = readExpiry(text, now, 'UTC');
	if (expiresAt !== undefined) return expiresAt;
	throw wrongUsage(`"${text}" is no time to come. Write 90d, a day such as 2027-01-31, or never.`);
}

function lineOf({ id, state, owner, name, scopes, createdAt, expiresAt, lastUsedAt }: ListedToken): string {
	const moments = [
		`made ${momentOf(createdAt)}`,
		expiresAt === null ? 'never expires' : `expires ${momentOf(expiresAt)}`,
		lastUsedAt === null ? 'never used' : `used ${momentOf(lastUsedAt)}`
	];
	return `${[id, state, owner.name, name, inWords(scopes), ...moments].join('\t')}\n`;
}
