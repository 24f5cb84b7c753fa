/** The door needs no script: one that arrived late would empty the field in which somebody types already. */
export const csr = false;
