/** Writing a note and the files that go with it. */
export const notes = {
	attach: 'Attach files',
	attachHow: 'or paste or drop them. Markdown works.',
	/** Of the plain field for files. */
	files: 'Files',
	beingAttached: 'Files that are not attached yet',
	uploading: (name: string, percent: number) => `Uploading ${name}, ${String(percent)} %`,
	attached: (name: string) => `${name} is attached.`,
	notAttached: (name: string) => `${name} is not attached.`,
	tryAgain: 'Try again',
	remove: 'Remove',
	removeFile: (name: string) => `Remove ${name}`,
	tryFileAgain: (name: string) => `Try ${name} again`,

	/** Why the form is not sent yet. */
	wait: (name: string) => `${name} is still being uploaded. Wait a moment, or remove it.`,
	settle: (name: string) => `${name} is not attached. Try again, or remove it.`,

	wrong: {
		silent: 'The server did not answer.',
		failed: 'Something failed on the server.',
		signedOut: 'You are signed out. Sign in in another window, then try again.',
		tooLarge: (mostMegabytes: number) =>
			`A file has at most ${String(mostMegabytes)} MB. Make it smaller, or say in the note where it is.`,
		fileTooLarge: (name: string, mostMegabytes: number) =>
			`${name} was not attached: a file has at most ${String(mostMegabytes)} MB. Make it smaller, or say in the note where it is.`,
		tooMany: (most: number, has: number) =>
			`A note has at most ${String(most)} files; this one has ${String(has)}. Put the others into another note.`,
		missing: 'A file in this text is not there any more. Attach it again, or take it out of the text.',
		noFile: 'No file came with this. Send one file, at most 10 MB.',
		formTooLargeTitle: 'Too large',
		formTooLarge: (mostMegabytes: number) =>
			`What was sent is larger than ${String(mostMegabytes)} MB, so nothing was saved. Go back, where your text still is, and send smaller files, or fewer at once.`,
		unknown: 'There is no such file, or it is not for you.'
	}
};
