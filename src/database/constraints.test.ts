import { describe, expect, it } from 'vitest';
import { Refusal } from '#foundation/refusals.ts';
import { refuseOn } from './constraints.server.ts';

const TAKEN = new Refusal('conflict', 'person.email-taken', 'Somebody has this email already.', 'email');

function broken(message: string, more: object = {}) {
	return () => Promise.reject(Object.assign(new Error(message), more));
}

describe('refuseOn', () => {
	it('answers what the write answers', async () => {
		expect(await refuseOn({ person_email_once: TAKEN }, () => Promise.resolve(7))).toBe(7);
	});

	it.each([
		['PostgreSQL, by its name', broken('duplicate key', { constraint: 'person_email_once' })],
		['Citus, in its message with a shard', broken('violates unique constraint "person_email_once_102074"')],
		['Citus, in its message without one', broken('violates check constraint "person_email_once"')]
	])('refuses a constraint that is broken as in %s', async (_where, write) => {
		await expect(refuseOn({ person_email_once: TAKEN }, write)).rejects.toBe(TAKEN);
	});

	it.each([
		['another constraint', broken('duplicate key', { constraint: 'person_email' })],
		['a name that only begins so', broken('violates unique constraint "person_email_once_more"')],
		['anything else', broken('connection lost')]
	])('throws %s on unchanged', async (_what, write) => {
		await expect(refuseOn({ person_email_once: TAKEN }, write)).rejects.not.toBe(TAKEN);
	});
});
