import { Refusal, type RefusalKind } from '#foundation/refusals.ts';

/** A refusal of which HTTP wants more to be said than its status: how to sign in, when to come again. Pure. */
export class RefusalWithHeaders extends Refusal {
	readonly headers: Readonly<Record<string, string>>;

	constructor(kind: RefusalKind, code: string, message: string, headers: Readonly<Record<string, string>>) {
		super(kind, code, message);
		this.headers = headers;
	}
}
