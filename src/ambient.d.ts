import type { IncomingMessage } from 'node:http';
import type { AccountScope } from '#accounts/scope.ts';
import type { SignedIn } from '#accounts/sessions.server.ts';
import type { AllTexts } from '#texts/all-texts.ts';
import type { DeskAccount } from './desk.server.ts';

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
			account: DeskAccount;
			/** The signed-in person; undefined before sign-in. */
			person: SignedIn | undefined;
			/** In the language of that person, else of the browser. */
			texts: AllTexts;
			scope: AccountScope;
		}
		interface Platform {
			req: IncomingMessage;
		}
	}
}
