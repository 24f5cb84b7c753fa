/** Words that many pages share. */
export const common = {
	skip: 'Skip to the work',
	save: 'Save',
	close: 'Close',
	cancel: 'Cancel'
};
