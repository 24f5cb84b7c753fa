/**
 * Tells the server that the page of a call was really seen, which makes the opening a call. A page that was only
 * fetched ahead, or opened behind other windows, says nothing until it is visible. Browser only.
 */

/** @returns what stops the waiting. */
export function saySeen(address: string): () => void {
	const say = () => {
		if (document.visibilityState !== 'visible') return;
		document.removeEventListener('visibilitychange', say);
		// The server records the call with the first form as well, so a lost message is no loss.
		void fetch(address, { method: 'POST', keepalive: true }).catch(() => undefined);
	};

	document.addEventListener('visibilitychange', say);
	say();
	return () => {
		document.removeEventListener('visibilitychange', say);
	};
}
