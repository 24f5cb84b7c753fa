import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AccountScope } from '#accounts/scope.ts';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newPerson, newRequest } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { en } from '#texts/en.ts';
import { takeFiles } from './attachments-form.server.ts';
import { attachmentAddress, LARGEST_FILE, referencesIn } from './attachments-reference.ts';
import { claimAttachments, keepUpload, listAttachments, readAttachment, type Upload } from './attachments.server.ts';

let open: OpenDatabase;
beforeAll(async () => {
	open = await openTestDatabase();
});
afterAll(() => open.close());

async function desk() {
	const { scope } = await newAccount(open.db);
	const analyst = await newPerson(scope, { name: 'Alex' });
	return { ...scope, personId: analyst };
}

function upload(change: Partial<Upload> = {}): Upload {
	return { id: randomUUID(), name: 'log.txt', mediaType: 'text/plain', content: Buffer.from('paper jam'), ...change };
}

/** A request whose note names the file, and has it. */
async function noteWith(scope: AccountScope, id: string): Promise<void> {
	const text = `See [log.txt](${attachmentAddress(id)})`;
	const requestId = await newRequest(scope, await newPerson(scope), { note: text });
	const { id: noteId } = await scope.db
		.selectFrom('note')
		.select('id')
		.where('accountId', '=', scope.accountId)
		.where('requestId', '=', requestId)
		.executeTakeFirstOrThrow();
	await claimAttachments(scope, noteId, text);
}

async function contentOf(scope: AccountScope, id: string): Promise<string> {
	const [found] = await listAttachments(scope, [id]);
	return found === undefined ? 'nothing' : new Response(readAttachment(scope, found)).text();
}

async function countOf(scope: AccountScope): Promise<number> {
	const rows = await open.db.selectFrom('attachment').select('id').where('accountId', '=', scope.accountId).execute();
	return rows.length;
}

describe('An upload', () => {
	it('is seen by whoever made it, and by nobody else until its note is saved', async () => {
		const scope = await desk();
		const colleague = { ...scope, personId: await newPerson(scope, { name: 'Ben' }) };
		const file = upload();
		await keepUpload(scope, file);

		expect(await listAttachments(scope, [file.id])).toEqual([
			{ id: file.id, name: 'log.txt', mediaType: 'text/plain', size: 9 }
		]);
		expect(await listAttachments(colleague, [file.id])).toEqual([]);
	});

	it('is kept once when it is sent twice', async () => {
		const scope = await desk();
		const file = upload();

		await keepUpload(scope, file);
		await keepUpload(scope, file);

		expect(await countOf(scope)).toBe(1);
	});

	it('does not take the ID of a colleague’s file', async () => {
		const scope = await desk();
		const colleague = { ...scope, personId: await newPerson(scope, { name: 'Ben' }) };
		const file = upload();
		await keepUpload(scope, file);

		await expect(keepUpload(colleague, file)).rejects.toMatchObject({ code: 'attachment.taken' });
	});

	it('that never got a note is removed a day later, by the next one', async () => {
		const scope = await desk();
		const [left, noted, next] = [upload(), upload(), upload()];
		await keepUpload(scope, left);
		await keepUpload(scope, noted);
		await noteWith(scope, noted.id);

		await keepUpload({ ...scope, now: new Date(scope.now.getTime() + 25 * 3_600_000) }, next);

		expect(await listAttachments(scope, [left.id, noted.id, next.id])).toHaveLength(2);
		expect(await listAttachments(scope, [left.id])).toEqual([]);
	});
});

