/** A process that is killed while it saves: whatever was confirmed is there after the next start. */
import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { ask, placeOf, signIn } from './support/ask.ts';
import { copyDemo, startDesk, type Desk } from './support/desk.ts';
import { rowsInFolder } from './support/rows.ts';

const KILLS = 20;
/** Of the demo; each saver saves for one of them. */
const PEOPLE = [
	{ id: 1001, name: 'Annelies van der Meulen' },
	{ id: 1002, name: 'Joost Hendriks-Baptiste' },
	{ id: 1003, name: 'Tomasz Wiśniewski' },
	{ id: 1005, name: 'Sanne Kuipers' }
] as const;
type Person = (typeof PEOPLE)[number];

/** How long they save before the kill; a little different each time. */
const savingMilliseconds = (round: number) => 100 + (round % 7) * 50;

interface Saved {
	readonly id: number;
	readonly subject: string;
}

test(`${KILLS} times, with ${PEOPLE.length} who save`, async () => {
	test.setTimeout(300_000);
	const folder = copyDemo();
	const confirmed: Saved[] = [];
	let desk = await startDesk({ folder });
	const cookie = await signIn(desk);

	for (let round = 1; round <= KILLS; round += 1) {
		const saved = await saveUntilKilled(desk, cookie, round);
		expect(saved.length, `confirmed in round ${round}`).toBeGreaterThan(0);
		confirmed.push(...saved);

		desk = await startDesk({ folder });
		expect(await readSubjects(desk, cookie, saved), `after kill ${round}`).toEqual(saved.map(({ subject }) => subject));
	}
	expect(await desk.stop()).toBe(0);

	const rows = rowsInFolder(
		folder,
		`select id, subject from request where subject like 'Saved in round %' order by id`
	);
	const kept = new Map(rows.map(({ id, subject }) => [Number(id), subject]));
	expect(confirmed.filter(({ id, subject }) => kept.get(id) !== subject)).toEqual([]);
	expect(new Set(rows.map(({ subject }) => subject)).size).toBe(rows.length);
	const halves = rowsInFolder(
		folder,
		`select request.id from request where subject like 'Saved in round %' and not exists (
			select from note where note.account_id = request.account_id and note.request_id = request.id)`
	);
	expect(halves).toEqual([]);
	rmSync(folder, { recursive: true });
});

/** Those that were answered as saved before the process was gone. */
async function saveUntilKilled(desk: Desk, cookie: string, round: number): Promise<Saved[]> {
	const confirmed: Saved[] = [];
	const savers = PEOPLE.map(async (person) => {
		for (let count = 1; ; count += 1) {
			const subject = `Saved in round ${round} for ${person.name}, number ${count}`;
			const id = await save(desk, cookie, person, subject);
			if (id === undefined) return;
			confirmed.push({ id, subject });
		}
	});
	await new Promise((wake) => setTimeout(wake, savingMilliseconds(round)));
	while (confirmed.length === 0) await new Promise((wake) => setTimeout(wake, 10));
	await desk.kill();
	await Promise.all(savers);
	return confirmed;
}

/** The number that was confirmed; undefined when the process is gone. */
async function save(desk: Desk, cookie: string, { id, name }: Person, subject: string): Promise<number | undefined> {
	const form = {
		requestedBy: String(id),
		requestedFor: name,
		requestedForId: String(id),
		subject,
		category: 'incident',
		note: 'With a note, which belongs to it.'
	};
	const answer = await ask(desk, { path: `/sd/person/${id}?/register`, cookie, form }).catch(() => undefined);
	if (answer === undefined) return undefined;
	expect(answer.status).toBe(303);
	return Number(/registered=(\d+)/u.exec(placeOf(answer))?.[1]);
}

/** As the console shows them. */
async function readSubjects(desk: Desk, cookie: string, saved: readonly Saved[]): Promise<(string | undefined)[]> {
	const subjects: (string | undefined)[] = [];
	for (const { id, subject } of saved) {
		const opened = await ask(desk, { path: `/sd?request=${id}`, cookie });
		const { body } = await ask(desk, { path: placeOf(opened), cookie });
		subjects.push(body.includes(subject) ? subject : undefined);
	}
	return subjects;
}
