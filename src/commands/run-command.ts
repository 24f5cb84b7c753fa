/** Finds the command that was written and runs it: for the command line, and for a server that was sent it. */
import type { Database } from '#database/connect.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import { accountCreate } from './account-command.ts';
import { applicationCreate, applicationList, applicationRemove, applicationSecret } from './application-command.ts';
import { isHelp, WRONG_USAGE } from './arguments.ts';
import type { CommandIo } from './command.ts';
import type { DeskCommand } from './desk-command.ts';
import { directoryCreate, directoryList, directoryRemove, directoryRotate } from './directory-command.ts';
import { exportRecords } from './export-command.ts';
import { importFile } from './import-command.ts';
import { ldapSync } from './ldap-command.ts';
import { personCreate, personPassword, personRole } from './person-command.ts';
import { tokenCreate, tokenList, tokenRevoke } from './token-command.ts';
import {
	verificationAnswerSet,
	verificationQuestionAdd,
	verificationQuestionList,
	verificationQuestionRemove
} from './verification-command.ts';

/** By the words that name them. */
const COMMANDS: Readonly<Record<string, DeskCommand>> = {
	'account create': accountCreate,
	'application create': applicationCreate,
	'application list': applicationList,
	'application secret': applicationSecret,
	'application remove': applicationRemove,
	'directory create': directoryCreate,
	'directory list': directoryList,
	'directory remove': directoryRemove,
	'directory rotate': directoryRotate,
	export: exportRecords,
	import: importFile,
	'ldap sync': ldapSync,
	'person create': personCreate,
	'person role': personRole,
	'person password': personPassword,
	'token create': tokenCreate,
	'token list': tokenList,
	'token revoke': tokenRevoke,
	'verification question add': verificationQuestionAdd,
	'verification question list': verificationQuestionList,
	'verification question remove': verificationQuestionRemove,
	'verification answer set': verificationAnswerSet
};

const SUMMARIES: Readonly<Record<string, string>> = {
	'account create': 'add an account: an organization that uses the desk',
	'application create': 'add an application, which gets tokens by OAuth 2.0',
	'application list': 'print the applications of an account',
	'application secret': 'give an application a new secret',
	'application remove': 'remove an application, with its tokens',
	'directory create': 'add a directory that keeps people by SCIM, and print its token',
	'directory list': 'print the directories of an account',
	'directory remove': 'remove a directory; its people stay',
	'directory rotate': 'give a directory a new token, and print it',
	export: 'write records of an account as a CSV file',
	import: 'take a CSV file into an account',
	'ldap sync': 'bring the people of an LDAP server into an account',
	'person create': 'add a person to an account',
	'person role': 'give a person a role',
	'person password': 'set the password of a person, from standard input',
	'token create': 'make a token for the API',
	'token list': 'print the tokens of an account',
	'token revoke': 'revoke a token',
	'verification question add': 'add a question that callers are asked',
	'verification question list': 'print the questions that callers are asked',
	'verification question remove': 'remove a question that callers are asked',
	'verification answer set': 'set the answer of a person to a question, from standard input',
	match: 'compare telephone numbers, from standard input',
	links: 'find telephone numbers in texts, from standard input'
};

/**
 * Answers the exit code: 0 done, 1 refused, 2 written wrongly; 3 is done but for what was named.
 * `database` is asked for only by a command that needs it.
 * @throws Refusal `database.in-use`: whoever opens the database knows what then.
 */
export async function runCommand(
	database: () => Promise<Database>,
	args: readonly string[],
	io: CommandIo
): Promise<number> {
	const [first, second] = args;
	if (first === undefined) {
		io.err(listCommands('Usage: ringside COMMAND', Object.keys(SUMMARIES)));
		return WRONG_USAGE;
	}
	if (isHelp(first)) {
		io.out(listCommands('Usage: ringside COMMAND', Object.keys(SUMMARIES)));
		return 0;
	}

	const name = [3, 2, 1].map((words) => args.slice(0, words).join(' ')).find((words) => Object.hasOwn(COMMANDS, words));
	const command = COMMANDS[name ?? ''];
	if (name === undefined || command === undefined) return refuseUnknown(first, second, io);

	const rest = args.slice(name.split(' ').length);
	if (rest.some(isHelp)) {
		io.out(command.help);
		return 0;
	}
	return runOrRefuse(() => command.run({ database, now: new Date(), io }, rest), name, io);
}

async function runOrRefuse(run: () => Promise<number>, name: string, io: CommandIo): Promise<number> {
	try {
		return await run();
	} catch (error) {
		if (!(error instanceof Refusal) || error.code === 'database.in-use') throw error;
		if (error.code !== 'command.usage') {
			io.err(`${error.message}\n`);
			return 1;
		}
		io.err(`${error.message} See: ringside ${name} --help\n`);
		return WRONG_USAGE;
	}
}

/** `ringside person --help` shows the commands that begin with this word. */
function refuseUnknown(first: string, second: string | undefined, io: CommandIo): number {
	const group = Object.keys(SUMMARIES).filter((name) => name.startsWith(`${first} `));
	if (group.length === 0) {
		io.err(`There is no command "${first}". See: ringside --help\n`);
		return WRONG_USAGE;
	}
	if (isHelp(second)) {
		io.out(listCommands(`Usage: ringside ${first} COMMAND`, group));
		return 0;
	}
	if (second === undefined) io.err(listCommands(`Usage: ringside ${first} COMMAND`, group));
	else io.err(`There is no command "${first} ${second}". See: ringside ${first} --help\n`);
	return WRONG_USAGE;
}

function listCommands(usage: string, names: readonly string[]): string {
	const width = Math.max(...names.map((name) => name.length)) + 2;
	const lines = names.map((name) => `  ${name.padEnd(width)}${SUMMARIES[name] ?? ''}\n`);
	return `${usage}\n\n${lines.join('')}\nEach has its own help: ringside ${names[0] ?? ''} --help\n`;
}
