import type { Account, AccountScope } from '#accounts/scope.ts';
import type { Role } from '#accounts/roles.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** Code of a refusal, "defect", or "page.unknown". */
			code: string;
			traceId: string;
		}
		interface Locals {
			traceId: string;
			account: Account;
			/** The signed-in person; undefined before sign-in. */
			person: { readonly id: number; readonly name: string; readonly roles: readonly Role[] } | undefined;
			scope: AccountScope;
		}
		interface Platform {
			req: import('node:http').IncomingMessage;
		}
	}
}
