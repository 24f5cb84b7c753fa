/** Headers of requests that write, and of their answers. Pure. */
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ApiBindings } from './router.ts';

const Source = {
	'x-ringside-source': z.string().max(128).optional().openapi({
		description: 'The system in whose name the program writes; X-4me-Source is the same.',
		example: 'Noordzee HR'
	})
};

export const WriteHeaders = {
	creation: z.object({
		'idempotency-key': z.string().optional().openapi({
			description: 'Sent again with the same key, the request creates nothing more and gets the same answer.'
		}),
		...Source
	}),
	change: z.object({
		'if-match': z.string().optional().openapi({
			description: 'The ETag that was read: if the record was changed since, nothing is written and the answer is 412.'
		}),
		...Source
	}),
	created: z.object({ Location: z.string(), ETag: z.string() }),
	changed: z.object({ ETag: z.string() })
};

/** The directory in whose name a program writes, as 4me's header has it. */
export function sourceOf(c: Context<ApiBindings>): string | undefined {
	const source = c.req.header('x-ringside-source') ?? c.req.header('x-4me-source') ?? c.req.header('x-xurrent-source');
	return source === undefined || source.trim() === '' ? undefined : source.trim();
}
