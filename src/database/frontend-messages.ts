/**
 * Finds where a client's bytes can be cut, so that PostgreSQL gets only what it can answer at once.
 *
 * A client speaks in groups of messages: the steps of a statement (parse, bind, describe, execute,
 * close) wait for the message that asks for the answer. The embedded PostgreSQL answers whatever
 * it is given, so it is given whole groups. Pure. Message formats: PostgreSQL documentation, "Message Formats".
 */

/**
 * Messages after which nothing is answered: Parse, Bind, Describe, Execute and Close wait for another;
 * Terminate is told by the end of the connection too.
 */
const UNANSWERED = codes('PBDECX');
/** Query and Sync are answered to the end, which is ReadyForQuery. */
const ANSWERED_TO_THE_END = codes('QS');

/** A message has one byte of type, then its length, which counts itself but not the type. */
const TYPE_BYTES = 1;
const LENGTH_BYTES = 4;

/** How many bytes from the start make whole groups; 0 while the first is incomplete. */
export function wholeGroups(bytes: Buffer): number {
	let whole = 0;
	let end = messageEnd(bytes, 0);

	for (let start = 0; end !== undefined; end = messageEnd(bytes, start)) {
		if (!UNANSWERED.has(bytes.readUInt8(start))) whole = end;
		start = end;
	}
	return whole;
}

/** Whether the answer to these whole groups ends in ReadyForQuery. */
export function awaitsReady(groups: Buffer): boolean {
	let last = 0;
	let end = messageEnd(groups, 0);

	for (let start = 0; end !== undefined; end = messageEnd(groups, start)) {
		last = groups.readUInt8(start);
		start = end;
	}
	return ANSWERED_TO_THE_END.has(last);
}

/** Length of the first message of a connection, which alone has no type; 0 while it is incomplete. */
export function startupLength(bytes: Buffer): number {
	if (bytes.length < LENGTH_BYTES) return 0;
	const length = bytes.readUInt32BE(0);
	return bytes.length < length ? 0 : length;
}

function messageEnd(bytes: Buffer, start: number): number | undefined {
	if (bytes.length < start + TYPE_BYTES + LENGTH_BYTES) return undefined;
	const end = start + TYPE_BYTES + bytes.readUInt32BE(start + TYPE_BYTES);
	return end > bytes.length ? undefined : end;
}

function codes(letters: string): Set<number> {
	return new Set(Buffer.from(letters, 'latin1'));
}
