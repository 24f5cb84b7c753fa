/**
 * Percent-escapes of an address, read leniently: what is UTF-8 is decoded, anything else stays as it was
 * sent, because it has to be shown to whoever mends the phone system. Pure.
 */

/** Decodes runs of escapes that are UTF-8; leaves others, and a plus, as they are. */
export function decodeEscapes(text: string): string {
	return text.replace(/(?:%[0-9a-f]{2})+/giu, decodeRun);
}

function decodeRun(run: string): string {
	const bytes = Uint8Array.from(run.split('%').slice(1), (pair) => Number.parseInt(pair, 16));
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return run; // not UTF-8: kept as sent
	}
}
