/** What a new request may be about, as a row that starts it. Pure. */
export interface Offer {
	readonly id: number;
	readonly name: string;
	/** Support hours of a service, product of an item. */
	readonly about: string;
	/** Address of the form that is filled with it. */
	readonly href: string;
}
