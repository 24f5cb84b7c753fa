/** A small client that asks one server the same kind of question again and again, and takes the time. */
import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import type { RunningServer } from './servers.ts';

export interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: string;
}

export interface Asked {
	readonly path: string;
	readonly headers: Record<string, string>;
}

export interface LoadResult {
	/** Milliseconds from sending to the last byte, one for each answer. */
	readonly times: number[];
	readonly seconds: number;
	/** Of the server's process. */
	readonly cpuMilliseconds: number | undefined;
}

interface Load {
	/** The questions, asked in turn; each answer has to have this status. */
	readonly questions: readonly Asked[];
	readonly status: number;
	/** So many are asked at once, each over a connection that stays open. */
	readonly atOnce: number;
	readonly seconds: number;
	/** It goes on until there are so many answers. */
	readonly leastAnswers: number;
}

const agents = new Map<number, Agent>();

export async function ask({ port }: RunningServer, { path, headers }: Asked): Promise<Answer> {
	const agent = agents.get(port) ?? new Agent({ keepAlive: true });
	agents.set(port, agent);
	return new Promise((resolve, reject) => {
		const sent = request({ host: '127.0.0.1', port, path, headers, agent }, (response) => {
			const pieces: Buffer[] = [];
			response.on('data', (piece: Buffer) => pieces.push(piece));
			response.on('error', reject);
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(pieces).toString('latin1')
				})
			);
		});
		sent.on('error', reject);
		sent.end();
	});
}

/** @throws Error for the first answer that has another status. */
export async function load(server: RunningServer, plan: Load): Promise<LoadResult> {
	const { questions, status, atOnce, seconds, leastAnswers } = plan;
	const times: number[] = [];
	const used = server.use();
	const began = performance.now();
	const end = began + seconds * 1000;
	let next = 0;

	async function askOn(): Promise<void> {
		while (performance.now() < end || times.length < leastAnswers) {
			const question = questions[next++ % questions.length];
			if (question === undefined) throw new Error('There is nothing to ask.');
			const sentAt = performance.now();
			const answer = await ask(server, question);
			times.push(performance.now() - sentAt);
			if (answer.status !== status)
				throw new Error(`${question.path} was answered by ${answer.status}: ${answer.body}`);
		}
	}
	await Promise.all(Array.from({ length: atOnce }, askOn));

	const usedAfter = server.use();
	return {
		times,
		seconds: (performance.now() - began) / 1000,
		cpuMilliseconds: used && usedAfter && usedAfter.cpuMilliseconds - used.cpuMilliseconds
	};
}
