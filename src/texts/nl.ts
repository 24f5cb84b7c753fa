import type { Texts } from './texts.ts';
import { common } from './nl/common.ts';

/** Dutch. */
export const nl: Texts = { common };
