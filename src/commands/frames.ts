/**
 * What a command line and a server say to each other over a socket: pieces with a kind and a length, since
 * the borders of what is written to a stream are not those of what is read. Pure.
 */

/** To the server: `arguments`, then `input` pieces, then `end`. Back: `out` and `err` pieces, then `exit`. */
export const KINDS = ['arguments', 'input', 'end', 'out', 'err', 'exit'] as const;
export type FrameKind = (typeof KINDS)[number];

export interface Frame {
	readonly kind: FrameKind;
	readonly bytes: Uint8Array;
}

/** One byte for the kind, four for the length. */
const HEADER_BYTES = 5;

/** Our choice; pieces of input are cut by the one who sends them. */
export const MOST_FRAME_BYTES = 16_777_216;

export function writeFrame(kind: FrameKind, content: Uint8Array | string): Uint8Array {
	const bytes = typeof content === 'string' ? Buffer.from(content) : content;
	const header = Buffer.alloc(HEADER_BYTES);
	header.writeUInt8(KINDS.indexOf(kind));
	header.writeUInt32BE(bytes.length, 1);
	return Buffer.concat([header, bytes]);
}

/** @throws Error for what is no frame; a frame that was cut off is left out. */
export async function* readFrames(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Frame> {
	let rest = Buffer.alloc(0);
	for await (const piece of stream) {
		rest = Buffer.concat([rest, piece]);
		for (let frame = firstFrame(rest); frame !== undefined; frame = firstFrame(rest)) {
			rest = rest.subarray(HEADER_BYTES + frame.bytes.length);
			yield frame;
		}
	}
}

function firstFrame(bytes: Buffer): Frame | undefined {
	if (bytes.length < HEADER_BYTES) return undefined;
	const kind = KINDS[bytes.readUInt8()];
	const length = bytes.readUInt32BE(1);
	if (kind === undefined || length > MOST_FRAME_BYTES) throw new Error('This is not what a ringside command sends.');
	const end = HEADER_BYTES + length;
	return bytes.length < end ? undefined : { kind, bytes: bytes.subarray(HEADER_BYTES, end) };
}
