/** The texts of the page, for every component on it; a page has one language from its beginning to its end. */
import { createContext } from 'svelte';
import type { Texts } from '#texts/texts.ts';

export const [getTexts, setTexts] = createContext<Texts>();
