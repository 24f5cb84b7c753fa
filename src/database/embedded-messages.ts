/** What the server and the thread of the embedded database tell each other. Pure types. */

/** What the thread is started with. */
export interface EmbeddedTask {
	/** The data folder, in which the database has a folder of its own. */
	readonly folder: string;
}

export type ToEmbedded =
	| { readonly kind: 'bytes'; readonly connection: number; readonly bytes: Uint8Array }
	/** The connection is gone, whatever it had begun. */
	| { readonly kind: 'ended'; readonly connection: number }
	| { readonly kind: 'stop' };

export type FromEmbedded =
	| { readonly kind: 'ready' }
	| { readonly kind: 'bytes'; readonly connection: number; readonly bytes: Uint8Array }
	/** PostgreSQL has died of this; nothing follows. */
	| { readonly kind: 'died'; readonly reason: string };
