import { common } from './en/common.ts';

/** American English, one file for each noun. */
export const en = { common };
