/**
 * Standard input as lines: the pieces in which it arrives have borders anywhere, also inside a character,
 * and the last line may come without a line end.
 */

export interface InputLine {
	/** Counted from 1, blank lines included, so that a message names the line an editor shows. */
	readonly line: number;
	readonly text: string;
}

/** Every line that is not blank, without its line end (`\n` or `\r\n`) and without a byte order mark. */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<InputLine> {
	let line = 0;
	for await (const text of splitAtLineEnds(input)) {
		line += 1;
		if (text.trim() !== '') yield { line, text };
	}
}

async function* splitAtLineEnds(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
	const decoder = new TextDecoder();
	const unfinished: string[] = [];
	for await (const piece of input) {
		const [first = '', ...later] = decoder.decode(piece, { stream: true }).split('\n');
		unfinished.push(first);
		for (const next of later) {
			yield withoutCarriageReturn(unfinished.join(''));
			unfinished.splice(0, unfinished.length, next);
		}
	}
	yield withoutCarriageReturn(unfinished.join('') + decoder.decode());
}

function withoutCarriageReturn(text: string): string {
	return text.endsWith('\r') ? text.slice(0, -1) : text;
}
