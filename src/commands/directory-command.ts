/** `ringside directory`: identity providers that keep the people of an account by SCIM. */
import {
	createDirectory,
	getDirectoryByName,
	listDirectories,
	removeDirectory,
	rotateToken
} from '#scim/directories.server.ts';
import { GROUPS_AS, isGroupsAs } from '#scim/directory.ts';
import { readArguments, wrongUsage } from './arguments.ts';
import { scopeOf, type DeskCommand } from './desk-command.ts';

export const directoryCreate: DeskCommand = {
	help: `Usage: ringside directory create NAME --account ID [--groups teams|roles]
         [--analysts GROUP] [--administrators GROUP]

Adds a directory and prints its token, and nothing else. The identity provider needs the token and the address
https://HOST/scim/v2. The token is not kept in readable form: whoever loses it makes another one by
"ringside directory rotate".

  --groups          what the groups of the directory are: teams (as it is if left out), or the roles of their members
  --analysts        name of the group whose members are service desk analysts, with --groups roles
  --administrators  name of the group whose members are administrators of the account, with --groups roles

Example: ringside directory create "Entra ID" --account acme --groups roles --analysts "Service desk"
`,
	async run(context, args) {
		const optional = ['groups', 'analysts', 'administrators'];
		const { words, options } = readArguments(args, { words: ['NAME'], options: ['account'], optional });
		const groupsAs = options['groups'] ?? 'teams';
		if (!isGroupsAs(groupsAs)) throw wrongUsage(`Groups are one of: ${GROUPS_AS.join(', ')}.`);
		const [analystGroup, administratorGroup] = [options['analysts'] ?? null, options['administrators'] ?? null];
		if (groupsAs === 'teams' && (analystGroup ?? administratorGroup) !== null) {
			throw wrongUsage('Groups give roles only with --groups roles.');
		}
		const scope = await scopeOf(context, options['account']);
		const given = { name: words[0] ?? '', groupsAs, analystGroup, administratorGroup };
		context.io.out(`${(await createDirectory(scope, given)).token}\n`);
		return 0;
	}
};

export const directoryList: DeskCommand = {
	help: `Usage: ringside directory list --account ID

Prints the directories of an account, one a line: name, people, how many of them are disabled, groups and what these
are, and when the token was used last.

Example: ringside directory list --account acme
`,
	async run(context, args) {
		const { options } = readArguments(args, { words: [], options: ['account'] });
		for (const directory of await listDirectories(await scopeOf(context, options['account']))) {
			const { name, people, disabled, groups, groupsAs, lastUsedAt } = directory;
			const used = lastUsedAt === null ? 'never used' : `used ${lastUsedAt.toISOString()}`;
			context.io.out(`${name}\t${people} people\t${disabled} disabled\t${groups} groups as ${groupsAs}\t${used}\n`);
		}
		return 0;
	}
};

export const directoryRotate: DeskCommand = {
	help: `Usage: ringside directory rotate NAME --account ID

Gives a directory a new token and prints it, and nothing else. The one of before is worth nothing from then on.

Example: ringside directory rotate "Entra ID" --account acme
`,
	async run(context, args) {
		const { words, options } = readArguments(args, { words: ['NAME'], options: ['account'] });
		const scope = await scopeOf(context, options['account']);
		const { id } = await getDirectoryByName(scope, words[0] ?? '');
		context.io.out(`${await rotateToken(scope, id)}\n`);
		return 0;
	}
};

export const directoryRemove: DeskCommand = {
	help: `Usage: ringside directory remove NAME --account ID

Removes a directory. Its people, teams and organizations stay and are the desk's own from then on; roles that its
groups gave stay as well.

Example: ringside directory remove "Entra ID" --account acme
`,
	async run(context, args) {
		const { words, options } = readArguments(args, { words: ['NAME'], options: ['account'] });
		const scope = await scopeOf(context, options['account']);
		const { id, name, people } = await getDirectoryByName(scope, words[0] ?? '');
		await removeDirectory(scope, id);
		context.io.out(`"${name}" is removed. Its people (${people}) are the desk's own now.\n`);
		return 0;
	}
};
