/** What the keys of an inbox do on its page: the row in focus is where they act. Browser only. */

export const selectedCount = (form: HTMLFormElement) => form.querySelectorAll('tbody :checked').length;

/** Answers whether a row was in focus. */
export function toggleRow(form: HTMLFormElement): boolean {
	const box = boxOf(rowInFocus(form));
	box?.click();
	return box !== undefined;
}

export function extend(form: HTMLFormElement, step: 1 | -1): void {
	const rows = [...form.querySelectorAll('tbody tr')];
	const from = rows.findIndex((row) => row === rowInFocus(form));
	const next = rows[from + step];
	for (const box of [boxOf(rows[from]), boxOf(next)]) if (box?.checked === false) box.click();
	next?.querySelector<HTMLElement>('a[data-row]')?.focus();
}

/** Whatever is selected, or else the row in focus, goes into the form at the foot of the list. */
export function startAssigning(form: HTMLFormElement): boolean {
	if (selectedCount(form) === 0 && !toggleRow(form)) return false;
	form.querySelector<HTMLElement>('[name="team"]')?.focus();
	return true;
}

/** Opens the filters and begins with the first, or closes them again. */
export function toggleFilters(): void {
	const filters = document.querySelector<HTMLDetailsElement>('#filters');
	if (!filters) return;
	filters.open = !filters.open;
	filters.querySelector<HTMLElement>(filters.open ? '.input' : 'summary')?.focus();
}

/** Says at the foot of the list how many are selected, now and whenever that changes. */
export function countSelected(form: HTMLFormElement) {
	const place = form.querySelector<HTMLElement>('[data-counts]');
	const counts: readonly string[] = JSON.parse(place?.dataset['counts'] ?? '[]');
	const say = () => {
		const words = counts[selectedCount(form)];
		if (place && words !== undefined && words !== place.textContent) place.textContent = words;
	};
	form.addEventListener('change', say);
	say();
}

function rowInFocus(form: HTMLFormElement): Element | undefined {
	const row = document.activeElement?.closest('tbody tr') ?? undefined;
	return row !== undefined && form.contains(row) ? row : undefined;
}

function boxOf(row: Element | undefined): HTMLInputElement | undefined {
	return row?.querySelector<HTMLInputElement>('[type="checkbox"]') ?? undefined;
}
