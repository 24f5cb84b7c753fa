/** Sends a file to the server while the note that names it is still being written. Browser only. */

/** Why a file did not get there; each is a sentence of the texts. */
export type NotUploaded = 'silent' | 'failed' | 'signedOut' | 'tooLarge';

export interface Sent {
	readonly file: File;
	readonly id: string;
	readonly signal: AbortSignal;
	readonly onprogress: (percent: number) => void;
}

/** @returns why it failed; undefined once the server has it. Never settles when it was called off. */
export function uploadFile({ file, id, signal, onprogress }: Sent): Promise<NotUploaded | undefined> {
	const form = new FormData();
	form.set('id', id);
	form.set('file', file);
	// Only this one tells how far it is.
	const request = new XMLHttpRequest();
	signal.addEventListener('abort', () => {
		request.abort();
	});
	return new Promise((answered) => {
		request.upload.onprogress = ({ loaded, total }) => {
			onprogress(Math.floor((loaded / total) * 100));
		};
		request.onloadend = () => {
			if (!signal.aborted) answered(reasonOf(request.status));
		};
		request.open('POST', '/attachments');
		request.send(form);
	});
}

/** A random UUID (RFC 9562, version 4); the browser's own is not there on a page without https. */
export function newFileId(): string {
	const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte, at) =>
		setBits(byte, at).toString(16).padStart(2, '0')
	).join('');
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
}

function setBits(byte: number, at: number): number {
	if (at === 6) return (byte & 0x0f) | 0x40;
	return at === 8 ? (byte & 0x3f) | 0x80 : byte;
}

function reasonOf(status: number): NotUploaded | undefined {
	if (status === 201) return undefined;
	if (status === 0) return 'silent';
	if (status === 401) return 'signedOut';
	return status === 413 ? 'tooLarge' : 'failed';
}
