/** Why what a program sent is not read, as a refusal. Pure. */
import type { z } from '@hono/zod-openapi';
import type { HTTPException } from 'hono/http-exception';
import { Refusal } from '#foundation/refusals.ts';

/** Where it stood: "json", "query", "param", "header", "form". */
export function refuseUnread(target: string, error: z.core.$ZodError): Refusal {
	const [issue] = error.issues;
	const part = target === 'json' ? 'body' : 'parameter';
	if (issue === undefined) return new Refusal('invalid', `${part}.invalid`, 'What was sent cannot be read.');
	const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
	const path = [...issue.path, ...(unknown === undefined ? [] : [unknown])].map(String).join('.');
	const field = path === '' ? undefined : path;
	if (unknown !== undefined) {
		return new Refusal(
			'invalid',
			`${part}.unknown`,
			`There is no ${part === 'body' ? 'field' : part} "${path}".`,
			field
		);
	}
	const subject = field === undefined ? `The ${part}` : `"${field}"`;
	return new Refusal('invalid', `${part}.invalid`, `${subject} is not right: ${issue.message}.`, field);
}

/** What the framework refuses by itself: JSON that is none. */
export function refuseProtocol({ status }: HTTPException): Refusal {
	if (status === 413) return new Refusal('too-large', 'body.too-large', 'More was sent than is read.');
	return new Refusal('malformed', 'body.malformed', 'The body is not the JSON that it says it is.');
}
