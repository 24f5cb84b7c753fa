/** `ringside person`: people of an account, their roles and passwords. */
import { setPassword, SHORTEST_PASSWORD } from '#accounts/passwords.server.ts';
import { grantRole } from '#accounts/role-grants.server.ts';
import { isRole, ROLES, ROLE_WORDS } from '#accounts/roles.ts';
import { createPerson } from '#people/create-person.server.ts';
import { getPersonIdByEmail } from '#people/person-by-email.server.ts';
import { readArguments, wrongUsage } from './arguments.ts';
import { scopeOf, type DeskCommand } from './desk-command.ts';
import { readFirstLine } from './first-line.ts';

export const personCreate: DeskCommand = {
	help: `Usage: ringside person create EMAIL --name NAME --account ID

Adds a person to an account and prints the person's ID.

Example: ringside person create ada@acme.example --name "Ada Bakker" --account acme
`,
	async run(context, args) {
		const { words, options } = readArguments(args, { words: ['EMAIL'], options: ['name', 'account'] });
		const scope = await scopeOf(context, options['account']);
		const person = { name: options['name'] ?? '', primaryEmail: words[0] ?? '', organizationId: null, contacts: [] };
		const { id } = await createPerson(scope, person);
		context.io.out(`${id}\n`);
		return 0;
	}
};

export const personRole: DeskCommand = {
	help: `Usage: ringside person role EMAIL ROLE --account ID

Gives a person a role. A role that the person has already stays.

  ROLE  ${ROLES.join(', ')}

Example: ringside person role ada@acme.example service_desk_analyst --account acme
`,
	async run(context, args) {
		const { words, options } = readArguments(args, { words: ['EMAIL', 'ROLE'], options: ['account'] });
		const [email = '', role = ''] = words;
		if (!isRole(role)) throw wrongUsage(`There is no role "${role}". Write one of: ${ROLES.join(', ')}.`);

		const scope = await scopeOf(context, options['account']);
		await grantRole(scope, await getPersonIdByEmail(scope, email), role);
		context.io.out(`${email} is a ${ROLE_WORDS[role]}.\n`);
		return 0;
	}
};

export const personPassword: DeskCommand = {
	help: `Usage: ringside person password EMAIL --account ID < FILE

Sets the password of a person to the first line of standard input, and ends the person's sessions.
A password has ${SHORTEST_PASSWORD} characters at least.

Example: printf '%s' "$PASSWORD" | ringside person password ada@acme.example --account acme
`,
	async run(context, args) {
		const { words, options } = readArguments(args, { words: ['EMAIL'], options: ['account'] });
		const [email = ''] = words;
		const scope = await scopeOf(context, options['account']);
		const personId = await getPersonIdByEmail(scope, email);
		await setPassword(scope, personId, await readFirstLine(context.io.input));
		context.io.out(`The password of ${email} is set.\n`);
		return 0;
	}
};
