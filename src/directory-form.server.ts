/** What the settings' pages about directories share: forms as they were sent, refusals to be said beside them. */
import type { AccountScope } from '#accounts/scope.ts';
import type { DirectoryShown, DirectoryTyped } from '#scim/directory-shown.ts';
import { Refusal } from '#foundation/refusals.ts';
import {
	listDirectories,
	unknownDirectory,
	type ListedDirectory,
	type NewDirectory
} from '#scim/directories.server.ts';
import { isGroupsAs } from '#scim/directory.ts';
import { directories, type DirectoryTexts } from '#texts/en/directories.ts';

type Problem = keyof DirectoryTexts['problems'];

/** Where a directory comes in. */
export function addressOf({ origin }: URL): string {
	return `${origin}/scim/v2`;
}

export function readDirectoryForm(form: FormData): NewDirectory {
	const typed = typedDirectory(form);
	const groupsAs = isGroupsAs(typed.groupsAs) ? typed.groupsAs : 'teams';
	// Without a script the fields of roles are sent whatever was chosen.
	const isForTeams = form.has('groupsAs') && groupsAs === 'teams';
	return {
		...{ name: typed.name, groupsAs },
		analystGroup: isForTeams ? null : typed.analystGroup || null,
		administratorGroup: isForTeams ? null : typed.administratorGroup || null
	};
}

export function typedDirectory(form: FormData): DirectoryTyped {
	const textOf = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? value.replaceAll('\0', '').trim() : '';
	};
	return {
		...{ name: textOf('name'), groupsAs: textOf('groupsAs') },
		...{ analystGroup: textOf('analystGroup'), administratorGroup: textOf('administratorGroup') }
	};
}

/** What a form is told; anything else is thrown on. */
export function whatIsWrong(error: unknown): { readonly status: number; readonly problem: Problem } {
	if (error instanceof Refusal && isProblem(error.code)) return { status: error.status, problem: error.code };
	throw error;
}

export function showDirectory(directory: ListedDirectory): DirectoryShown {
	return {
		...directory,
		createdAt: directory.createdAt.toISOString(),
		tokenCreatedAt: directory.tokenCreatedAt.toISOString(),
		lastUsedAt: directory.lastUsedAt?.toISOString() ?? null
	};
}

/** @throws Refusal `directory.unknown`. */
export async function getShownDirectory(scope: AccountScope, id: string): Promise<DirectoryShown> {
	const found = (await listDirectories(scope)).find((directory) => directory.id === id);
	if (found === undefined) throw unknownDirectory();
	return showDirectory(found);
}

function isProblem(code: string): code is Problem {
	return Object.hasOwn(directories.problems, code);
}
