/**
 * Whether single letters and digits act as keys. An analyst who speaks to the machine, or whose hands shake, can
 * switch them off (WCAG 2.1.4); the choice is kept in the browser.
 */
import { createContext } from 'svelte';

const STORED_AS = 'ringside.single-keys';

export class SingleKeys {
	areOn = $state(true);
	/** The page runs, so a choice would be obeyed. */
	canChoose = $state(false);

	/** To be called in the browser, once the page runs. */
	recall() {
		this.areOn = read() !== 'off';
		this.canChoose = true;
	}

	choose(areOn: boolean) {
		this.areOn = areOn;
		write(areOn ? 'on' : 'off');
	}
}

export const [getSingleKeys, setSingleKeys] = createContext<SingleKeys>();

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
