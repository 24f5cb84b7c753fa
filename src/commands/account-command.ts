/** `ringside account`: organizations that use the desk. */
import { createAccount } from '#accounts/accounts.server.ts';
import { readArguments } from './arguments.ts';
import type { DeskCommand } from './desk-command.ts';

export const accountCreate: DeskCommand = {
	help: `Usage: ringside account create ID --name NAME --country COUNTRY

Adds an account: an organization that uses the desk.

  ID         short name, first label of its host name: lower case letters, digits, dashes
  --name     name of the organization
  --country  two letters (ISO 3166), such as NL: the numbering plan of its telephone numbers

Example: ringside account create acme --name "Acme Works" --country NL
`,
	async run({ database, now, io }, args) {
		const { words, options } = readArguments(args, { words: ['ID'], options: ['name', 'country'] });
		const [slug = ''] = words;
		const { name = '', country = '' } = options;
		const account = await createAccount(await database(), { slug, name, country: country.toUpperCase(), now });
		io.out(`Account ${account.slug} is ready: ${account.name}, ${country.toUpperCase()}.\n`);
		return 0;
	}
};
