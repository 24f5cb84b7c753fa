/**
 * Whether single letters and digits act as keys. An analyst who speaks to the machine, or whose hands shake, can
 * switch them off (WCAG 2.1.4); the choice is kept in the browser. Browser only.
 */

const STORED_AS = 'ringside.single-keys';

/** Of the document: pales what would not act. */
const OFF = 'keys-off';

export function areSingleKeysOn(): boolean {
	return !document.documentElement.classList.contains(OFF);
}

/** Brings the choice back, and hears of the next one. */
export function recallSingleKeys() {
	const { classList } = document.documentElement;
	classList.toggle(OFF, read() === 'off');
	showChoice();
	document.addEventListener('change', ({ target }) => {
		if (!(target instanceof HTMLInputElement) || target.id !== 'single-keys') return;
		classList.toggle(OFF, !target.checked);
		write(target.checked ? 'on' : 'off');
	});
}

function showChoice() {
	const box = document.querySelector<HTMLInputElement>('#single-keys');
	if (box) box.checked = areSingleKeysOn();
}

/** A browser that keeps nothing for us throws; the keys are then on, as they are at first. */
function read(): string | null {
	try {
		return localStorage.getItem(STORED_AS);
	} catch {
		return null;
	}
}

function write(value: string) {
	try {
		localStorage.setItem(STORED_AS, value);
	} catch {
		// The choice then lasts as long as the page, which is as much as this browser allows.
	}
}
