/** Links and nothing else. */
export const csr = false;
