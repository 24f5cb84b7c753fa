/** What an island is given: by the page it was made with, and by each later one. Browser only. */

export class Given {
	/** As it stands beside the island. */
	newest = $state.raw<Record<string, unknown>>({});

	constructor(json: string | undefined) {
		this.take(json);
	}

	take(json: string | undefined) {
		this.newest = JSON.parse(json ?? '{}');
	}

	/** Properties that a component reads when it uses them, so that it sees what is new. */
	asProperties() {
		return new Proxy(JSON.parse('{}'), {
			get: (_, name) => (typeof name === 'string' ? this.newest[name] : undefined),
			has: (_, name) => name in this.newest
		});
	}
}
