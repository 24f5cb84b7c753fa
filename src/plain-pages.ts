/** Pages for what never reaches an account's desk: nothing of it is loaded for them. Pure. */

export const UNKNOWN_ACCOUNT = plainPage(
	'No such account',
	'There is no account at this address. Check the first word of the host name with whoever runs this desk.'
);

/** For a host without an account in its name, such as the bare "localhost:3000". */
export function whichAddress(port: string): string {
	const host = `demo.localhost${port === '' ? '' : `:${port}`}`;
	return plainPage(
		'Which account?',
		`The account is the first word of the host name. On this machine the demo account is at <a href="http://${host}/sd">http://${host}/sd</a>.`
	);
}

/** Waits out the moment in which the process starts. */
export const STARTING = plainPage('Starting', 'The desk is starting. Try again in a few seconds.');

export function plainPage(title: string, sentence: string): string {
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Ringside</title>
<style>body { font: 1rem/1.5 system-ui, sans-serif; max-width: 32rem; margin: 20vh auto; padding: 0 1rem }</style>
<h1>${title}</h1>
<p>${sentence}</p>
</html>
`;
}
