/** Kinds of expected "no", each with the HTTP status that says the same. */
const STATUS_OF = {
	malformed: 400,
	unauthenticated: 401,
	forbidden: 403,
	'not-found': 404,
	conflict: 409,
	stale: 412,
	'too-large': 413,
	unsupported: 415,
	invalid: 422,
	'too-many': 429
} as const;

export type RefusalKind = keyof typeof STATUS_OF;

/**
 * An expected "no" that its receiver can act on. Everything else that is thrown is a defect.
 *
 * `code` is part of the public API ("person.telephone-taken") and never changes; `message` is a
 * full sentence for a person and may. `field` names the input that has to be put right.
 */
export class Refusal extends Error {
	override readonly name = 'Refusal';

	readonly kind: RefusalKind;
	readonly code: string;
	readonly field: string | undefined;

	constructor(kind: RefusalKind, code: string, message: string, field?: string) {
		super(message);
		this.kind = kind;
		this.code = code;
		this.field = field;
	}

	get status() {
		return STATUS_OF[this.kind];
	}
}
