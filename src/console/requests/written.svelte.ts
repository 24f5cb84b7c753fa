/** The subject of the request that is being written, for the list beside its form. Set in the browser alone. */

class Written {
	/** Undefined while no form is open. */
	subject = $state<string>();
}

export const written = new Written();
