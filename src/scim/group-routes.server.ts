/** /Groups: teams, or roles. */
import { getGroup } from './groups.server.ts';
import { list } from './lists.server.ts';
import { readListQuery, readProjectionOf, readSearchMessage } from './list-query.ts';
import { applyPatch, readPatch } from './patch.ts';
import { project } from './projection.ts';
import { readResource } from './read-resource.ts';
import { answer, answerResource, needsDirectory, readBody, scimRouter, type ScimContext } from './router.server.ts';
import { GROUP_TYPE } from './schemas.ts';
import { ifMatchOf, searchOf } from './user-routes.server.ts';
import { changeGroup, createGroup, deleteGroup } from './write-group.server.ts';

export const groups = scimRouter();
groups.use(needsDirectory);

groups.get('/', async (c) => answer(await list(c.var.scope, GROUP_TYPE, readListQuery(GROUP_TYPE, searchOf(c)))));

groups.post('/.search', async (c) =>
	answer(await list(c.var.scope, GROUP_TYPE, readSearchMessage(GROUP_TYPE, await readBody(c))))
);

groups.post('/', async (c) => {
	const id = await createGroup(c.var.scope, readResource(GROUP_TYPE, await readBody(c)));
	return answerGroup(c, id, 201);
});

groups.get('/:id', (c) => answerGroup(c, idOf(c)));

groups.put('/:id', async (c) => {
	const attributes = readResource(GROUP_TYPE, await readBody(c));
	await changeGroup(c.var.scope, idOf(c), { change: () => attributes, ifMatch: ifMatchOf(c) });
	return answerGroup(c, idOf(c));
});

/** Answered without the group, whose members may be thousands, unless attributes are asked for (RFC 7644, 3.5.2). */
groups.patch('/:id', async (c) => {
	const operations = readPatch(await readBody(c));
	const change = (kept: Parameters<typeof applyPatch>[1]) => applyPatch(GROUP_TYPE, kept, operations);
	await changeGroup(c.var.scope, idOf(c), { change, ifMatch: ifMatchOf(c) });
	return searchOf(c).has('attributes') ? answerGroup(c, idOf(c)) : c.body(null, 204);
});

groups.delete('/:id', async (c) => {
	await deleteGroup(c.var.scope, idOf(c), ifMatchOf(c));
	return c.body(null, 204);
});

async function answerGroup(c: ScimContext, id: string, status: 200 | 201 = 200): Promise<Response> {
	const projection = readProjectionOf(GROUP_TYPE, searchOf(c));
	const group = await getGroup(c.var.scope, id, projection);
	return answerResource(c, group, { shown: project(group, projection), status });
}

function idOf(c: ScimContext): string {
	return c.req.param('id') ?? '';
}
