/**
 * The files of a note that is being written. The text names a file as soon as it is pasted, dropped or chosen, so
 * that it stands where the analyst meant it, whatever is typed while it is on its way.
 */
import { LARGEST_FILE, referenceTo } from '#requests/attachments-reference.ts';
import { newFileId, uploadFile, type NotUploaded } from './upload-file.ts';

const PICTURE = /^image\/(?:png|jpeg|gif|webp)$/u;

/** A file that the server does not have. */
export interface Waiting {
	readonly id: string;
	readonly file: File;
	/** How the text names it; undefined where it cannot be attached at all. */
	readonly reference: string | undefined;
	readonly called: AbortController;
	percent: number;
	/** Why the server does not have it; undefined while it is on its way. */
	failed: NotUploaded | undefined;
}

export class NoteFiles {
	waiting = $state<Waiting[]>([]);
	/** Name of the file that was attached last, to be said to a screen reader. */
	attached = $state<string>();
	/** The text must not be sent yet: it names this file. */
	obstacle = $derived(this.waiting.find(({ reference }) => reference !== undefined));

	/** @returns what the text has to say for them. */
	add(files: Iterable<File>): string {
		return Array.from(files, (file) => this.#add(file))
			.filter((reference) => reference !== undefined)
			.join('\n');
	}

	async send(one: Waiting): Promise<void> {
		one.failed = undefined;
		one.failed = await uploadFile({
			...{ file: one.file, id: one.id, signal: one.called.signal },
			onprogress: (percent) => {
				one.percent = percent;
			}
		});
		if (one.failed !== undefined) return;
		this.attached = one.file.name;
		this.remove(one);
	}

	remove(one: Waiting) {
		one.called.abort();
		this.waiting = this.waiting.filter(({ id }) => id !== one.id);
	}

	#add(file: File): string | undefined {
		const id = newFileId();
		const isTooLarge = file.size > LARGEST_FILE;
		const reference = isTooLarge ? undefined : referenceTo({ id, name: file.name, isImage: PICTURE.test(file.type) });
		this.waiting.push({
			...{ id, file, reference, percent: 0, failed: isTooLarge ? 'tooLarge' : undefined },
			called: new AbortController()
		});
		// As it is in the list, where changes are seen.
		const one = this.waiting.at(-1);
		if (one !== undefined && !isTooLarge) void this.send(one);
		return reference;
	}
}
