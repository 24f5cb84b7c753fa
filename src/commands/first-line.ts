/** More is no line that somebody typed. */
const MOST_BYTES = 65_536;

/** The first line of an input, without its line end. What follows is not read. */
export async function readFirstLine(input: AsyncIterable<Uint8Array>): Promise<string> {
	const decoder = new TextDecoder();
	let read = '';
	for await (const piece of input) {
		read += decoder.decode(piece, { stream: true });
		if (read.includes('\n') || read.length > MOST_BYTES) break;
	}
	return (read.split('\n', 1)[0] ?? '').replace(/\r$/u, '');
}
