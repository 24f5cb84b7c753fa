/**
 * In a form that Ctrl+Enter saves, Enter alone does not: a habit from the search field must not save half a request.
 * Attached to the form; browser only.
 */
export function staysOnEnter(form: HTMLFormElement): () => void {
	form.addEventListener('keydown', stay);
	return () => {
		form.removeEventListener('keydown', stay);
	};
}

function stay(event: KeyboardEvent) {
	const isPlain = event.key === 'Enter' && !event.ctrlKey && !event.metaKey;
	if (isPlain && event.target instanceof HTMLInputElement) event.preventDefault();
}
