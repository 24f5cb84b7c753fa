/** What stands around the work: who you are, the telephone, the keys; and what became of a form that was sent. */
export const frame = {
	calledFrom: 'Called from',
	keys: 'Keys',
	allKeys: 'All keys',
	keysOfPage: 'Keys of this page',
	thisList: 'This list',
	keysRest: 'Single keys rest while you type. They can be switched off under your name.',

	you: 'You',
	isYou: (name: string) => `${name}, you`,
	settings: 'Settings',
	singleKeys: 'Single letters are keys',
	signOut: 'Sign out',

	notSaved: {
		silent: { what: 'Not saved: the server did not answer.', then: 'Your text is kept here.' },
		failed: { what: 'Not saved: something failed on the server.', then: 'Your text is kept here.' },
		'signed-out': {
			what: 'Not saved: you are signed out.',
			then: 'Your text is kept here; sign in, then try again.'
		}
	},
	signInElsewhere: 'Sign in in a new window',
	tryAgain: 'Try again'
};
