/** One noun of the API, asked in short. */
import type { Answered, ApiAsker, Asked } from './ask-api.server.ts';

export interface NounAsker {
	add(json: object): Promise<Answered>;
	/** @returns the ID. */
	addOne(json: object): Promise<number>;
	change(id: number, json: object, headers?: Asked['headers']): Promise<Answered>;
	/** Of a list at any path, in its order. */
	names(path: string): Promise<string[]>;
}

/** @param nameField what its records are known by. */
export function askNoun({ ask }: ApiAsker, path: string, nameField = 'name'): NounAsker {
	const add = (json: object) => ask(path, { method: 'POST', json });
	return {
		add,
		addOne: async (json) => (await add(json)).body.id,
		change: (id, json, headers = {}) => ask(`${path}/${id}`, { method: 'PATCH', json, headers }),
		names: async (at) => (await ask(at)).body.map((record: Record<string, string>) => record[nameField])
	};
}
