/** For whom something is done: a directory, in its account, at an address. Pure. */
import type { AccountScope } from '#accounts/scope.ts';
import type { Directory } from './directory.ts';

export interface DirectoryScope extends Pick<AccountScope, 'db' | 'accountId' | 'now'> {
	readonly directory: Directory;
	/** Address of what is below /scim/v2, with it. */
	readonly base: string;
}
