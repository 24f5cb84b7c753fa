import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Refusal } from '#foundation/refusals.ts';
import { readSettings } from '#foundation/settings.server.ts';
import { reasonOf } from './file-reason.ts';
import { ldapInput } from './ldap-input.ts';
import type { CommandIo } from './command.ts';

/**
 * What a command reads: the file that is named behind `import`, opened here, since a server that runs the
 * command may be in another folder; the files that `ldap sync` names; else standard input.
 * @throws Refusal `command.file`.
 */
export async function openInput(args: readonly string[]): Promise<Pick<CommandIo, 'input' | 'inputBytes'>> {
	const [name, second, ...rest] = args;
	if (name === 'ldap' && second === 'sync') {
		const { LDAP_PASSWORD: password } = readSettings();
		return { input: await ldapInput(rest, { input: process.stdin, isTerminal: process.stdin.isTTY, password }) };
	}
	const file = fileOf(args);
	if (file === undefined) return { input: process.stdin };
	try {
		const opened = await open(file);
		const found = await opened.stat();
		if (found.isDirectory()) throw new Error('it is a folder');
		return { input: opened.createReadStream(), inputBytes: found.isFile() ? found.size : undefined };
	} catch (error) {
		throw new Refusal('not-found', 'command.file', `The file ${file} cannot be read: ${reasonOf(error)}.`);
	}
}

function fileOf([name, ...args]: readonly string[]): string | undefined {
	if (name !== 'import') return undefined;
	const options = { account: { type: 'string' }, type: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;
	const { positionals, values } = parseArgs({ args, options, allowPositionals: true, strict: false });
	const [file] = positionals;
	return file === '-' || Object.keys(values).some((option) => !(option in options)) ? undefined : file;
}
