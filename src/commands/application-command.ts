/** `ringside application`: programs that get their tokens by OAuth 2.0 client credentials. */
import {
	createApplication,
	listApplications,
	removeApplication,
	rotateSecret,
	type Application,
	type Credentials
} from '#accounts/applications.server.ts';
import { readName } from '#accounts/new-token.ts';
import { getPersonIdByEmail } from '#people/person-by-email.server.ts';
import { readArguments } from './arguments.ts';
import { scopeOf, type DeskCommand } from './desk-command.ts';
import { idOf, inWords, momentOf, scopesIn } from './token-words.ts';

export const applicationCreate: DeskCommand = {
	help: `Usage: ringside application create NAME --account ID --person EMAIL [--scopes SCOPES]

Adds an application, which gets tokens for an hour by OAuth 2.0 client credentials from /v1/oauth/token, and prints its
client_id and client_secret. It acts as the person, and may do what the person may do, or less. The secret is not kept
in readable form.

  --scopes  what it may be used for, with commas between, as "ringside token create --help" lists them

Example: ringside application create "Telephone exchange" --account acme --person ada@acme.example --scopes callers:read
`,
	async run(context, args) {
		const expected = { words: ['NAME'], options: ['account', 'person'], optional: ['scopes'] };
		const { words, options } = readArguments(args, expected);
		const name = readName(words[0] ?? '');
		const scopes = scopesIn(options['scopes']);
		const scope = await scopeOf(context, options['account']);
		const personId = await getPersonIdByEmail(scope, options['person'] ?? '');
		context.io.out(shownOnce(await createApplication(scope, { name, personId, scopes })));
		return 0;
	}
};

export const applicationList: DeskCommand = {
	help: `Usage: ringside application list --account ID

Prints the applications of an account by name, at most 200: client_id, whether it is disabled, name, as whom it acts,
scopes, and when it was made and last used (UTC).

Example: ringside application list --account acme
`,
	async run(context, args) {
		const { options } = readArguments(args, { words: [], options: ['account'] });
		const applications = await listApplications(await scopeOf(context, options['account']));
		for (const application of applications) context.io.out(lineOf(application));
		return 0;
	}
};

export const applicationSecret: DeskCommand = {
	help: `Usage: ringside application secret CLIENT-ID --account ID

Gives an application a new secret, and prints its client_id and client_secret. The old secret counts no more, and the
tokens that the application has are refused at once.

Example: ringside application secret 7d444840-9dc0-41d1-b245-5ffdce74fad2 --account acme
`,
	async run(context, args) {
		const { words, options } = readArguments(args, { words: ['CLIENT-ID'], options: ['account'] });
		const id = idOf(words[0]);
		context.io.out(shownOnce(await rotateSecret(await scopeOf(context, options['account']), id)));
		return 0;
	}
};

export const applicationRemove: DeskCommand = {
	help: `Usage: ringside application remove CLIENT-ID --account ID

Removes an application. The tokens that it has are refused at once.

Example: ringside application remove 7d444840-9dc0-41d1-b245-5ffdce74fad2 --account acme
`,
	async run(context, args) {
		const { words, options } = readArguments(args, { words: ['CLIENT-ID'], options: ['account'] });
		const id = idOf(words[0]);
		await removeApplication(await scopeOf(context, options['account']), id);
		context.io.out(`Application ${id} is removed.\n`);
		return 0;
	}
};

function shownOnce({ clientId, clientSecret }: Credentials): string {
	return `client_id\t${clientId}\nclient_secret\t${clientSecret}\n`;
}

function lineOf({ id, disabled, name, person, scopes, createdAt, lastUsedAt }: Application): string {
	const moments = [`made ${momentOf(createdAt)}`, lastUsedAt === null ? 'never used' : `used ${momentOf(lastUsedAt)}`];
	return `${[id, disabled ? 'disabled' : 'enabled', name, person.name, inWords(scopes), ...moments].join('\t')}\n`;
}
