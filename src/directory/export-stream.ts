/** Text as the body of an answer: made as fast as it is taken, and no longer than somebody takes it. */
export function exportStream(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	return new ReadableStream<Uint8Array>(
		{
			async pull(controller) {
				const { done, value } = await pieces.next();
				if (done === true) controller.close();
				else controller.enqueue(encoder.encode(value));
			},
			async cancel() {
				await pieces.return(undefined);
			}
		},
		{ highWaterMark: 0 }
	);
}
