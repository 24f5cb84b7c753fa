import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Refusal } from '#foundation/refusals.ts';

/**
 * What a command reads: the file that is named behind `import`, opened here, since a server that runs the
 * command may be in another folder; else standard input.
 * @throws Refusal `command.file`.
 */
export async function openInput(args: readonly string[]): Promise<AsyncIterable<Uint8Array>> {
	const file = fileOf(args);
	if (file === undefined) return process.stdin;
	try {
		const opened = await open(file);
		if ((await opened.stat()).isDirectory()) throw new Error('it is a folder');
		return opened.createReadStream();
	} catch (error) {
		throw new Refusal('not-found', 'command.file', `The file ${file} cannot be read: ${reasonOf(error)}.`);
	}
}

function fileOf([name, ...args]: readonly string[]): string | undefined {
	if (name !== 'import') return undefined;
	const options = { account: { type: 'string' }, type: { type: 'string' } } as const;
	const { positionals, values } = parseArgs({ args, options, allowPositionals: true, strict: false });
	const [file] = positionals;
	return file === '-' || Object.keys(values).some((option) => !(option in options)) ? undefined : file;
}

/** The system's words without its code and the name of the file: "no such file or directory". */
function reasonOf(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	return /^[A-Z]+: ([^,]+)/u.exec(message)?.[1] ?? message;
}
