/** Before the desk: sign-in, and the page that says what failed. */
export const door = {
	signIn: 'Sign in',
	callWaiting: 'A call is waiting',
	endingIn: (digits: string) => `Number ending in ${digits}.`,
	appears: 'The caller appears as soon as you have signed in.',
	email: 'Email',
	password: 'Password',
	signedOut: 'You are signed out.',

	noSuchPage: 'This page does not exist',
	notShown: 'This page could not be shown',
	lookUp: 'Look the caller up in the console, or open the address again from the telephone.',
	nothingChanged: 'Nothing was changed. Load the page again; if it stays so, give your administrator the number below.',
	openConsole: 'Open the console',
	loadAgain: 'Load again',
	/** Before the number of the error. */
	status: (status: number) => `Status ${String(status)}, number`
};

/** The same in every language. */
export type DoorTexts = typeof door;
