/** A form and nothing else: what is typed is the browser's own to keep, also over a reload. */
export const csr = false;