describe('A file of a note', () => {
	it('is seen by colleagues, not without the role, and not from another account', async () => {
		const scope = await desk();
		const other = await desk();
		const file = upload();
		await keepUpload(scope, file);
		await noteWith(scope, file.id);

		expect(await contentOf({ ...scope, personId: undefined }, file.id)).toBe('paper jam');
		expect(await contentOf({ ...scope, reach: 'nobody' }, file.id)).toBe('nothing');
		expect(await contentOf(other, file.id)).toBe('nothing');
	});

	it('is not taken over by another note that names it', async () => {
		const scope = await desk();
		const file = upload();
		await keepUpload(scope, file);
		await noteWith(scope, file.id);
		const before = await noteOf(scope, file.id);

		await noteWith(scope, file.id);

		expect(await noteOf(scope, file.id)).toBe(before);
	});

	it('is the whole file, also where it is read in pieces', async () => {
		const scope = await desk();
		const content = Buffer.from(Array.from({ length: 700_000 }, (_, at) => at % 251));
		const file = upload({ content });
		await keepUpload(scope, file);
		const [found] = await listAttachments(scope, [file.id]);

		const read = await new Response(found && readAttachment(scope, found)).arrayBuffer();

		expect(Buffer.compare(Buffer.from(read), content)).toBe(0);
	});

	it('may be empty', async () => {
		const scope = await desk();
		const file = upload({ content: Buffer.alloc(0) });
		await keepUpload(scope, file);

		expect(await contentOf(scope, file.id)).toBe('');
	});
});

describe('takeFiles', () => {
	function form(note: string, ...files: File[]): FormData {
		const data = new FormData();
		data.set('note', note);
		for (const file of files) data.append('noteFiles', file);
		return data;
	}

	it('keeps what was posted, and names it at the end of the text', async () => {
		const scope = await desk();
		const data = form('It jams.', new File(['jam'], 'log.txt', { type: 'text/plain' }), new File([], ''));

		const errors = await takeFiles(scope, en, data, ['note', 'internalNote']);

		expect(errors).toEqual({});
		expect(data.get('note')).toMatch(/^It jams\.\n\n\[log\.txt\]\(\/attachments\/[\da-f-]{36}\)$/u);
		const [id = ''] = referencesIn(String(data.get('note')));
		expect(await contentOf(scope, id)).toBe('jam');
	});

	it('keeps one file of a form that is sent twice', async () => {
		const scope = await desk();
		const key = randomUUID();
		const [once, twice] = [1, 2].map(() => form('It jams.', new File(['jam'], 'log.txt')));
		for (const data of [once, twice]) data?.set('key', key);

		await takeFiles(scope, en, once ?? new FormData(), ['note']);
		await takeFiles(scope, en, twice ?? new FormData(), ['note']);

		expect(twice?.get('note')).toBe(once?.get('note'));
		expect(await countOf(scope)).toBe(1);
	});

	it('says which file is too large, and keeps the others', async () => {
		const scope = await desk();
		const large = new File([Buffer.alloc(LARGEST_FILE + 1)], 'video.bin');
		const data = form('', large, new File(['jam'], 'log.txt'));

		const errors = await takeFiles(scope, en, data, ['note']);

		expect(errors['note']).toMatch(/^video\.bin was not attached: a file has at most 10 MB/u);
		expect(data.get('note')).toMatch(/^\[log\.txt\]/u);
	});

	it.each([
		['a file that is not there', [randomUUID()], /not there any more/u],
		['too many files', Array.from({ length: 21 }, () => randomUUID()), /at most 20 files; this one has 21/u]
	])('says that a text names %s', async (_what, ids, sentence) => {
		const scope = await desk();
		const data = form(ids.map((id) => `[x](${attachmentAddress(id)})`).join(' '));

		expect((await takeFiles(scope, en, data, ['note']))['note']).toMatch(sentence);
	});

	it('has nothing to say of a file that another note has already', async () => {
		const scope = await desk();
		const file = upload();
		await keepUpload(scope, file);
		await noteWith(scope, file.id);

		expect(await takeFiles(scope, en, form(`[x](${attachmentAddress(file.id)})`), ['note'])).toEqual({});
	});
});

async function noteOf(scope: AccountScope, id: string): Promise<string | null> {
	const { noteId } = await open.db
		.selectFrom('attachment')
		.select('noteId')
		.where('accountId', '=', scope.accountId)
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	return noteId;
}
