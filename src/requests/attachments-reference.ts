/**
 * How a note names a file that belongs to it: as Markdown, by the file's own address. What stands in the text is all
 * there is: a file is part of a note because the note names it. Pure, and used in the browser as well.
 */

/** Largest file in bytes: our choice, the photograph of a screen or the log of a day. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** Most files of one note: our choice, more than anybody drags along at once. */
export const MOST_FILES = 20;

const UUID = String.raw`[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}`;
const ADDRESS = new RegExp(`^/attachments/${UUID}$`, 'u');
const REFERENCE = new RegExp(String.raw`\]\(/attachments/(${UUID})\)`, 'gu');

export interface FileNamed {
	readonly id: string;
	readonly name: string;
	readonly isImage: boolean;
}

export function attachmentAddress(id: string): string {
	return `/attachments/${id}`;
}

export function isAttachmentAddress(address: string): boolean {
	return ADDRESS.test(address);
}

/** `![tray 2.png](/attachments/…)`: a picture is shown, any other file is a link. */
export function referenceTo({ id, name, isImage }: FileNamed): string {
	const shown = name.replace(/\s+/gu, ' ').replace(/[\\[\]`<&]/gu, String.raw`\$&`);
	return `${isImage ? '!' : ''}[${shown}](${attachmentAddress(id)})`;
}

/** The files that a text names, each once, in their order. */
export function referencesIn(text: string): string[] {
	return [...new Set([...text.matchAll(REFERENCE)].map(([, id = '']) => id))];
}
