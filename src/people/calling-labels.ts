/** Labels of the numbers by which people call; fax numbers never do. Pure, and light enough for a page. */
export const CALLING_LABELS = ['work', 'mobile', 'home'] as const;
export type CallingLabel = (typeof CALLING_LABELS)[number];
