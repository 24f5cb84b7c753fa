/** /Users: the people whom the directory keeps. */
import { list } from './lists.server.ts';
import { readListQuery, readProjectionOf, readSearchMessage } from './list-query.ts';
import { readPatch } from './patch.ts';
import { project } from './projection.ts';
import { readResource } from './read-resource.ts';
import { answer, answerResource, needsDirectory, readBody, scimRouter, type ScimContext } from './router.server.ts';
import { USER_TYPE } from './schemas.ts';
import type { ScimObject } from './scim-value.ts';
import { getUser, personIdIn, unknownResource } from './users.server.ts';
import { changeUser, createUser, deleteUser, patched } from './write-user.server.ts';

export const users = scimRouter();
users.use(needsDirectory);

users.get('/', async (c) => answer(await list(c.var.scope, USER_TYPE, readListQuery(USER_TYPE, searchOf(c)))));

users.post('/.search', async (c) =>
	answer(await list(c.var.scope, USER_TYPE, readSearchMessage(USER_TYPE, await readBody(c))))
);

users.post('/', async (c) => {
	const projection = readProjectionOf(USER_TYPE, searchOf(c));
	const user = await createUser(c.var.scope, readResource(USER_TYPE, await readBody(c)));
	return answerResource(c, user, { shown: project(user, projection), status: 201 });
});

users.get('/:id', async (c) => answerUser(c, await getUser(c.var.scope, idOf(c))));

users.put('/:id', async (c) => {
	const attributes = readResource(USER_TYPE, await readBody(c));
	return answerUser(c, await changeUser(c.var.scope, idOf(c), { change: () => attributes, ifMatch: ifMatchOf(c) }));
});

users.patch('/:id', async (c) => {
	const change = patched(readPatch(await readBody(c)));
	return answerUser(c, await changeUser(c.var.scope, idOf(c), { change, ifMatch: ifMatchOf(c) }));
});

users.delete('/:id', async (c) => {
	await deleteUser(c.var.scope, idOf(c), ifMatchOf(c));
	return c.body(null, 204);
});

export function searchOf(c: ScimContext): URLSearchParams {
	return new URL(c.req.url).searchParams;
}

export function ifMatchOf(c: ScimContext): string | undefined {
	return c.req.header('if-match');
}

function answerUser(c: ScimContext, user: ScimObject): Response {
	return answerResource(c, user, { shown: project(user, readProjectionOf(USER_TYPE, searchOf(c))) });
}

function idOf(c: ScimContext): number {
	const id = personIdIn(c.req.param('id') ?? '');
	if (id === undefined) throw unknownResource('User');
	return id;
}
