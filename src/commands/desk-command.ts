import type { Account } from '#accounts/scope.ts';
import { getAccountBySlug } from '#accounts/accounts.server.ts';
import type { Database } from '#database/connect.server.ts';
import type { CommandIo } from './command.ts';

/** What a command that works on the desk's data is given. */
export interface DeskContext {
	/** Opened when a command asks for it: one that was written wrongly never does. */
	database(): Promise<Database>;
	readonly now: Date;
	readonly io: CommandIo;
}

export interface DeskCommand {
	readonly help: string;
	/** Answers the exit code; what is refused is thrown. */
	run(context: DeskContext, args: readonly string[]): Promise<number>;
}

/** @throws Refusal `account.unknown`. */
export async function scopeOf({ database, now }: DeskContext, slug: string | undefined) {
	const db = await database();
	const account: Account = await getAccountBySlug(db, slug ?? '');
	return { db, accountId: account.id, now };
}
