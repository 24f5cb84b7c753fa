/** `ringside token`: tokens with which machines call the API. */
import { createToken } from '#accounts/tokens.server.ts';
import { getPersonIdByEmail } from '#people/person-by-email.server.ts';
import { readArguments } from './arguments.ts';
import { scopeOf, type DeskCommand } from './desk-command.ts';

export const tokenCreate: DeskCommand = {
	help: `Usage: ringside token create --account ID --person EMAIL

Makes a token for the API and prints it, and nothing else. It may do what the person may do.
It is not kept in readable form: whoever loses it makes another one.

Example: ringside token create --account acme --person ada@acme.example
`,
	async run(context, args) {
		const { options } = readArguments(args, { words: [], options: ['account', 'person'] });
		const scope = await scopeOf(context, options['account']);
		const personId = await getPersonIdByEmail(scope, options['person'] ?? '');
		context.io.out(`${await createToken(scope, personId)}\n`);
		return 0;
	}
};
