/**
 * What every `ringside` command is made of. A command never touches the process itself: it reads and
 * writes through `CommandIo`, so that the server can run it for a command line that connected to it.
 */
export interface CommandIo {
	/** Standard input, in pieces of any size. */
	readonly input: AsyncIterable<Uint8Array>;
	/** How many bytes come, where that is known. */
	readonly inputBytes?: number | undefined;
	/** Whoever reads standard error, if it is a person at a terminal. */
	readonly terminal?: Terminal | undefined;
	/** Writes to standard output, as it is: a line brings its own line end. */
	out(text: string): void;
	/** Writes to standard error, as it is. */
	err(text: string): void;
	/** Waits until what was written is taken, so that much of it does not pile up. */
	drained?(): Promise<void>;
}

export interface Terminal {
	/** Characters of a line. */
	readonly columns: number;
}
