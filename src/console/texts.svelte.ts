/** The texts of the page, for every component on it; a page has one language from its beginning to its end. */
import { createContext } from 'svelte';
import type { InboxTexts } from '#texts/en/inbox.ts';
import type { Texts } from '#texts/texts.ts';

export const [getTexts, setTexts] = createContext<Texts>();

/** Of the inbox and of the search over everything; set by their pages alone. */
export const [getInboxTexts, setInboxTexts] = createContext<InboxTexts>();
